/** How ratings are spread over the steps of a scale. */
import { type Measured, OUT_OF_RANGE, TOO_FEW } from './measured.ts';
import { mean, sum } from './ratings.ts';

export interface Distribution {
  /** How many ratings stand on each step, lowest first. */
  readonly counts: readonly number[];
  /** The same as shares of all; they sum to 1. */
  readonly shares: readonly number[];
  readonly mean: number;
  /** The middle rating; between two where there is an even number. */
  readonly median: number;
}

/** The distribution of ratings on steps 1, 2, 3 … `steps`. Not computable: `too-few` without a rating, `out-of-range` for others. */
export function distribution(ratings: readonly number[], steps: number): Measured<Distribution> {
  if (ratings.length === 0) return TOO_FEW;
  if (ratings.some((rating) => !Number.isInteger(rating) || rating < 1 || rating > steps)) return OUT_OF_RANGE;
  const counts = new Array<number>(steps).fill(0);
  for (const rating of ratings) counts[rating - 1] = (counts[rating - 1] ?? 0) + 1;
  const ordered = [...ratings].sort((a, b) => a - b);
  const half = ordered.length / 2;
  const lower = ordered[Math.ceil(half) - 1] ?? Number.NaN;
  const upper = ordered[Math.floor(half)] ?? Number.NaN;
  return {
    counts,
    shares: counts.map((count) => count / ratings.length),
    mean: mean(ratings),
    median: (lower + upper) / 2,
  };
}

/** The share of ratings on the highest `boxes` steps. Not computable as `distribution`. */
export function topBoxShare(ratings: readonly number[], steps: number, boxes = 1): Measured<number> {
  const all = distribution(ratings, steps);
  return 'reason' in all ? all : sum(all.shares.slice(-boxes));
}

/** How far two sets of shares lie apart: half the sum of their differences, from 0 (alike) to 1. Undefined where lengths differ. */
export function shiftOf(before: readonly number[], after: readonly number[]): number | undefined {
  if (before.length !== after.length) return undefined;
  return sum(before.map((share, index) => Math.abs(share - (after[index] ?? 0)))) / 2;
}
