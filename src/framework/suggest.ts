/** "Did you mean": the nearest of the names that would have been right. */
import { inPlainLetters, lookalikeIn } from './lookalikes.ts';

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

/** Nobody means a name of our own by a longer text. */
const LONGEST_GUESSED = 200;

/**
 * The candidate that somebody most likely meant by `wrong`, or undefined where none is near. Case and separators count for
 * nothing; otherwise about one slip in three letters is forgiven. Another number or code is no slip: whoever asks for a grade p6 among
 * five is helped by seeing them all. Ties go to the candidate that comes first.
 */
export function suggest(wrong: string, candidates: Iterable<string>): string | undefined {
  if (wrong.length > LONGEST_GUESSED) return undefined;
  const plain = fold(wrong);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(Math.min(plain.length, 40) / 3)) + 1;
  if (plain.length < 2) bestDistance = 1;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    if (areNeighbours(plain, folded)) continue;
    const d = folded === plain ? 0 : distance(plain, folded, bestDistance - 1);
    if (d < bestDistance && d < Math.max(folded.length, 2)) {
      best = candidate;
      bestDistance = d;
      if (d === 0) break;
    }
  }
  return best;
}

/** Names that differ in a number alone, and short codes that differ in one letter, are neighbours and no slips of each other: p3 and p4. */
function areNeighbours(a: string, b: string): boolean {
  if (a === b || a.length !== b.length) return false;
  if (a.replace(/\d/g, '0') === b.replace(/\d/g, '0')) return true;
  // Letters that have only changed places are a slip all the same.
  return a.length < 3 && [...a].sort().join('') !== [...b].sort().join('');
}

/** `Did you mean "x"?`, or undefined. The wording of every such hint. */
export function didYouMean(wrong: string, candidates: Iterable<string>): string | undefined {
  const found = suggest(wrong, candidates);
  return found === undefined ? undefined : meantBy(wrong, found);
}

/** The question whether `found` was meant by `wrong`, and where the difference between the two is if nobody can see it. */
export function meantBy(wrong: string, found: string): string {
  const foreign = lookalikeIn(wrong);
  return foreign ? `Did you mean "${found}"? ${foreign}` : `Did you mean "${found}"?`;
}

const FOLDED = new Map<string, string>();
const MOST_FOLDED = 50_000;

/** A name as it counts for comparing. The names of a workspace are asked for again and again, so they are kept. */
function fold(name: string): string {
  const known = FOLDED.get(name);
  if (known !== undefined) return known;
  const folded = inPlainLetters(name.normalize('NFC').toLowerCase()).replace(/[_ ]/g, '-');
  if (FOLDED.size >= MOST_FOLDED) FOLDED.clear();
  FOLDED.set(name, folded);
  return folded;
}
