/**
 * What separates two sets of expectations: two roles, or a role and a person's own levels. A rule of the domain, used by pages
 * now and by comparisons and plans later.
 */
import type { Competency, Expectation, Level, Scale } from './model.ts';

/** How one level stands to another. */
export interface LevelDistance {
  /** Below zero: `to` asks less; above zero: it asks more; zero: neither. */
  readonly order: number;
  /** Steps on the scale from one to the other; absent between two scales, which share no steps. */
  readonly steps?: number;
  /** The scales differ, so the levels were compared by their position from lowest to highest. */
  readonly approximate: boolean;
}

/** A competency that both sides expect. */
export interface Shift extends LevelDistance {
  readonly competency: Competency;
  readonly from: Expectation;
  readonly to: Expectation;
}

export interface Gap {
  /** Expected at a higher level, largest rise first. */
  readonly raised: readonly Shift[];
  /** Expected at a lower level. */
  readonly lowered: readonly Shift[];
  /** Expected at another level of the same rank: other words, no higher and no lower. */
  readonly beside: readonly Shift[];
  readonly same: readonly Shift[];
  /** Expected by `to` alone. */
  readonly added: readonly Expectation[];
  /** Expected by `from` alone. */
  readonly dropped: readonly Expectation[];
  /** At least one pair of levels was compared across two scales. */
  readonly approximate: boolean;
}

/**
 * Compares two levels: by rank on one scale, by position from 0 to 1 across two.
 */
export function compareLevels(
  from: Pick<Level, 'rank' | 'step' | 'position'>,
  fromScale: Pick<Scale, 'id'>,
  to: Pick<Level, 'rank' | 'step' | 'position'>,
  toScale: Pick<Scale, 'id'>,
): LevelDistance {
  if (fromScale.id === toScale.id) {
    return { order: to.rank - from.rank, steps: to.step - from.step, approximate: false };
  }
  return { order: to.position - from.position, approximate: true };
}

/**
 * Compares what `from` and `to` expect, competency by competency. Lists keep the order of `to` (what is dropped: of `from`),
 * except `raised`, where the largest weight times rise comes first.
 */
export function gapBetween(from: readonly Expectation[], to: readonly Expectation[]): Gap {
  const before = new Map(from.map((expectation) => [expectation.competency.key, expectation]));
  const shifts: Shift[] = [];
  const added: Expectation[] = [];
  for (const expectation of to) {
    const earlier = before.get(expectation.competency.key);
    before.delete(expectation.competency.key);
    if (earlier === undefined) added.push(expectation);
    else shifts.push(shiftBetween(earlier, expectation));
  }
  const level = shifts.filter((shift) => shift.order === 0);
  return {
    raised: shifts.filter((shift) => shift.order > 0).sort((a, b) => rise(b) - rise(a)),
    lowered: shifts.filter((shift) => shift.order < 0),
    beside: level.filter((shift) => !shift.approximate && shift.from.level.id !== shift.to.level.id),
    same: level.filter((shift) => shift.approximate || shift.from.level.id === shift.to.level.id),
    added,
    dropped: [...before.values()],
    approximate: shifts.some((shift) => shift.approximate),
  };
}

function shiftBetween(from: Expectation, to: Expectation): Shift {
  const distance = compareLevels(from.level, from.competency.framework.scale, to.level, to.competency.framework.scale);
  return { ...distance, competency: to.competency, from, to };
}

function rise(shift: Shift): number {
  return (shift.to.level.position - shift.from.level.position) * shift.to.weight;
}
