/** Finding statements that say nearly the same among thousands, without comparing each with each. */
import { meaningOf, sharedMeaning } from './same-words.ts';
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

/** Every statement that is like an earlier one in another competency, with the most alike of these. */
export function* alikeTo(statements: readonly Statement[]): Generator<Alike> {
  const index = new Index();
  for (const [order, statement] of statements.entries()) {
    const entry = new Entry(order, statement);
    let best: Entry | undefined;
    let most = NEARLY;
    for (const candidate of index.candidates(entry)) {
      if (candidate.statement.competency === statement.competency) continue;
      const share = sharedMeaning(entry.words, candidate.words);
      if (share < most || (share === most && best !== undefined && best.order < candidate.order)) continue;
      most = share;
      best = candidate;
    }
    if (best !== undefined) yield { statement, earlier: best.statement, same: most === 1 };
    index.add(entry);
  }
}

class Entry {
  readonly order: number;
  readonly statement: Statement;
  readonly words: ReadonlySet<string>;
  /** The sum of the words' hashes: the same for the same words in any order, and less one summand for a set without one. */
  readonly sum: number;

  constructor(order: number, statement: Statement) {
    this.order = order;
    this.statement = statement;
    this.words = new Set(meaningOf(statement));
    this.sum = 0;
    for (const word of this.words) this.sum += hash(word);
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
  *candidates({ words, sum }: Entry): Generator<Entry> {
    const same = this.#bySum.get(sum);
    if (same !== undefined) yield same;
    if (words.size < ONE_MORE) return;
    const longer = this.#byPart.get(sum);
    if (longer !== undefined) yield longer;
    for (const word of words) {
      const shorter = this.#bySum.get(sum - hash(word));
      if (shorter !== undefined) yield shorter;
    }
    if (words.size > NO_REPLACEMENT) for (const word of telling(words)) yield* this.#byWord.get(word) ?? [];
  }

  /** Makes an entry known, unless one with the same words is. */
  add(entry: Entry): void {
    const { words, sum } = entry;
    if (this.#bySum.has(sum)) return;
    this.#bySum.set(sum, entry);
    if (words.size < ONE_MORE) return;
    for (const word of words) if (!this.#byPart.has(sum - hash(word))) this.#byPart.set(sum - hash(word), entry);
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

const hashes = new Map<string, number>();

/** A number for a word (FNV-1a, 32 bits), by which sets of words are found. */
function hash(word: string): number {
  let value = hashes.get(word);
  if (value === undefined) {
    value = 0x811c9dc5;
    for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193) >>> 0;
    if (hashes.size > 20_000) hashes.clear();
    hashes.set(word, value);
  }
  return value;
}
