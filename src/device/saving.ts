/**
 * When a record is written, as a machine without clocks, stores or screens: it is told what happened, and says what is to be done.
 * The order of events decides, never the time of day.
 */
import type { Trouble } from './driver.ts';

export type Saving =
  /** All is in the store. */
  | { readonly phase: 'saved'; readonly savedAt?: string }
  /** Something is about to be written. */
  | { readonly phase: 'waiting' }
  /** Something is being written; `again` where more came meanwhile. */
  | { readonly phase: 'writing'; readonly again: boolean }
  /** The last write failed. What was written before is untouched, what is on the screen is not in the store. */
  | { readonly phase: 'failed'; readonly trouble: Trouble }
  /** A newer build has taken over: this one writes no more. `unsaved` where something had not been written by then. */
  | { readonly phase: 'stopped'; readonly unsaved: boolean };

export type Event =
  | { readonly type: 'edited' }
  /** The time to wait is over, or somebody asks for a write now. */
  | { readonly type: 'due' }
  | { readonly type: 'committed'; readonly savedAt: string }
  /** Another tab wrote first, and its state has been merged in. */
  | { readonly type: 'merged' }
  | { readonly type: 'failed'; readonly trouble: Trouble }
  | { readonly type: 'outdated' };

/** What is to be done now: nothing, a write, or `due` after so many milliseconds. */
export type Order = { readonly write: true } | { readonly wait: number } | undefined;

/** The longest that typing waits for the store, in milliseconds. */
export const pace = 400;

export function next(saving: Saving, event: Event): readonly [Saving, Order] {
  if (event.type === 'outdated') return [{ phase: 'stopped', unsaved: saving.phase !== 'saved' }, undefined];
  switch (saving.phase) {
    case 'saved':
      return event.type === 'edited' ? [{ phase: 'waiting' }, { wait: pace }] : [saving, undefined];
    case 'waiting':
      return event.type === 'due' ? [{ phase: 'writing', again: false }, { write: true }] : [saving, undefined];
    case 'writing':
      return whileWriting(saving, event);
    case 'failed':
      if (event.type === 'edited') return [saving, { wait: pace }];
      return event.type === 'due' ? [{ phase: 'writing', again: false }, { write: true }] : [saving, undefined];
    case 'stopped':
      return [event.type === 'edited' ? { phase: 'stopped', unsaved: true } : saving, undefined];
  }
}

function whileWriting(saving: Saving & { readonly phase: 'writing' }, event: Event): readonly [Saving, Order] {
  switch (event.type) {
    case 'edited':
      return [{ phase: 'writing', again: true }, undefined];
    case 'committed':
      return saving.again
        ? [{ phase: 'waiting' }, { wait: pace }]
        : [{ phase: 'saved', savedAt: event.savedAt }, undefined];
    case 'merged':
      return [{ phase: 'writing', again: false }, { write: true }];
    case 'failed':
      return [{ phase: 'failed', trouble: event.trouble }, { wait: retryAfter }];
    default:
      return [saving, undefined];
  }
}

/** A full store empties slowly: no more than one try in so many milliseconds, besides those that somebody asks for. */
export const retryAfter = 10_000;
