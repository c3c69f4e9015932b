/** The kinds of exercise. Each has its schema in `schemas/exercises/` and its room in `src/exercise/kinds/`. */
export const EXERCISE_KINDS = [
  'rating-lab',
  'evidence-first',
  'commit-to-criteria',
  'feedback-rewrite',
  'spot-the-pattern',
  'order-lab',
  'agreement-lab',
  'calibration',
  'recency-log',
  'is-it-luck',
  'scale-design',
] as const;

export type ExerciseKind = (typeof EXERCISE_KINDS)[number];

/** The kind of that name, undefined where there is none. */
export function exerciseKind(name: unknown): ExerciseKind | undefined {
  return EXERCISE_KINDS.find((kind) => kind === name);
}
