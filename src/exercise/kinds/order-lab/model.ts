import type { Case, Rated } from '../../exercise.ts';

/** Half of a room rates the cases in the order of the file, the other half in reverse; then everybody may revise. */
export interface OrderLab extends Rated {
  readonly kind: 'order-lab';
  /** In the order of the file. */
  readonly cases: readonly Case[];
}
