/**
 * Whether a decision falls alike on groups: selection rates, and how far chance explains their difference. Figures to look into, no
 * verdict: a rule of thumb for selection says nothing about ratings, and nothing here is a test of the law.
 */
import { type Measured, NO_SPREAD, OUT_OF_RANGE, TOO_FEW } from './measured.ts';
import { isCount, type Selected } from './wilson.ts';

/** A group beside the one with the highest rate. */
export interface SelectionRatio {
  /** Selected by total. */
  readonly rate: number;
  /** The rate by the highest rate. */
  readonly ratio: number;
  /** Whether the ratio is below four fifths, counted in whole numbers: exactly .80 is not below. */
  readonly belowFourFifths: boolean;
}

/**
 * The rate of each group and its ratio to the highest.
 *
 * The four-fifths rule of thumb: Uniform Guidelines on Employee Selection Procedures (1978), 29 CFR 1607.4 D, and the EEOC's questions
 * and answers of 1979. Not computable: `too-few` without a second group or with an empty one; `out-of-range` counts; `no-spread` where
 * nobody was selected.
 */
export function selectionRatios(groups: readonly Selected[]): Measured<readonly SelectionRatio[]> {
  if (groups.length < 2 || groups.some(({ total }) => total === 0)) return TOO_FEW;
  if (!groups.every(isCount)) return OUT_OF_RANGE;
  const best = groups.reduce((a, b) => (cross(b, a) > 0n ? b : a));
  if (best.selected === 0) return NO_SPREAD;
  return groups.map((group) => ({
    rate: group.selected / group.total,
    ratio: (group.selected * best.total) / (group.total * best.selected),
    belowFourFifths:
      5n * BigInt(group.selected) * BigInt(best.total) < 4n * BigInt(best.selected) * BigInt(group.total),
  }));
}

/** Above 0 where the rate of `a` is the higher one, without rounding. */
function cross(a: Selected, b: Selected): bigint {
  return BigInt(a.selected) * BigInt(b.total) - BigInt(b.selected) * BigInt(a.total);
}

/**
 * How many standard deviations the number selected from a group lies from what one common rate would give: (observed − expected) /
 * √(n p (1 − p)), with p of all groups together. Hazelwood School District v. United States, 433 U.S. 299 (1977), note 14.
 */
export function standardDeviations(group: Selected, everybody: Selected): Measured<number> {
  if (group.total === 0 || everybody.total === 0) return TOO_FEW;
  if (!isCount(group) || !isCount(everybody)) return OUT_OF_RANGE;
  const rate = everybody.selected / everybody.total;
  if (rate === 0 || rate === 1) return NO_SPREAD;
  return (group.selected - group.total * rate) / Math.sqrt(group.total * rate * (1 - rate));
}

export interface Stratum {
  readonly first: Selected;
  readonly second: Selected;
}

/**
 * Whether the comparison of two groups turns round when it is made within parts (departments, grades): the one with the higher rate
 * over all has the lower rate, or an equal one, in every part, and a lower one in at least one. E. H. Simpson (1951), Journal of the
 * Royal Statistical Society B 13, 238–241. Compared without rounding.
 */
export function reversesWithinParts(strata: readonly Stratum[]): boolean {
  const total = (pick: (stratum: Stratum) => Selected): Selected =>
    strata.map(pick).reduce((a, b) => ({ selected: a.selected + b.selected, total: a.total + b.total }), NOBODY);
  const over = cross(
    total((one) => one.first),
    total((one) => one.second),
  );
  if (over === 0n) return false;
  const within = strata.map(({ first, second }) => (over > 0n ? cross(first, second) : cross(second, first)));
  return within.every((one) => one <= 0n) && within.some((one) => one < 0n);
}

const NOBODY: Selected = { selected: 0, total: 0 };
