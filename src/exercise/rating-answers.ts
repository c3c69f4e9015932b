/** What somebody gave in a round of rating cases. */
import { isMap } from '../framework/read/fields.ts';

export interface RatingAnswers {
  /** Ratings from 1, by case and competency. */
  readonly ratings: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What they rest on, by case, in the person's own words. */
  readonly reasons: Readonly<Record<string, string>>;
}

export const NO_RATINGS: RatingAnswers = { ratings: {}, reasons: {} };

/** Whether stored data are such answers. */
export function isRatingAnswers(data: unknown): data is RatingAnswers {
  if (!isMap(data)) return false;
  const { ratings, reasons } = data;
  const areRatings = (one: unknown): boolean =>
    isMap(one) && Object.values(one).every((rating) => Number.isInteger(rating));
  return (
    isMap(ratings) &&
    Object.values(ratings).every(areRatings) &&
    isMap(reasons) &&
    Object.values(reasons).every((reason) => typeof reason === 'string')
  );
}
