/**
 * Patterns in somebody's ratings beside reference ratings of the same people. They describe; none of them is an error by itself, and
 * none is a goal: raters who were trained against patterns became less accurate (H. J. Bernardin & E. C. Pence 1980, Journal of
 * Applied Psychology 65, 60–66).
 */
import { type Measured, NO_SPREAD, TOO_FEW, UNEVEN } from './measured.ts';
import { columnOf, mean, type Ratings, shapeOf, squaresAround } from './ratings.ts';

/** All in points of the scale, or as a share of the reference's spread. */
export interface Patterns {
  /** Mean rating minus mean reference: above 0 lenient, below 0 severe. */
  readonly leniency: number;
  /**
   * How far the ratings lie from the middle of the scale, as a share of how far the reference lies from it: below 1 they crowd around
   * the middle. Undefined where the whole reference lies in the middle.
   */
  readonly distanceFromMiddle?: number;
  /**
   * The spread over people, as a share of that of the reference, mean over dimensions: below 1 people are held closer together than
   * they are. Undefined where the reference does not vary over people.
   */
  readonly spread?: number;
}

/** Patterns of ratings on a scale from `low` to `high`; people in rows, dimensions in columns. Not computable: `uneven` tables. */
export function patterns(
  ratings: Ratings,
  reference: Ratings,
  { low, high }: { readonly low: number; readonly high: number },
): Measured<Patterns> {
  const shape = shapeOf(ratings);
  const other = shapeOf(reference);
  if (shape === undefined || other === undefined || shape.n !== other.n || shape.k !== other.k) return UNEVEN;
  const middle = (low + high) / 2;
  const fromMiddle = (table: Ratings): number => mean(table.flat().map((value) => Math.abs(value - middle)));
  const held = Array.from({ length: shape.k }, (_, j) => {
    const expected = deviation(columnOf(reference, j));
    return expected === 0 ? undefined : deviation(columnOf(ratings, j)) / expected;
  }).filter((one) => one !== undefined);
  return {
    leniency: mean(ratings.flat()) - mean(reference.flat()),
    ...(fromMiddle(reference) > 0 && { distanceFromMiddle: fromMiddle(ratings) / fromMiddle(reference) }),
    ...(held.length > 0 && { spread: mean(held) }),
  };
}

/**
 * Halo: how little a person's ratings differ from dimension to dimension, once each dimension has its own mean and spread taken out.
 * The mean, over people, of the standard deviation of their standardised ratings: 0 is one impression for everything.
 *
 * E. D. Pulakos, N. Schmitt & C. Ostroff (1986), A warning about the use of a standard deviation across dimensions within ratees to
 * measure halo, Journal of Applied Psychology 71, 29–32; what the figure means is contested since. Not computable: `uneven` rows;
 * `too-few` with under 2 people or dimensions; `no-spread` where a dimension does not vary.
 */
export function standardisedHalo(ratings: Ratings): Measured<number> {
  const shape = shapeOf(ratings);
  if (shape === undefined) return UNEVEN;
  if (shape.n < 2 || shape.k < 2) return TOO_FEW;
  const dimensions = Array.from({ length: shape.k }, (_, j) => columnOf(ratings, j));
  const scales = dimensions.map((values) => ({ centre: mean(values), spread: deviation(values) }));
  if (scales.some(({ spread }) => spread === 0)) return NO_SPREAD;
  const standardised = ratings.map((row) =>
    row.map((value, j) => {
      const { centre = 0, spread = 1 } = scales[j] ?? {};
      return (value - centre) / spread;
    }),
  );
  return mean(standardised.map(deviation));
}

/** The standard deviation of all there is: divided by n. */
function deviation(values: readonly number[]): number {
  return Math.sqrt(squaresAround(values) / values.length);
}
