import type { Case, Rated, Sets } from '../../exercise.ts';

/** One thing that was done, and which way it counts. */
export interface Behaviour {
  readonly id: string;
  readonly text: string;
  readonly shows: 'effective' | 'ineffective';
  readonly reason: string;
}

export interface RecallCase extends Case {
  /** On both sides, in the order of the text. */
  readonly behaviours: readonly Behaviour[];
}

/** Structured free recall: people read a case, put it away, list what worked and what did not, and rate only then. */
export interface EvidenceFirst extends Rated {
  readonly kind: 'evidence-first';
  readonly sets: Sets<RecallCase>;
}
