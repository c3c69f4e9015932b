/** Word by word: what stays, goes and comes between two texts. */

export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A longer text than this is shown as a whole: nobody reads a comparison of a thousand words, and it would take long. */
const MOST_WORDS = 1000;

/**
 * The runs of words by which `before` becomes `after`, from a longest common subsequence. Joined without the added ones they give
 * `before`, without the removed ones `after`.
 */
export function compareWords(before: string, after: string): WordRun[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const [a, b] = [split(before), split(after)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) {
    return joined([
      ...a.map((text): WordRun => ({ kind: 'removed', text })),
      ...b.map((text): WordRun => ({ kind: 'added', text })),
    ]);
  }
  return joined(runsBetween(a, b));
}

/** A part of a sentence that stays, or one in whose place another stands; either side of that may be empty. */
export type Passage =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'changed'; readonly before: string; readonly after: string };

/**
 * What separates two sentences, for a reader: whole words with their punctuation, changes that hardly a word lies between taken as one.
 * The blanks between passages are left out: one stands between any two. Undefined where less than half of the words remain, because
 * then the two are easier to read one after the other.
 */
export function passagesBetween(before: string, after: string): readonly Passage[] | undefined {
  const [a, b] = [before, after].map((text) => text.split(/\s+/).filter((word) => word !== ''));
  if (a === undefined || b === undefined || a.length > MOST_WORDS || b.length > MOST_WORDS) return undefined;
  const runs = runsBetween(a, b);
  const kept = runs.filter((run) => run.kind === 'same').length;
  if (2 * kept < (a.length + b.length) / 2) return undefined;
  const passages: { kind: 'same' | 'changed'; before: string[]; after: string[] }[] = [];
  for (const { kind, text } of runs) {
    const [last, earlier] = [passages.at(-1), passages.at(-2)];
    const here = kind === 'same' ? 'same' : 'changed';
    let passage = last;
    if (here === 'changed' && last?.kind === 'same' && earlier !== undefined && isSlight(last.after)) {
      // "~~five~~ **ten** of ~~the~~ **all**" is harder to read than "~~five of the~~ **ten of all**".
      earlier.before.push(...last.before);
      earlier.after.push(...last.after);
      passages.pop();
      passage = earlier;
    } else if (last?.kind !== here) {
      passage = { kind: here, before: [], after: [] };
      passages.push(passage);
    }
    if (kind !== 'added') passage?.before.push(text);
    if (kind !== 'removed') passage?.after.push(text);
  }
  return passages.map((one) =>
    one.kind === 'same'
      ? { kind: 'same', text: one.after.join(' ') }
      : { kind: 'changed', before: one.before.join(' '), after: one.after.join(' ') },
  );
}

/** Too little to rest the eye between two changes. */
function isSlight(words: readonly string[]): boolean {
  return words.length === 1 && (words[0]?.length ?? 0) <= 3;
}

/** Each word by itself: what stays, goes and comes, from a longest common subsequence. */
function runsBetween(a: readonly string[], b: readonly string[]): WordRun[] {
  const lengths = commonLengths(a, b);
  const runs: WordRun[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      runs.push({ kind: 'same', text: a[i] ?? '' });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      runs.push({ kind: 'removed', text: a[i] ?? '' });
      i++;
    } else {
      runs.push({ kind: 'added', text: b[j] ?? '' });
      j++;
    }
  }
  return runs;
}

/**
 * How alike two texts are, from 0 to 1: twice the words they share over all their words (Dice's coefficient on sets of words, case
 * and punctuation apart).
 */
export function likeness(a: string, b: string): number {
  const [x, y] = [bag(a), bag(b)];
  if (x.size === 0 && y.size === 0) return 1;
  let shared = 0;
  for (const word of x) if (y.has(word)) shared++;
  return (2 * shared) / (x.size + y.size);
}

/** Whether `text` says more than `title` does: some sources repeat one sentence as title, definition and level text. */
export function saysMore(text: string | undefined, title: string): text is string {
  return text !== undefined && wordsAlone(text) !== '' && wordsAlone(text) !== wordsAlone(title);
}

function wordsAlone(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function bag(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Words, and what stands between them, so that nothing is lost on the way back. */
function split(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}'’-]+|[^\s\p{L}\p{N}'’-]+/gu) ?? [];
}

/** `table[i][j]`: the length of the longest common subsequence of `a` from i and `b` from j. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = table[i];
    if (row === undefined) continue;
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

function at(table: readonly Uint16Array[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

function joined(runs: readonly WordRun[]): WordRun[] {
  const out: { kind: WordRun['kind']; text: string }[] = [];
  for (const run of runs) {
    const last = out[out.length - 1];
    if (last?.kind === run.kind) last.text += run.text;
    else out.push({ ...run });
  }
  return out;
}
