/** Whether several people put things in the same order: Kendall's W. */
import { type Measured, NO_SPREAD, TOO_FEW, UNEVEN } from './measured.ts';
import { columnOf, mean, type Ratings, shapeOf, sum } from './ratings.ts';

/**
 * Kendall's coefficient of concordance of ratings; things in rows, raters in columns. Equal ratings share their middle rank, and the
 * figure is corrected for them.
 *
 * M. G. Kendall & B. Babington Smith (1939), The problem of m rankings, Annals of Mathematical Statistics 10, 275–287. 1: all agree
 * on the order; 0: no common order. Not computable: `uneven` rows; `too-few` with under 2 things or raters; `no-spread` where every
 * rater put all things on one rank.
 */
export function concordance(ratings: Ratings): Measured<number> {
  const shape = shapeOf(ratings);
  if (shape === undefined) return UNEVEN;
  const { n, k } = shape;
  if (n < 2 || k < 2) return TOO_FEW;
  const byRater = Array.from({ length: k }, (_, j) => ranksOf(columnOf(ratings, j)));
  const sums = ratings.map((_, i) => sum(byRater.map(({ ranks }) => ranks[i] ?? 0)));
  const middle = mean(sums);
  const spread = sum(sums.map((one) => (one - middle) ** 2));
  const ties = sum(byRater.map((one) => one.ties));
  const most = k ** 2 * (n ** 3 - n) - k * ties;
  return most === 0 ? NO_SPREAD : (12 * spread) / most;
}

/** Middle ranks from 1, and the correction for ties: the sum of t³ − t over groups of t equal values. */
export function ranksOf(values: readonly number[]): { readonly ranks: readonly number[]; readonly ties: number } {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks: number[] = new Array(values.length).fill(0);
  let ties = 0;
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end < order.length && order[end]?.value === order[start]?.value) end++;
    const tied = end - start;
    for (const { index } of order.slice(start, end)) ranks[index] = start + (tied + 1) / 2;
    ties += tied ** 3 - tied;
    start = end;
  }
  return { ranks, ties };
}
