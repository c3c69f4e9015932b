/** "Did you mean": the nearest of the names that would have been right. */

/**
 * Optimal string alignment distance (Damerau–Levenshtein without overlapping edits): how many single-character insertions,
 * deletions, replacements and swaps of neighbours turn `a` into `b`. Stops early and returns `limit + 1` once it must exceed `limit`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/**
 * The candidate that somebody most likely meant by `wrong`, or undefined where none is near. Case and separators count for
 * nothing; otherwise about one slip in three letters is forgiven. Ties go to the candidate that comes first.
 */
export function suggest(wrong: string, candidates: Iterable<string>): string | undefined {
  const plain = fold(wrong);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(Math.min(plain.length, 40) / 3)) + 1;
  if (plain.length < 2) bestDistance = 1;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    const d = folded === plain ? 0 : distance(plain, folded, bestDistance - 1);
    if (d < bestDistance && d < Math.max(folded.length, 2)) {
      best = candidate;
      bestDistance = d;
      if (d === 0) break;
    }
  }
  return best;
}

/** `Did you mean "x"?`, or undefined. The wording of every such hint. */
export function didYouMean(wrong: string, candidates: Iterable<string>): string | undefined {
  const found = suggest(wrong, candidates);
  if (found === undefined) return undefined;
  const foreign = lookalike(wrong);
  return foreign ? `Did you mean "${found}"? ${foreign}` : `Did you mean "${found}"?`;
}

/** Letters of other scripts that are drawn like Latin ones, and what they are taken for. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ...[...'аеорсухіјѕԁӏ'].map((letter, i): [string, string] => [letter, 'aeopcyxijsdl'[i] ?? '']),
  ...[...'οαν'].map((letter, i): [string, string] => [letter, 'oav'[i] ?? '']),
  ['‐', '-'],
  ['‑', '-'],
  ['–', '-'],
  ['—', '-'],
]);

/** A sentence about the first character that looks like another one, or undefined. */
function lookalike(name: string): string | undefined {
  for (const character of name) {
    const latin = LOOKALIKES.get(character);
    if (latin === undefined) continue;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `The "${character}" in it (U+${code}) only looks like "${latin}".`;
  }
  return undefined;
}

function fold(name: string): string {
  let out = '';
  for (const character of name.normalize('NFC').toLowerCase()) {
    if (character === '_' || character === ' ' || character === '\u200B') out += character === '\u200B' ? '' : '-';
    else out += LOOKALIKES.get(character) ?? character;
  }
  return out;
}
