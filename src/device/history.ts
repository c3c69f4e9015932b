/** Which earlier states of a record are kept, and the steps that undo and redo walk. */
import type { Change } from './difference.ts';
import { isFields, isSame } from './json.ts';
import type { VersionNote } from './row.ts';

/** How many earlier states are kept. */
export const mostVersions = 20;
/** States nearer to one another than this are one sitting, of which the last is kept. */
const sitting = 5 * 60_000;

/**
 * The notes that stay when a state is added to the history. The newest is always kept, so that there is a way back from damage;
 * before it, one for each five minutes of work. A clock that jumps back begins a new sitting.
 */
export function withVersion(history: readonly VersionNote[], added: VersionNote): readonly VersionNote[] {
  const last = history.at(-1);
  const before = history.at(-2);
  const apart = last && before ? Date.parse(last.savedAt) - Date.parse(before.savedAt) : sitting;
  const standing = last !== undefined && apart >= 0 && apart < sitting && last.version === added.version;
  return [...(standing ? history.slice(0, -1) : history), added].slice(-mostVersions);
}

/** One thing that somebody did. */
export interface Step {
  readonly changes: readonly Change[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Steps {
  /** Newest last. */
  readonly past: readonly Step[];
  /** Next first. */
  readonly future: readonly Step[];
}

export const noSteps: Steps = { past: [], future: [] };

/** How many things can be undone. */
const mostSteps = 100;
/** Typing in one field without a longer pause is one step. */
const pause = 1500;

/**
 * The steps after something was done: typing joins the step before it where that is `typed`, the one that the same hand made last;
 * and what had been undone cannot be redone any more.
 */
export function withStep({ past }: Steps, step: Step, typed: Step | undefined): Steps {
  const last = past.at(-1);
  const [mine] = step.changes;
  const [earlier] = last?.changes ?? [];
  const joins =
    last !== undefined &&
    last === typed &&
    mine !== undefined &&
    earlier !== undefined &&
    step.changes.length === 1 &&
    last.changes.length === 1 &&
    isSame(mine.path, earlier.path) &&
    !('order' in mine) &&
    !('order' in earlier) &&
    typeof earlier.after === 'string' &&
    typeof mine.after === 'string' &&
    Math.abs(step.at - last.at) < pause;
  if (!joins) return { past: [...past, step].slice(-mostSteps), future: [] };
  const joined = { ...mine, ...('before' in earlier ? { before: earlier.before } : {}) };
  if (!('before' in earlier)) delete joined.before;
  return { past: [...past.slice(0, -1), { changes: [joined], at: step.at }], future: [] };
}

/** The steps that lie in the store; none where what lies there is something else. */
export function readSteps(stored: unknown): Steps {
  if (!isFields(stored)) return noSteps;
  const { past, future } = stored;
  return isStepList(past) && isStepList(future) ? { past, future } : noSteps;
}

function isStepList(value: unknown): value is Steps['past'] {
  return (
    Array.isArray(value) &&
    value.every(
      (step: unknown) =>
        isFields(step) &&
        typeof step.at === 'number' &&
        Array.isArray(step.changes) &&
        step.changes.every((change: unknown) => isFields(change) && Array.isArray(change.path)),
    )
  );
}
