/** Finding statements that say nearly the same among thousands, without comparing each with each. */
import { Bits } from './bits.ts';
import { sharedMeaning, type Stem } from './same-words.ts';
import type { Statement } from './statements.ts';

/** From this share of common words on, two statements say nearly the same: seven words of eight. */
const NEARLY = 0.87;
/** Up to so many words, that share leaves room for one word that only one of the two has, and for none that is replaced. */
const NO_REPLACEMENT = 13;
/** With fewer words, it leaves room for no difference at all. */
const ONE_MORE = 7;

export interface Alike {
  readonly statement: Statement;
  /** An earlier one, in another competency. */
  readonly earlier: Statement;
  /** Whether they have all words in common. */
  readonly same: boolean;
}

/** A statement that nobody has read yet. */
export interface Unread {
  /** The numbers of the words that carry its meaning, each word once: see `Stem`. */
  readonly numbers: readonly number[];
}

/**
 * Every statement that is like an earlier one in another competency, with the most alike of these. `read` gives the statement itself, or
 * undefined where it is not to be compared; it is asked of few.
 */
export function* alikeTo<T extends Unread>(
  unread: readonly T[],
  read: (one: T) => Statement | undefined,
): Generator<Alike> {
  const index = new Index();
  for (const [order, one] of doubtful(unread).entries()) {
    const statement = read(one);
    if (statement === undefined) continue;
    const entry = new Entry(order, statement);
    let best: Entry | undefined;
    let most = NEARLY;
    for (const candidate of index.candidates(entry)) {
      if (candidate.statement.competency === statement.competency || mostShared(entry, candidate) < most) continue;
      const share = sharedMeaning(entry.words, candidate.words, most);
      if (share < most || (share === most && best !== undefined && best.order < candidate.order)) continue;
      most = share;
      best = candidate;
    }
    if (best !== undefined) yield { statement, earlier: best.statement, same: most === 1 };
    index.add(entry);
  }
}

/**
 * The statements that may be like another one, in their order: those that have the same words as another, or all but one of its words,
 * or one more, and all long ones. Of most nothing is alike, and this finds them out without keeping anything of each but a few bits.
 */
function doubtful<T extends Unread>(unread: readonly T[]): T[] {
  const size = 1 << Math.min(25, Math.max(5, Math.ceil(Math.log2(unread.length * 256 + 1))));
  const wholes = new Bits(size);
  const twice = new Bits(size);
  const parts = new Bits(size);
  const sums = new Int32Array(unread.length);
  // Of so many words, going through them by their places takes half as long.
  for (let order = 0; order < unread.length; order++) {
    const numbers = unread[order]?.numbers ?? [];
    const sum = sumOf(numbers);
    sums[order] = sum;
    if (wholes.has(sum)) twice.add(sum);
    wholes.add(sum);
    if (numbers.length >= ONE_MORE)
      for (let at = 0; at < numbers.length; at++) parts.add((sum - (numbers[at] ?? 0)) | 0);
  }
  return unread.filter(({ numbers }, order) => {
    if (numbers.length > NO_REPLACEMENT) return true;
    const sum = sums[order] ?? 0;
    if (twice.has(sum) || parts.has(sum)) return true;
    return numbers.length >= ONE_MORE && numbers.some((number) => wholes.has((sum - number) | 0));
  });
}

/** No more than this share of their words can two entries have in common; nearly all pairs are far from saying the same. */
function mostShared(a: Entry, b: Entry): number {
  const onlyInA = a.bits.leastWithout(b.bits);
  const onlyInB = b.bits.leastWithout(a.bits);
  return (a.words.size - onlyInA) / (a.words.size + onlyInB);
}

/** The same for the same words in any order, and less one summand for a statement without one of them. */
function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at++) sum = (sum + (numbers[at] ?? 0)) | 0;
  return sum;
}

class Entry {
  readonly order: number;
  readonly statement: Statement;
  readonly words: ReadonlySet<string>;
  readonly distinct: readonly Stem[];
  /** Of the words, by their numbers. */
  readonly bits = new Bits(64);
  readonly sum: number;

  constructor(order: number, statement: Statement) {
    const { distinct } = statement.meaning;
    this.order = order;
    this.statement = statement;
    this.words = new Set(distinct.map(({ text }) => text));
    this.distinct = distinct;
    for (let at = 0; at < distinct.length; at++) this.bits.add(distinct[at]?.number ?? 0);
    this.sum = sumOf(distinct.map(({ number }) => number));
  }
}

/** Entries by what a like one would have in common with them. */
class Index {
  readonly #bySum = new Map<number, Entry>();
  /** By their sum without any one of their words. */
  readonly #byPart = new Map<number, Entry>();
  /** Long ones, by each of the words of which a like one must have at least one. */
  readonly #byWord = new Map<string, Entry[]>();

  /** What may be like an entry; whether it is has to be looked at. */
  *candidates({ words, distinct, sum }: Entry): Generator<Entry> {
    const same = this.#bySum.get(sum);
    if (same !== undefined) yield same;
    if (words.size < ONE_MORE) return;
    const longer = this.#byPart.get(sum);
    if (longer !== undefined) yield longer;
    for (const { number } of distinct) {
      const shorter = this.#bySum.get((sum - number) | 0);
      if (shorter !== undefined) yield shorter;
    }
    if (words.size > NO_REPLACEMENT) for (const word of telling(words)) yield* this.#byWord.get(word) ?? [];
  }

  /** Makes an entry known, unless one with the same words is. */
  add(entry: Entry): void {
    const { words, distinct, sum } = entry;
    if (this.#bySum.has(sum)) return;
    this.#bySum.set(sum, entry);
    if (words.size < ONE_MORE) return;
    for (const { number } of distinct) {
      const part = (sum - number) | 0;
      if (!this.#byPart.has(part)) this.#byPart.set(part, entry);
    }
    if (words.size <= NO_REPLACEMENT) return;
    for (const word of telling(words)) {
      const list = this.#byWord.get(word);
      if (list === undefined) this.#byWord.set(word, [entry]);
      else list.push(entry);
    }
  }
}

/**
 * Some words of a long statement, of which any statement that is like it has at least one: all but as many as may differ, and one. The
 * longest are taken, which are rare.
 */
function telling(words: ReadonlySet<string>): readonly string[] {
  const byLength = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return byLength.slice(0, words.size - Math.ceil(NEARLY * words.size) + 1);
}
