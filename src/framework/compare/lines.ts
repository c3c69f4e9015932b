/** What a competency says at two levels, sentence by sentence: what comes on top, what changes, what is kept, what is no longer said. */
import type { ProfileText } from './profile.ts';
import { likeness } from './words.ts';

/** A sentence of a level. */
export interface Saying {
  readonly text: string;
  /** Title of the level that says it; nothing for a competency without a ladder. */
  readonly level?: string;
}

/**
 * One sentence before and after. With both sides it is kept or, in other words, changed; with one it is new or gone. `like` is a
 * sentence that is kept beside it and that it resembles: on a scale whose levels add up the higher sentence stands beside the lower.
 */
export interface Line {
  readonly part: 'summary' | 'indicator';
  readonly before?: Saying;
  readonly after?: Saying;
  readonly like?: Saying;
}

export type LineKind = 'new' | 'changed' | 'kept' | 'gone';

export function lineKind({ before, after }: Line): LineKind {
  if (before === undefined) return 'new';
  if (after === undefined) return 'gone';
  return before.text === after.text ? 'kept' : 'changed';
}

/** From here on two sentences count as one in other words; the same measure as in change reports. */
const alike = 0.5;

type Placed = Saying & { readonly part: Line['part'] };

/**
 * The lines between two lists of texts: those of `after` in their order, then those of `before` alone. Sentences are paired where
 * the same level says the same, then where the text is the same, then the most alike first. Each sentence stands in exactly one
 * line, and `linesBetween(b, a)` is `linesBetween(a, b)` with its sides exchanged.
 */
export function linesBetween(before: readonly ProfileText[], after: readonly ProfileText[]): readonly Line[] {
  const left = before.flatMap(sayings);
  const right = after.flatMap(sayings);
  const partner = new Map<Placed, Placed>();
  const taken = new Set<Placed>();
  const pair = (a: Placed, b: Placed): void => {
    partner.set(b, a);
    taken.add(a);
  };
  const pairWhere = (same: (a: Placed, b: Placed) => boolean): void => {
    for (const b of right) {
      if (partner.has(b)) continue;
      const a = left.find((one) => !taken.has(one) && one.part === b.part && one.text === b.text && same(one, b));
      if (a !== undefined) pair(a, b);
    }
  };
  pairWhere((a, b) => a.level === b.level);
  pairWhere(() => true);
  for (const { a, b } of closest(
    left.filter((one) => !taken.has(one)),
    right.filter((one) => !partner.has(one)),
  ))
    if (!taken.has(a) && !partner.has(b)) pair(a, b);
  const kept = right.filter((b) => partner.get(b)?.text === b.text);
  const keptBefore = kept.flatMap((b) => partner.get(b) ?? []);
  return [
    ...right.map((b): Line => {
      const a = partner.get(b);
      return a === undefined ? alone('after', b, kept) : { part: b.part, before: saying(a), after: saying(b) };
    }),
    ...left.filter((a) => !taken.has(a)).map((a) => alone('before', a, keptBefore)),
  ];
}

function alone(side: 'before' | 'after', one: Placed, kept: readonly Placed[]): Line {
  const like = kept
    .map((other) => ({ other, alike: other.part === one.part ? likeness(other.text, one.text) : 0 }))
    .filter((found) => found.alike >= alike)
    .sort((x, y) => y.alike - x.alike || (x.other.text < y.other.text ? -1 : 1))[0];
  return { part: one.part, [side]: saying(one), ...(like && { like: saying(like.other) }) };
}

/** Pairs that are alike, the most alike first. Ties go by place, counted from both sides alike. */
function closest(left: readonly Placed[], right: readonly Placed[]): readonly { a: Placed; b: Placed }[] {
  return left
    .flatMap((a, i) => right.map((b, j) => ({ a, b, i, j, alike: a.part === b.part ? likeness(a.text, b.text) : 0 })))
    .filter((one) => one.alike >= alike)
    .sort((x, y) => y.alike - x.alike || x.i + x.j - (y.i + y.j) || Math.min(x.i, x.j) - Math.min(y.i, y.j));
}

function sayings({ level, summary, indicators }: ProfileText): readonly Placed[] {
  const at = level === undefined ? {} : { level };
  return [
    ...(summary === undefined ? [] : [{ ...at, part: 'summary' as const, text: summary }]),
    ...indicators.map((text) => ({ ...at, part: 'indicator' as const, text })),
  ];
}

function saying({ text, level }: Placed): Saying {
  return { text, ...(level !== undefined && { level }) };
}
