import type { Rated, ReferenceRating } from '../../exercise.ts';

export interface LogEntry {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly text: string;
  /** The same in a few words and without its time. */
  readonly short: string;
}

/** One person's year. */
export interface Year {
  readonly name: string;
  readonly role?: string | undefined;
  /** Markdown; may be empty. */
  readonly text: string;
  /** By day. */
  readonly entries: readonly LogEntry[];
  /** In the order of the dimensions. */
  readonly reference: readonly ReferenceRating[];
}

/** People read a year, rate it, choose their reasons, and see from which months these came. There is no score. */
export interface RecencyLog extends Rated {
  readonly kind: 'recency-log';
  readonly sets: { readonly a: Year; readonly b: Year };
}
