import type { Head, Sets } from '../../exercise.ts';

/** Reviews in which people mark the sentences that judge the person. */
export interface SpotThePattern extends Head {
  readonly kind: 'spot-the-pattern';
  readonly sets: Sets<Review>;
}

export interface Review {
  readonly id: string;
  readonly about: string;
  /** In the order in which they are read. */
  readonly sentences: readonly ReviewSentence[];
}

export interface ReviewSentence {
  readonly id: string;
  readonly text: string;
  readonly judges: 'person' | 'work';
  /** Of those that judge the person. */
  readonly tone?: 'praise' | 'criticism';
  /** About work, with a word that elsewhere judges a person. */
  readonly foil: boolean;
  readonly reason: string;
}
