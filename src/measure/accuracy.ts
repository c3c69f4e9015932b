/** How far ratings are from reference ratings, and in which way: Cronbach's four components. */
import { type Measured, UNEVEN } from './measured.ts';
import { columnMeans, mean, type Ratings, rowMeans, shapeOf, sum } from './ratings.ts';

/** All in squared points of the scale. They sum to `total`. */
export interface AccuracyComponents {
  /** The mean squared distance between ratings and reference. */
  readonly total: number;
  /** Too high or too low overall. */
  readonly elevation: number;
  /** Which person is better, over all dimensions: the wrong distances between people. */
  readonly differentialElevation: number;
  /** Which dimension is stronger, over all people: the wrong distances between dimensions. */
  readonly stereotypeAccuracy: number;
  /** Who is strong at what: what is left. */
  readonly differentialAccuracy: number;
  /** The mean rating minus the mean reference, in points: above 0 is lenient, below 0 severe. */
  readonly signedElevation: number;
}

/**
 * Compares ratings with reference ratings of the same people (rows) on the same dimensions (columns).
 *
 * L. J. Cronbach (1955), Processes affecting scores on "understanding of others" and "assumed similarity", Psychological Bulletin 52,
 * 177–193. Small figures are accurate. Not computable: `uneven` where the two tables have not the same shape, or are empty.
 */
export function accuracyComponents(ratings: Ratings, reference: Ratings): Measured<AccuracyComponents> {
  const shape = shapeOf(ratings);
  const other = shapeOf(reference);
  if (shape === undefined || other === undefined || shape.n !== other.n || shape.k !== other.k) return UNEVEN;
  const difference = ratings.map((row, i) => row.map((rating, j) => rating - (reference[i]?.[j] ?? Number.NaN)));
  const people = rowMeans(difference);
  const dimensions = columnMeans(difference);
  const overall = mean(people);
  const left = difference.flatMap((row, i) =>
    row.map((value, j) => value - (people[i] ?? 0) - (dimensions[j] ?? 0) + overall),
  );
  return {
    total: meanSquare(difference.flat()),
    elevation: overall ** 2,
    differentialElevation: meanSquare(people.map((value) => value - overall)),
    stereotypeAccuracy: meanSquare(dimensions.map((value) => value - overall)),
    differentialAccuracy: meanSquare(left),
    signedElevation: overall,
  };
}

function meanSquare(values: readonly number[]): number {
  return sum(values.map((value) => value ** 2)) / values.length;
}
