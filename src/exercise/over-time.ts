/**
 * The attempts at each exercise that a device keeps, side by side: words first, a small table, and what neither can say. Nothing here
 * compares two attempts: a later one meets the same cases, so what differs is memory and chance as well as learning.
 */
import { dayWords } from './days.ts';
import { type ExerciseRecord, isExerciseRecord, type KeptFigure } from './record.ts';
import { counted } from './say.ts';

export interface OverTime {
  /** Id of the exercise, and its title as it was called last. */
  readonly exercise: string;
  readonly title: string;
  readonly sentences: readonly string[];
  /** Names of the figures that the table shows. */
  readonly figures: readonly string[];
  /** One for each attempt, the latest first. */
  readonly rows: readonly AttemptRow[];
}

export interface AttemptRow {
  /** Id of the record. */
  readonly id: string;
  /** `26 November 2026`, with the version where it is another than that of the latest attempt. */
  readonly when: string;
  readonly version: string;
  /** What came of it. */
  readonly said: string;
  /** In the order of the names; undefined where nothing was said of it. */
  readonly figures: readonly (KeptFigure | undefined)[];
}

/** A record as it lies in the store. */
interface Stored {
  readonly id: string;
  readonly raw: string;
}

interface Attempt {
  readonly id: string;
  readonly record: ExerciseRecord;
}

/** More figures than these make a table that nobody reads. */
const MOST_FIGURES = 2;

/** Every exercise with an attempt, the one with the latest first. What cannot be read is left out. */
export function overTime(stored: readonly Stored[]): readonly OverTime[] {
  const attempts = stored
    .flatMap(({ id, raw }): Attempt[] => {
      const record = parsed(raw);
      return isExerciseRecord(record) ? [{ id, record }] : [];
    })
    .sort((a, b) => (a.record.began < b.record.began ? 1 : a.record.began > b.record.began ? -1 : 0));
  const ids = [...new Set(attempts.map(({ record }) => record.exercise))];
  return ids.map((id) => ofExercise(attempts.filter(({ record }) => record.exercise === id)));
}

function ofExercise(attempts: readonly Attempt[]): OverTime {
  const [latest] = attempts;
  if (latest === undefined) throw new Error('An exercise without an attempt.');
  const { exercise, title, version } = latest.record;
  const figures = namesOf(attempts);
  return {
    exercise,
    title,
    sentences: sentencesOf(attempts.map(({ record }) => record)),
    figures,
    rows: attempts.map(({ id, record }) => ({
      id,
      when: `${day(record.began)}${record.version === version ? '' : `, version ${record.version}`}`,
      version: record.version,
      said: record.said ?? 'Not finished yet.',
      figures: figures.map((name) => record.figures?.find((one) => one.name === name)),
    })),
  };
}

/** Those that most attempts have; of as many, those that were said first. */
function namesOf(attempts: readonly Attempt[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { record } of attempts)
    for (const { name } of record.figures ?? []) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_FIGURES)
    .map(([name]) => name);
}

function sentencesOf(records: readonly ExerciseRecord[]): readonly string[] {
  const done = records.filter(({ said }) => said !== undefined);
  const open = records.length - done.length;
  const versions = new Set(done.map(({ version }) => version));
  const last = done[0];
  if (last === undefined)
    return [
      records.length === 1 ? 'One attempt, not finished yet.' : `${counted(open, 'attempt')}, none finished yet.`,
    ];
  if (done.length === 1)
    return [
      `One attempt, on ${day(last.began)}${open === 0 ? '' : `, and ${counted(open, 'attempt')} not finished yet`}. It shows one day, and no direction.`,
    ];
  const since = day(done.at(-1)?.began ?? last.began);
  const until = day(last.began);
  const when = since === until ? `on ${until}` : `from ${since} to ${until}`;
  return [
    `${counted(done.length, 'attempt')} ${when}${open === 0 ? '' : `, and ${open} not finished yet`}. One attempt more is not yet a change: the cases come again, so part of what differs is memory, and part is chance.`,
    ...(versions.size > 1
      ? ['Between the versions the exercise was written anew, so their figures do not belong side by side.']
      : []),
    'Worth more than any figure here: whether you stop at the same places again.',
  ];
}

function day(iso: string): string {
  return dayWords(iso.slice(0, 10));
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}
