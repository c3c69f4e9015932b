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

export interface IndicatorPair<T extends Indicator = Indicator> extends Pair<T> {
  /** Set where they were paired because they are alike, from 0 to 1. */
  readonly likeness?: number;
  /** The id that the earlier one had and the later one neither has nor had: what refers to it finds nothing. */
  readonly lostId?: string;
}

export interface MatchedIndicators<T extends Indicator = Indicator> {
  readonly pairs: readonly IndicatorPair<T>[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
  /** For an added one, a removed one that says nearly the same under another id, and how alike they are. */
  readonly lookalikes: ReadonlyMap<Indicator, { readonly indicator: Indicator; readonly likeness: number }>;
}

/** From here on two texts count as one text reworded; below, as one that went and one that came. */
const ALIKE = 0.5;

/**
 * Pairs indicators by id, then by equal text, then the most alike first (see `likeness`), as long as neither of the two has an id that
 * speaks against it: an id that stays elsewhere or a new one beside an old one.
 */
export function matchIndicators<T extends Indicator>(before: readonly T[], after: readonly T[]): MatchedIndicators<T> {
  const pairs: IndicatorPair<T>[] = [];
  let left = [...before];
  let right = [...after];
  const take = (a: T, b: T, alike?: number): void => {
    const lostId = lostIdOf(a, b);
    pairs.push({
      before: a,
      after: b,
      ...(alike !== undefined && { likeness: alike }),
      ...(lostId !== undefined && { lostId }),
    });
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
  return { pairs, removed: left, added: right, lookalikes: lookalikesOf(left, right) };
}

/** The id of `before` that nothing finds any more if `after` is what has become of it. */
export function lostIdOf(before: Indicator, after: Indicator): string | undefined {
  return before.id === after.id || (before.id !== undefined && after.formerly.includes(before.id))
    ? undefined
    : before.id;
}

function lookalikesOf(left: readonly Indicator[], right: readonly Indicator[]): MatchedIndicators['lookalikes'] {
  const found = new Map<Indicator, { indicator: Indicator; likeness: number }>();
  for (const b of right) {
    for (const a of left) {
      const alike = likeness(a.text, b.text);
      if (a.id !== undefined && alike >= ALIKE && alike > (found.get(b)?.likeness ?? 0))
        found.set(b, { indicator: a, likeness: alike });
    }
  }
  return found;
}
