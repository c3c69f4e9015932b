/** Whether a group sees one thing alike: r_wg. */
import { type Measured, OUT_OF_RANGE, TOO_FEW } from './measured.ts';
import { sampleVariance, sum } from './ratings.ts';

/**
 * What people who rate at random are expected to do: the share of ratings on each step of the scale, lowest first. Shares sum to 1.
 */
export type NullDistribution = readonly number[];

/** Every step of a scale of `steps` alike. */
export function uniformNull(steps: number): NullDistribution {
  return Array.from({ length: steps }, () => 1 / steps);
}

/**
 * Random raters on five steps who lean towards the upper end, slightly: a friendlier null, under which agreement counts for less.
 * J. M. LeBreton & J. L. Senter (2008), Organizational Research Methods 11, 815–852: variance 1.34.
 */
export const SLIGHTLY_SKEWED_FIVE: NullDistribution = [0.05, 0.15, 0.2, 0.35, 0.25];

/**
 * 1 − (variance of the ratings / variance expected at random), for one thing rated by several people on steps 1, 2, 3 …
 *
 * L. R. James, R. G. Demaree & G. Wolf (1984), Estimating within-group interrater reliability with and without response bias, Journal
 * of Applied Psychology 69, 85–98. 1 is full agreement, 0 is chance; below 0 people differ more than chance would have it, as two
 * camps do: the figure stays as it is. Not computable: `too-few` with under 2 ratings; `out-of-range` where a rating is no step of
 * the scale, or the null has no spread.
 */
export function withinGroupAgreement(ratings: readonly number[], expected: NullDistribution): Measured<number> {
  if (ratings.length < 2) return TOO_FEW;
  const steps = expected.length;
  if (ratings.some((rating) => !Number.isInteger(rating) || rating < 1 || rating > steps)) return OUT_OF_RANGE;
  const variance = varianceOf(expected);
  return variance > 0 ? 1 - sampleVariance(ratings) / variance : OUT_OF_RANGE;
}

function varianceOf(shares: NullDistribution): number {
  const centre = sum(shares.map((share, index) => share * (index + 1)));
  return sum(shares.map((share, index) => share * (index + 1 - centre) ** 2));
}
