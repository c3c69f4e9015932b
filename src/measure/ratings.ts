/** Tables of ratings, and their means. */

/** A row for each person, case or thing rated (n of them), a column for each dimension or rater (k). All rows are of one length. */
export type Ratings = readonly (readonly number[])[];

/** The same where some ratings are missing. */
export type RatingsWithGaps = readonly (readonly (number | undefined)[])[];

/** How many rows and columns; undefined where rows differ in length, or there are none. */
export function shapeOf(ratings: RatingsWithGaps): { readonly n: number; readonly k: number } | undefined {
  const k = ratings[0]?.length ?? 0;
  return k > 0 && ratings.every((row) => row.length === k) ? { n: ratings.length, k } : undefined;
}

/** The arithmetic mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

export function sum(values: Iterable<number>): number {
  // Neumaier's compensation: sums of thousands of ratings stay exact to the last digit.
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/** The mean of each row. */
export function rowMeans(ratings: Ratings): number[] {
  return ratings.map(mean);
}

/** The mean of each column. */
export function columnMeans(ratings: Ratings): number[] {
  return (ratings[0] ?? []).map((_, column) => mean(columnOf(ratings, column)));
}

export function columnOf(ratings: Ratings, column: number): number[] {
  return ratings.map((row) => row[column] ?? Number.NaN);
}

/** The sum of squared distances from the mean; 0 where nothing but rounding tells the values apart, as it does equal thirds. */
export function squaresAround(values: readonly number[], centre = mean(values)): number {
  const squares = sum(values.map((value) => (value - centre) ** 2));
  return squares <= ROUNDING * sum(values.map((value) => value ** 2)) ? 0 : squares;
}

/** Of the sum of squares: a value is exact to about 16 digits, and its square's share is the square of that. */
const ROUNDING = 1e-28;

/** The variance of a sample: divided by n − 1. */
export function sampleVariance(values: readonly number[]): number {
  return squaresAround(values) / (values.length - 1);
}

/** Pearson's correlation; undefined where either side does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number | undefined {
  const [meanA, meanB] = [mean(a), mean(b)];
  const across = sum(a.map((value, index) => (value - meanA) * ((b[index] ?? Number.NaN) - meanB)));
  const within = Math.sqrt(squaresAround(a, meanA) * squaresAround(b, meanB));
  return within === 0 ? undefined : Math.max(-1, Math.min(1, across / within));
}
