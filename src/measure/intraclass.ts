/** How well raters agree on people: the six intraclass correlations. */
import quantileOfF from '@stdlib/stats-base-dists-f-quantile';
import { type Interval, type Measured, NO_SPREAD, TOO_FEW, UNEVEN } from './measured.ts';
import { columnMeans, mean, type Ratings, rowMeans, shapeOf, squaresAround } from './ratings.ts';

/**
 * `1`: each person was rated by other raters. `2`: all were rated by the same raters, who stand for many. `3`: all were rated by the
 * same raters, and only these count, so that a rater who is severe throughout does no harm. `single`: how far one rater's ratings can
 * be relied on; `average`: those of all raters together.
 */
export type IntraclassModel = 1 | 2 | 3;

export interface Intraclass {
  readonly model: IntraclassModel;
  readonly single: number;
  readonly singleInterval: Interval;
  /** Absent in model 2 where raters disagree so much that their mean has no reliability to speak of. */
  readonly average?: number;
  readonly averageInterval?: Interval;
}

/** Mean squares of a two-way table. */
interface MeanSquares {
  readonly n: number;
  readonly k: number;
  readonly people: number;
  readonly within: number;
  readonly raters: number;
  readonly rest: number;
}

/**
 * The intraclass correlation of ratings, people in rows and raters in columns, with an interval for `confidence`.
 *
 * P. E. Shrout & J. L. Fleiss (1979), Intraclass correlations: uses in assessing rater reliability, Psychological Bulletin 86,
 * 420–428; intervals as given there, and for model 2 by Satterthwaite's approximation. Below 0 the raters agree less than chance
 * would have it. Not computable: `uneven` tables, `too-few` with under 2 people or raters,
 * `no-spread` where all people have the same mean.
 */
export function intraclass(ratings: Ratings, model: IntraclassModel, confidence = 0.95): Measured<Intraclass> {
  const shape = shapeOf(ratings);
  if (shape === undefined) return UNEVEN;
  if (shape.n < 2 || shape.k < 2) return TOO_FEW;
  const squares = meanSquaresOf(ratings, shape.n, shape.k);
  if (squares.people === 0) return NO_SPREAD;
  const upTo = 1 - (1 - confidence) / 2;
  return model === 2 ? randomRaters(squares, upTo) : oneRatio(squares, model, upTo);
}

function meanSquaresOf(ratings: Ratings, n: number, k: number): MeanSquares {
  const all = ratings.flat();
  const overall = mean(all);
  const total = squaresAround(all, overall);
  const people = k * squaresAround(rowMeans(ratings), overall);
  const raters = n * squaresAround(columnMeans(ratings), overall);
  // What rounding leaves of a sum of squares that is 0 would be a spurious spread.
  const clean = (value: number): number => (value < total * 1e-13 ? 0 : value);
  const within = clean(total - people);
  return {
    n,
    k,
    people: clean(people) / (n - 1),
    within: within / (n * (k - 1)),
    raters: clean(raters) / (k - 1),
    rest: clean(within - raters) / ((n - 1) * (k - 1)),
  };
}

/** Models 1 and 3 rest on one ratio of mean squares. */
function oneRatio({ n, k, people, within, rest }: MeanSquares, model: 1 | 3, upTo: number): Intraclass {
  const error = model === 1 ? within : rest;
  const freedom = model === 1 ? n * (k - 1) : (n - 1) * (k - 1);
  const ratio = people / error;
  const low = ratio / quantileOfF(upTo, n - 1, freedom);
  const high = ratio * quantileOfF(upTo, freedom, n - 1);
  const single = (one: number): number => (one === Number.POSITIVE_INFINITY ? 1 : (one - 1) / (one + k - 1));
  const average = (one: number): number => 1 - 1 / one;
  return {
    model,
    single: single(ratio),
    singleInterval: { low: single(low), high: single(high) },
    average: average(ratio),
    averageInterval: { low: average(low), high: average(high) },
  };
}

function randomRaters({ n, k, people, raters, rest }: MeanSquares, upTo: number): Intraclass {
  const single = (people - rest) / (people + (k - 1) * rest + (k * (raters - rest)) / n);
  const meanVaries = people + (raters - rest) / n;
  const interval = intervalOfRandomRaters({ n, k, people, raters, rest, single }, upTo);
  // Spearman and Brown: what holds for one rater, for the mean of k.
  const stepUp = (one: number): number =>
    1 + (k - 1) * one > 0 ? (k * one) / (1 + (k - 1) * one) : Number.NEGATIVE_INFINITY;
  return {
    model: 2,
    single,
    singleInterval: interval,
    ...(meanVaries > 0 && {
      average: (people - rest) / meanVaries,
      averageInterval: { low: stepUp(interval.low), high: stepUp(interval.high) },
    }),
  };
}

function intervalOfRandomRaters(
  { n, k, people, raters, rest, single }: Omit<MeanSquares, 'within'> & { readonly single: number },
  upTo: number,
): Interval {
  if (rest === 0 && raters === 0) return { low: 1, high: 1 };
  const a = (k * single) / (n * (1 - single));
  const b = 1 + (k * single * (n - 1)) / (n * (1 - single));
  const approximate =
    (a * raters + b * rest) ** 2 / ((a * raters) ** 2 / (k - 1) + (b * rest) ** 2 / ((n - 1) * (k - 1)));
  // Below 1 the approximation knows less than any sample could: then the widest interval is the honest one.
  const freedom = Math.max(1, approximate);
  const above = quantileOfF(upTo, n - 1, freedom);
  const below = quantileOfF(upTo, freedom, n - 1);
  const mixed = k * raters + (k * n - k - n) * rest;
  return {
    low: (n * (people - above * rest)) / (above * mixed + n * people),
    high: (n * (below * people - rest)) / (mixed + n * below * people),
  };
}
