import type { Kind } from '../../device/kind.ts';
import { type ExerciseRecord, isExerciseRecord } from '../../exercise/record.ts';
import { seedText } from '../../exercise/seed.ts';

/** Attempts at exercises, as they are kept on the device. */
export const exerciseKind: Kind<ExerciseRecord> = {
  name: 'exercise-result',
  migrations: [],
  check: isExerciseRecord,
  // Two attempts of one day differ in their order, which the exercise shows as well.
  title: ({ title, began, seed, finished }) =>
    `${title}, ${began.slice(0, 10)}, order ${seedText(seed)}${finished === undefined ? ', not finished yet' : ''}`,
};
