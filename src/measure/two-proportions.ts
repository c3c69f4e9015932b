/** Two rates compared by the normal distribution. */
import cumulativeNormal from '@stdlib/stats-base-dists-normal-cdf';
import { isNotComputable, type Measured } from './measured.ts';
import { type RateDifference, rateDifference } from './newcombe.ts';
import type { Selected } from './wilson.ts';

export interface ProportionDifference extends RateDifference {
  /** In standard errors under one common rate. */
  readonly z: number;
  /** How often chance alone gives a difference at least as large, either way: from 0 to 1. */
  readonly p: number;
}

/** Two rates compared: pooled z, its two-sided p, and the interval of `rateDifference`. Not computable where that is not. */
export function compareProportions(
  first: Selected,
  second: Selected,
  z95 = 1.959963984540054,
): Measured<ProportionDifference> {
  const found = rateDifference(first, second, z95);
  if (isNotComputable(found)) return found;
  const pooled = (first.selected + second.selected) / (first.total + second.total);
  const z = found.difference / Math.sqrt(pooled * (1 - pooled) * (1 / first.total + 1 / second.total));
  return { ...found, z, p: 2 * cumulativeNormal(-Math.abs(z), 0, 1) };
}
