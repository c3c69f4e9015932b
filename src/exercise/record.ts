/** One attempt at an exercise, as it is kept on the device. Nothing of it leaves the browser but in a file or a code that its owner gives away. */
import { isMap } from '../framework/read/fields.ts';
import { EXERCISE_KINDS, type ExerciseKind } from '../framework/schema/exercise-kinds.ts';

/** The steps of every exercise, in their order. `again` and `see-again` are left out where there is no parallel set. */
export const STEPS = ['brief', 'do', 'see', 'why', 'again', 'see-again'] as const;
export type Step = (typeof STEPS)[number];

export interface ExerciseRecord {
  /** Id of the exercise. */
  readonly exercise: string;
  readonly kind: ExerciseKind;
  /** Title and version at that time. */
  readonly title: string;
  readonly version: string;
  readonly seed: number;
  readonly step: Step;
  /** Place among the screens of the step, from 0. */
  readonly screen: number;
  /** The answers of each round as the kind keeps them, in their order; the second is absent until it begins. */
  readonly rounds: readonly unknown[];
  /** When it was begun, and when its last step was reached: ISO 8601 with time. */
  readonly began: string;
  readonly finished?: string;
  /** The result as a sentence, and its figures, as they were said last. */
  readonly said?: string;
  readonly figures?: readonly KeptFigure[];
}

/** A figure as somebody was told it. What it means, the exercise says. */
export interface KeptFigure {
  readonly name: string;
  readonly value: string;
  readonly interval?: string;
}

/** Whether stored data is such a record. What the answers are is judged by the kind. */
export function isExerciseRecord(data: unknown): data is ExerciseRecord {
  if (!isMap(data)) return false;
  const { exercise, kind, title, version, seed, step, screen, rounds, began, finished, said, figures } = data;
  return (
    [exercise, title, version, began].every((one) => typeof one === 'string') &&
    [finished, said].every((one) => one === undefined || typeof one === 'string') &&
    EXERCISE_KINDS.some((one) => one === kind) &&
    STEPS.some((one) => one === step) &&
    isCount(seed) &&
    isCount(screen) &&
    Array.isArray(rounds) &&
    rounds.length <= 2 &&
    (figures === undefined || (Array.isArray(figures) && figures.every(isKeptFigure)))
  );
}

function isKeptFigure(data: unknown): data is KeptFigure {
  if (!isMap(data)) return false;
  const { name, value, interval } = data;
  return (
    [name, value].every((one) => typeof one === 'string') && (interval === undefined || typeof interval === 'string')
  );
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
