import type { Case, Rated } from '../../exercise.ts';

/** A room rates the same cases in silence, talks, and rates them again. */
export interface AgreementLab extends Rated {
  readonly kind: 'agreement-lab';
  readonly cases: readonly Case[];
  /** What to ask in the room where it differs most. */
  readonly questions: readonly string[];
}
