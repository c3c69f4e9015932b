/** How far two groups lie apart, in standard deviations: Cohen's d and Hedges' g. */
import { type Measured, NO_SPREAD, TOO_FEW } from './measured.ts';
import { mean, squaresAround } from './ratings.ts';

export interface EffectSize {
  /** (mean of the first − mean of the second) / pooled standard deviation. */
  readonly d: number;
  /** d with the correction for small samples. */
  readonly g: number;
}

/**
 * The standardised difference between two groups.
 *
 * J. Cohen (1988), Statistical power analysis for the behavioral sciences; L. V. Hedges (1981), Journal of Educational Statistics 6,
 * 107–128, with the usual approximation 1 − 3/(4(n₁ + n₂) − 9). Not computable: `too-few` with under 2 in a group; `no-spread` where
 * both groups are constant.
 */
export function effectSize(first: readonly number[], second: readonly number[]): Measured<EffectSize> {
  if (first.length < 2 || second.length < 2) return TOO_FEW;
  const freedom = first.length + second.length - 2;
  const pooled = Math.sqrt((squaresAround(first) + squaresAround(second)) / freedom);
  if (pooled === 0) return NO_SPREAD;
  const d = (mean(first) - mean(second)) / pooled;
  return { d, g: d * (1 - 3 / (4 * freedom - 1)) };
}
