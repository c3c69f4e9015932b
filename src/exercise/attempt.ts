/** The way of one attempt from step to step. Pure: what is kept is a record, and each move makes a new one. */
import type { Head } from './exercise.ts';
import type { Finding } from './finding.ts';
import { type ExerciseRecord, STEPS, type Step } from './record.ts';
import type { Round } from './seed.ts';

/** An attempt that begins now, an ISO time. */
export function begun(
  exercise: Pick<Head, 'id' | 'kind' | 'title' | 'version'>,
  seed: number,
  now: string,
): ExerciseRecord {
  const { id, kind, title, version } = exercise;
  return { exercise: id, kind, title, version, seed, step: 'brief', screen: 0, rounds: [], began: now };
}

/** The steps of an exercise with so many rounds. */
export function stepsOf(rounds: 1 | 2): readonly Step[] {
  return rounds === 2 ? STEPS : STEPS.filter((step) => step !== 'again' && step !== 'see-again');
}

/** The round in which somebody answers in a step; undefined in the others. */
export function roundIn(step: Step): Round | undefined {
  return step === 'do' ? 0 : step === 'again' ? 1 : undefined;
}

/** The answers of a round; undefined where it has not begun. */
export function answersOf(record: ExerciseRecord, round: Round): unknown {
  return record.rounds[round];
}

export function withAnswers(record: ExerciseRecord, round: Round, answers: unknown): ExerciseRecord {
  const rounds = [...record.rounds];
  rounds[round] = answers;
  return { ...record, rounds };
}

/** On another screen of the same step. */
export function onScreen(record: ExerciseRecord, screen: number): ExerciseRecord {
  return { ...record, screen };
}

/** In another step, at its first screen. A round begins with blank answers unless it has some. */
export function inStep(record: ExerciseRecord, step: Step, blank: () => unknown): ExerciseRecord {
  const round = roundIn(step);
  const begunRound = round === undefined || record.rounds[round] !== undefined;
  const moved = { ...record, step, screen: 0 };
  return begunRound || round === undefined ? moved : withAnswers(moved, round, blank());
}

/** At its last step, with what was said there. */
export function finished(
  record: ExerciseRecord,
  now: string,
  { sentence, figures }: Pick<Finding, 'sentence' | 'figures'>,
): ExerciseRecord {
  return {
    ...record,
    finished: record.finished ?? now,
    said: sentence,
    figures: figures.map(({ name, value, interval }) => ({ name, value, ...(interval !== undefined && { interval }) })),
  };
}
