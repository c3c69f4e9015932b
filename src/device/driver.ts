/**
 * The place where rows lie. A driver keeps and hands out what it is given and understands none of it; the rules are in the rooms
 * above it, so they are the same for a database, for memory, and for a test that lets either fail.
 */
import type { Steps } from './history.ts';
import type { LeftRow, Row, VersionRow } from './row.ts';

export interface Key {
  readonly kind: string;
  readonly id: string;
}

/** Bytes that could not be read, kept for their owner. */
export interface Aside extends Key {
  readonly revision: number;
  readonly why: string;
  readonly raw: string;
  readonly foundAt: string;
}

/** What is to be written, all or nothing. */
export interface Writing {
  readonly row: Row;
  /** The state before, to be kept. */
  readonly version?: VersionRow;
  /** Revisions of earlier states that go. */
  readonly dropped: readonly number[];
  readonly steps?: Steps;
}

/** Looks at the present row and says what to write, or why not. It runs inside the transaction, so nothing comes between. */
export type Decide<Refusal> = (present: unknown) => { readonly write: Writing } | { readonly refuse: Refusal };

export interface Driver {
  /** Whether what is written outlives the page. */
  readonly lasting: boolean;
  /** Every row, of all kinds; unknown, because anything may have happened to it. */
  rows(): Promise<readonly unknown[]>;
  row(key: Key): Promise<unknown>;
  version(key: Key, revision: number): Promise<unknown>;
  steps(key: Key): Promise<unknown>;
  /** Writes what `decide` says, in one transaction; resolves after the commit, with the refusal if there was one. */
  commit<Refusal>(key: Key, decide: Decide<Refusal>): Promise<Refusal | undefined>;
  /**
   * Puts down what a page has not saved when it is left. Nothing is looked at first, so that it is asked for at once, and done even if
   * the page is gone before.
   */
  leave(left: LeftRow): Promise<void>;
  /** Removes a record for good, with its history. */
  purge(key: Key): Promise<void>;
  setAside(aside: Aside): Promise<void>;
  asides(): Promise<readonly Aside[]>;
  /** Removes everything. */
  clear(): Promise<void>;
}

/** Why a write failed, as far as it helps to know. */
export type Trouble = 'full' | 'broken';

export function troubleOf(error: unknown): Trouble {
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'broken';
}
