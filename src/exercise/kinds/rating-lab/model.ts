import type { Case, Rated, Sets } from '../../exercise.ts';

/** Frame-of-reference practice: rate one set, see the reasoned reference, rate the other. */
export interface RatingLab extends Rated {
  readonly kind: 'rating-lab';
  readonly sets: Sets<Case>;
}
