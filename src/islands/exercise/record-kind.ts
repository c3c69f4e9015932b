import type { Kind } from '../../device/kind.ts';
import { type ExerciseRecord, isExerciseRecord } from '../../exercise/record.ts';

/** Attempts at exercises, as they are kept on the device. */
export const exerciseKind: Kind<ExerciseRecord> = {
  name: 'exercise-result',
  migrations: [],
  check: isExerciseRecord,
  title: ({ title, began, said }) => `${title}, ${began.slice(0, 10)}${said === undefined ? '' : `: ${said}`}`,
};
