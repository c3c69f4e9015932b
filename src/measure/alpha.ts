/** How far any number of raters agree, with gaps, on any scale: Krippendorff's alpha. */
import { type Interval, type Measured, NO_SPREAD, TOO_FEW, UNEVEN } from './measured.ts';
import { type RatingsWithGaps, shapeOf, sum } from './ratings.ts';
import type { Random } from './random.ts';

/** What a distance between two ratings means: other, so many ranks apart, or so many points. */
export type Metric = 'nominal' | 'ordinal' | 'interval';

/**
 * Krippendorff's alpha; things rated in rows, raters in columns, `undefined` where a rating is missing.
 *
 * K. Krippendorff (2004), Reliability in content analysis, Human Communication Research 30, 411–433, and Computing Krippendorff's
 * alpha-reliability (2011). 1 is full agreement, 0 chance. Not computable: `uneven` rows; `too-few` where no thing has two ratings;
 * `no-spread` where all ratings are equal.
 */
export function alpha(ratings: RatingsWithGaps, metric: Metric): Measured<number> {
  if (shapeOf(ratings) === undefined) return UNEVEN;
  const units = pairable(ratings);
  if (units.length === 0) return TOO_FEW;
  const distance = distances(units, metric);
  return alphaOf(counted(units, distance), distance);
}

/**
 * An interval for alpha by drawing things anew, with those left out that nobody or one person rated. `draws` of 1,000 give ends that
 * are right to about .02. Not computable where alpha is not, or with under 5 things: then the draws know too little.
 */
export function alphaInterval(
  ratings: RatingsWithGaps,
  metric: Metric,
  random: Random,
  { draws = 1000, confidence = 0.95 } = {},
): Measured<Interval> {
  const whole = alpha(ratings, metric);
  if (typeof whole !== 'number') return whole;
  const units = pairable(ratings);
  if (units.length < 5) return TOO_FEW;
  const distance = distances(units, metric);
  const things = counted(units, distance);
  const found: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const drawn = things.flatMap(() => things[Math.floor(random() * things.length)] ?? []);
    const value = alphaOf(drawn, distance);
    // All ratings equal by chance of the draw: nothing disagrees.
    found.push(typeof value === 'number' ? value : 1);
  }
  found.sort((a, b) => a - b);
  const at = (share: number): number =>
    found[Math.min(draws - 1, Math.max(0, Math.round(share * (draws - 1))))] ?? whole;
  const tail = (1 - confidence) / 2;
  return { low: at(tail), high: at(1 - tail) };
}

type Units = readonly (readonly number[])[];

/** The ratings of each thing that has at least two. */
function pairable(ratings: RatingsWithGaps): Units {
  return ratings.map((row) => row.filter((rating) => rating !== undefined)).filter((row) => row.length > 1);
}

/** What counts of one thing: how often each value was given, and how far its ratings lie apart. Counted once, drawn a thousand times. */
interface Thing {
  readonly own: ReadonlyMap<number, number>;
  readonly observed: number;
}

function counted(units: Units, distance: (a: number, b: number) => number): readonly Thing[] {
  return units.map((unit) => {
    const own = new Map<number, number>();
    for (const rating of unit) own.set(rating, (own.get(rating) ?? 0) + 1);
    return { own, observed: pairsOf(own, distance) / (unit.length - 1) };
  });
}

function alphaOf(things: readonly Thing[], distance: (a: number, b: number) => number): Measured<number> {
  const counts = new Map<number, number>();
  let observed = 0;
  for (const thing of things) {
    for (const [value, count] of thing.own) counts.set(value, (counts.get(value) ?? 0) + count);
    observed += thing.observed;
  }
  const total = sum(counts.values());
  const expected = pairsOf(counts, distance) / (total - 1);
  return expected === 0 ? NO_SPREAD : 1 - observed / expected;
}

/** The sum of distances over all ordered pairs of ratings, by how often each value occurs. */
function pairsOf(counts: ReadonlyMap<number, number>, distance: (a: number, b: number) => number): number {
  const values = [...counts];
  let total = 0;
  for (const [index, [a, countA]] of values.entries()) {
    for (const [b, countB] of values.slice(index + 1)) total += 2 * countA * countB * distance(a, b);
  }
  return total;
}

function distances(units: Units, metric: Metric): (a: number, b: number) => number {
  if (metric === 'nominal') return (a, b) => (a === b ? 0 : 1);
  if (metric === 'interval') return (a, b) => (a - b) ** 2;
  const place = ranks(units.flat());
  return (a, b) => ((place.get(a) ?? 0) - (place.get(b) ?? 0)) ** 2;
}

/** The middle rank of each value: the ordinal distance of two values is that of their middle ranks, squared. */
function ranks(ratings: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const rating of ratings) counts.set(rating, (counts.get(rating) ?? 0) + 1);
  let below = 0;
  const places = new Map<number, number>();
  for (const [value, count] of [...counts].sort(([a], [b]) => a - b)) {
    places.set(value, below + count / 2);
    below += count;
  }
  return places;
}
