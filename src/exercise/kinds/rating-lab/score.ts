/** From answers to what can be said about them. */
import type { RatingAnswers } from '../../rating-answers.ts';
import { differentialAccuracy } from '../../../measure/differential-accuracy.ts';
import { type Interval, isNotComputable, type Measured, TOO_FEW } from '../../../measure/measured.ts';
import { mean } from '../../../measure/ratings.ts';
import { meanInterval } from '../../../measure/student-t.ts';
import { wilson } from '../../../measure/wilson.ts';
import type { Case, RatedSets } from '../../exercise.ts';
import { type Round, setOf } from '../../seed.ts';

/** One rating beside its reference. */
export interface Compared {
  readonly dimension: number;
  readonly rating: number;
  readonly reference: number;
  /** In steps; above 0 is higher than the reference. */
  readonly difference: number;
}

export interface ComparedCase {
  readonly case: Case;
  /** Only what was rated. */
  readonly compared: readonly Compared[];
}

/** What can be said of one round. */
export interface LabRound {
  readonly cases: readonly ComparedCase[];
  readonly rated: number;
  readonly same: number;
  /** One step away, and further. */
  readonly near: number;
  readonly far: number;
  /** An interval for the share that is the same. Ratings of one case lean on one another, so a case counts as one. */
  readonly sameInterval: Measured<Interval>;
  /** The mean difference in steps, signed; undefined where nothing was rated. */
  readonly elevation: number | undefined;
  readonly elevationInterval: Measured<Interval>;
  /** The mean distance in steps, whatever its direction, case by case. */
  readonly distances: readonly number[];
}

export function scoreRound(exercise: RatedSets, answers: RatingAnswers, seed: number, round: Round): LabRound {
  const cases = exercise.sets[setOf(seed, round)].map((one): ComparedCase => {
    const given = answers.ratings[one.id] ?? {};
    const compared = exercise.dimensions.flatMap(({ key }, dimension): Compared[] => {
      const [rating, reference] = [given[key], one.reference[dimension]?.rating];
      if (rating === undefined || reference === undefined) return [];
      return [{ dimension, rating, reference, difference: rating - reference }];
    });
    return { case: one, compared };
  });
  const answered = cases.filter(({ compared }) => compared.length > 0);
  const all = answered.flatMap(({ compared }) => compared.map(({ difference }) => difference));
  const same = all.filter((difference) => difference === 0).length;
  const near = all.filter((difference) => Math.abs(difference) === 1).length;
  const means = answered.map(({ compared }) => mean(compared.map(({ difference }) => difference)));
  return {
    cases,
    rated: all.length,
    same,
    near,
    far: all.length - same - near,
    sameInterval:
      answered.length === 0
        ? TOO_FEW
        : wilson({ selected: (same / all.length) * answered.length, total: answered.length }, Z95),
    elevation: all.length === 0 ? undefined : mean(all),
    elevationInterval: meanInterval(means),
    distances: answered.map(({ compared }) => mean(compared.map(({ difference }) => Math.abs(difference)))),
  };
}

/** 95 of 100, two-sided. */
const Z95 = 1.959963984540054;

/** From so many cases on, differential accuracy is shown for one person. */
export const ENOUGH_FOR_ORDER = 12;

/** Whether somebody puts people in the order of the reference. */
export interface Order {
  /** The mean correlation over the competencies that could be computed, back from Fisher's z. */
  readonly correlation: number;
  readonly interval: Interval;
  readonly cases: number;
}

/**
 * Borman's differential accuracy over all cases of both rounds. The interval is that of one correlation, as ratings of one case on
 * several competencies are no independent looks at it. Not computable below twelve cases, and where nothing varies.
 */
export function orderOf(rounds: readonly LabRound[], dimensions: number): Measured<Order> {
  const whole = rounds
    .flatMap(({ cases }) => cases)
    .filter(({ compared }) => compared.length === dimensions)
    .map(({ compared }) => compared);
  if (whole.length < ENOUGH_FOR_ORDER) return TOO_FEW;
  const found = differentialAccuracy(
    whole.map((row) => row.map(({ rating }) => rating)),
    whole.map((row) => row.map(({ reference }) => reference)),
  );
  if (isNotComputable(found)) return found;
  const reach = Z95 / Math.sqrt(whole.length - 3);
  return {
    correlation: Math.tanh(found.meanZ),
    interval: { low: Math.tanh(found.meanZ - reach), high: Math.tanh(found.meanZ + reach) },
    cases: whole.length,
  };
}

/** Two cases that differ in nothing but a name and a detail, with the ratings of both in the order of the dimensions. */
export interface TwinsRated {
  readonly first: Case;
  readonly second: Case;
  readonly ratings: readonly (readonly [number | undefined, number | undefined])[];
}

/** The twins of which both were rated. */
export function twinsOf(exercise: RatedSets, rounds: readonly LabRound[]): readonly TwinsRated[] {
  const all = rounds.flatMap(({ cases }) => cases);
  return exercise.sets.a.flatMap((one): TwinsRated[] => {
    const first = all.find((other) => other.case.id === one.id);
    const second = all.find((other) => other.case.id === one.pair?.with);
    if (!first?.compared.length || !second?.compared.length) return [];
    const rating = ({ compared }: ComparedCase, dimension: number): number | undefined =>
      compared.find((other) => other.dimension === dimension)?.rating;
    return [
      {
        first: first.case,
        second: second.case,
        ratings: exercise.dimensions.map(
          (_, dimension) => [rating(first, dimension), rating(second, dimension)] as const,
        ),
      },
    ];
  });
}
