import type { RatingAnswers } from '../../rating-answers.ts';
import { type Interval, isNotComputable, type Measured, TOO_FEW } from '../../../measure/measured.ts';
import { mean } from '../../../measure/ratings.ts';
import { meanInterval } from '../../../measure/student-t.ts';
import type { AgreementLab } from './model.ts';

/** The ratings in the order of the room: cases, and within each the competencies. */
export function ratingsOf(
  { cases, dimensions }: AgreementLab,
  { ratings }: RatingAnswers,
): readonly (number | undefined)[] {
  return cases.flatMap(({ id }) => dimensions.map(({ key }) => ratings[id]?.[key]));
}

/** What one person did between the two ratings. */
export interface Moves {
  /** How many ratings were given both times. */
  readonly both: number;
  readonly kept: number;
  /** Changed, towards the reference, away from it, or past it to the other side. */
  readonly nearer: number;
  readonly further: number;
  readonly asFar: number;
  /** Ratings that were the same as the reference at first, and left. */
  readonly rightlyKept: number;
  readonly rightAtFirst: number;
  /** Change of the mean distance to the reference in steps, case by case; below 0 is nearer. */
  readonly change: Measured<{ readonly difference: number; readonly interval: Measured<Interval> }>;
}

export function movesOf(exercise: AgreementLab, first: RatingAnswers, second: RatingAnswers): Moves {
  const reference = exercise.cases.flatMap((one) => one.reference.map(({ rating }) => rating));
  const [before, after] = [ratingsOf(exercise, first), ratingsOf(exercise, second)];
  const pairs = before.flatMap((rating, place) => {
    const [now, truth] = [after[place], reference[place]];
    if (rating === undefined || now === undefined || truth === undefined) return [];
    const was = Math.abs(rating - truth);
    return [{ place, kept: rating === now, was, change: Math.abs(now - truth) - was }];
  });
  const count = (holds: (one: (typeof pairs)[number]) => boolean): number => pairs.filter(holds).length;
  const k = exercise.dimensions.length;
  const perCase = exercise.cases.flatMap((_, item) => {
    const own = pairs.filter(({ place }) => Math.floor(place / k) === item);
    return own.length === 0 ? [] : [mean(own.map(({ change }) => change))];
  });
  return {
    both: pairs.length,
    kept: count(({ kept }) => kept),
    nearer: count(({ change }) => change < 0),
    further: count(({ change }) => change > 0),
    asFar: count(({ kept, change }) => !kept && change === 0),
    rightlyKept: count(({ kept, was }) => kept && was === 0),
    rightAtFirst: count(({ was }) => was === 0),
    change: perCase.length === 0 ? TOO_FEW : { difference: mean(perCase), interval: meanInterval(perCase) },
  };
}

/** `nearer` and `further` only where the change is more than chance over six cases or more. */
export function verdictOf({ change }: Moves, cases: number): 'nearer' | 'further' | 'too-few-to-say' {
  if (isNotComputable(change) || cases < 6) return 'too-few-to-say';
  const { difference, interval } = change;
  // Without any spread each case moved by the same: nothing is left that could be chance.
  const beyond = isNotComputable(interval)
    ? interval.reason === 'no-spread' && difference !== 0
    : interval.low > 0 || interval.high < 0;
  return !beyond ? 'too-few-to-say' : difference < 0 ? 'nearer' : 'further';
}
