/** Whether somebody puts people in the right order and at the right distances: Borman's differential accuracy. */
import { type Measured, NO_SPREAD, TOO_FEW, UNEVEN } from './measured.ts';
import { columnOf, correlation, mean, type Ratings, shapeOf } from './ratings.ts';

export interface DifferentialAccuracy {
  /** The mean of Fisher's z over the dimensions that could be computed. Higher is more accurate. */
  readonly meanZ: number;
  /** Pearson's r for each dimension over the people; undefined where ratings or reference do not vary on it. */
  readonly correlations: readonly (number | undefined)[];
}

/**
 * Compares ratings with reference ratings, dimension by dimension.
 *
 * W. C. Borman (1977), Consistency of rating accuracy and rating errors in the judgment of human performance, Organizational Behavior
 * and Human Performance 20, 238–252. Not computable: `uneven` tables; `too-few` with under 3 people, as two points always lie on a
 * line; `no-spread` where no dimension varies. A perfect correlation has no finite z: it counts as that of .9999.
 */
export function differentialAccuracy(ratings: Ratings, reference: Ratings): Measured<DifferentialAccuracy> {
  const shape = shapeOf(ratings);
  const other = shapeOf(reference);
  if (shape === undefined || other === undefined || shape.n !== other.n || shape.k !== other.k) return UNEVEN;
  if (shape.n < 3) return TOO_FEW;
  const correlations = Array.from({ length: shape.k }, (_, j) =>
    correlation(columnOf(ratings, j), columnOf(reference, j)),
  );
  const computed = correlations.filter((r) => r !== undefined);
  if (computed.length === 0) return NO_SPREAD;
  return { meanZ: mean(computed.map(fisherZ)), correlations };
}

/** Fisher's z of a correlation: atanh r, kept finite. */
export function fisherZ(r: number): number {
  return Math.atanh(Math.max(-0.9999, Math.min(0.9999, r)));
}
