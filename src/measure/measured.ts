/** What a measure answers: a figure, or why there is none. A figure that cannot be computed is never 0 and never NaN. */

export type Reason =
  /** Fewer people, cases or dimensions than the formula needs. */
  | 'too-few'
  /** Everybody, or everything, got the same rating: there is no difference that could agree or disagree. */
  | 'no-spread'
  /** The tables that were to be compared are of different shapes, or their rows of different lengths. */
  | 'uneven'
  /** A value that the scale or the formula does not know. */
  | 'out-of-range'
  /** So many ways to count that the answer would take too long. */
  | 'too-large';

export interface NotComputable {
  readonly reason: Reason;
}

export type Measured<T> = T | NotComputable;

export const TOO_FEW: NotComputable = { reason: 'too-few' };
export const NO_SPREAD: NotComputable = { reason: 'no-spread' };
export const UNEVEN: NotComputable = { reason: 'uneven' };
export const OUT_OF_RANGE: NotComputable = { reason: 'out-of-range' };
export const TOO_LARGE: NotComputable = { reason: 'too-large' };

/** Whether a measure gave no figure. */
export function isNotComputable<T>(measured: Measured<T>): measured is NotComputable {
  return typeof measured === 'object' && measured !== null && 'reason' in measured;
}

/** A range that holds the true value in a share of cases, usually 95 of 100. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
