/** Which thing of before is which thing of now. */
import type { Indicator } from '../model.ts';
import { likeness } from '../compare/words.ts';

export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

export interface Matched<T> {
  readonly pairs: readonly Pair<T>[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** Pairs things by id, or by an id that the later one formerly had. */
export function matchById<T extends { readonly id: string; readonly formerly?: readonly string[] }>(
  before: readonly T[],
  after: readonly T[],
): Matched<T> {
  const left = new Map(before.map((one) => [one.id, one]));
  const pairs: Pair<T>[] = [];
  const added: T[] = [];
  const unmatched: T[] = [];
  for (const one of after) {
    const same = left.get(one.id);
    if (same === undefined) unmatched.push(one);
    else {
      pairs.push({ before: same, after: one });
      left.delete(one.id);
    }
  }
  for (const one of unmatched) {
    const old = one.formerly?.find((id) => left.has(id));
    const former = old === undefined ? undefined : left.get(old);
    if (old === undefined || former === undefined) added.push(one);
    else {
      pairs.push({ before: former, after: one });
      left.delete(old);
    }
  }
  return { pairs, removed: [...left.values()], added };
}

export interface IndicatorPair extends Pair<Indicator> {
  /** Set where they were paired because they are alike, from 0 to 1. */
  readonly likeness?: number;
}

export interface MatchedIndicators {
  readonly pairs: readonly IndicatorPair[];
  readonly removed: readonly Indicator[];
  readonly added: readonly Indicator[];
}

/** From here on two texts count as one text reworded; below, as one that went and one that came. */
const ALIKE = 0.5;

/**
 * Pairs indicators by id, then by equal text, then the most alike first (see `likeness`), as long as neither of the two has an id that
 * speaks against it: an id that stays elsewhere or a new one beside an old one.
 */
export function matchIndicators(before: readonly Indicator[], after: readonly Indicator[]): MatchedIndicators {
  const pairs: IndicatorPair[] = [];
  let left = [...before];
  let right = [...after];
  const take = (a: Indicator, b: Indicator, alike?: number): void => {
    pairs.push({ before: a, after: b, ...(alike === undefined ? {} : { likeness: alike }) });
    left = left.filter((one) => one !== a);
    right = right.filter((one) => one !== b);
  };
  for (const b of [...right]) {
    if (b.id === undefined) continue;
    const a =
      left.find((one) => one.id === b.id) ?? left.find((one) => one.id !== undefined && b.formerly.includes(one.id));
    if (a !== undefined) take(a, b);
  }
  for (const b of [...right]) {
    const a = left.find((one) => one.text === b.text);
    if (a !== undefined) take(a, b);
  }
  const candidates = left
    .flatMap((a) => right.map((b) => ({ a, b, alike: likeness(a.text, b.text) })))
    // Two different ids are their author's word that these are two things.
    .filter(({ a, b, alike }) => alike >= ALIKE && (a.id === undefined || b.id === undefined))
    .sort((x, y) => y.alike - x.alike);
  for (const { a, b, alike } of candidates) {
    if (left.includes(a) && right.includes(b)) take(a, b, alike);
  }
  return { pairs, removed: left, added: right };
}
