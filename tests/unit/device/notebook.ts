/** A kind of record for tests, a clock that stands until it is moved, and a driver whose writes can fail. */
import type { Channel, Message } from '../../../src/device/channel.ts';
import { Device } from '../../../src/device/device.ts';
import type { Aside, Decide, Driver, Key } from '../../../src/device/driver.ts';
import type { Kind } from '../../../src/device/kind.ts';
import type { LeftRow } from '../../../src/device/row.ts';
import type { Clock, OpenRecord } from '../../../src/device/open-record.ts';
import type { Opened } from '../../../src/device/shelf.ts';

export interface Notebook {
  readonly title: string;
  readonly place: string;
  readonly notes: readonly { readonly id: string; readonly text: string }[];
}

export const empty: Notebook = { title: '', place: '', notes: [] };

function isNotebook(data: unknown): data is Notebook {
  return (
    typeof data === 'object' &&
    data !== null &&
    'title' in data &&
    typeof data.title === 'string' &&
    'place' in data &&
    typeof data.place === 'string' &&
    'notes' in data &&
    Array.isArray(data.notes)
  );
}

export const notebookKind: Kind<Notebook> = {
  name: 'notebook',
  migrations: [],
  check: isNotebook,
  title: ({ title }) => title || 'Notebook',
};

export class TestClock implements Clock {
  #now = Date.UTC(2026, 9, 1, 9);
  #timers: { readonly at: number; readonly task: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, task: () => void): () => void {
    const timer = { at: this.#now + milliseconds, task };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((one) => one !== timer);
    };
  }

  /** Moves on, and calls what is due. Negative: the clock of the machine was set back. */
  move(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#timers.filter(({ at }) => at <= this.#now);
    this.#timers = this.#timers.filter(({ at }) => at > this.#now);
    for (const { task } of due) task();
  }
}

/** Passes everything on, unless it is told to fail. */
export class FaultyDriver implements Driver {
  readonly #driver: Driver;
  /** Thrown by every write while it is set. */
  failure: Error | undefined;
  /** Writes are done, but nobody hears of it: the tab was killed meanwhile. */
  deaf = false;
  commits = 0;

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  get lasting(): boolean {
    return this.#driver.lasting;
  }

  rows(): Promise<readonly unknown[]> {
    return this.#driver.rows();
  }

  row(key: Key): Promise<unknown> {
    return this.#driver.row(key);
  }

  version(key: Key, revision: number): Promise<unknown> {
    return this.#driver.version(key, revision);
  }

  steps(key: Key): Promise<unknown> {
    return this.#driver.steps(key);
  }

  async commit<Refusal>(key: Key, decide: Decide<Refusal>): Promise<Refusal | undefined> {
    if (this.failure !== undefined) throw this.failure;
    this.commits++;
    const refusal = await this.#driver.commit(key, decide);
    if (this.deaf) await new Promise(() => undefined);
    return refusal;
  }

  async leave(left: LeftRow): Promise<void> {
    if (this.failure !== undefined) throw this.failure;
    await this.#driver.leave(left);
  }

  purge(key: Key): Promise<void> {
    return this.#driver.purge(key);
  }

  setAside(aside: Aside): Promise<void> {
    return this.#driver.setAside(aside);
  }

  asides(): Promise<readonly Aside[]> {
    return this.#driver.asides();
  }

  clear(): Promise<void> {
    return this.#driver.clear();
  }
}

/** Channels that hear one another, as tabs do. */
export function party(): () => Channel {
  const guests = new Set<{ heard?: (message: Message) => void }>();
  return () => {
    const guest: { heard?: (message: Message) => void } = {};
    guests.add(guest);
    return {
      post: (message) => {
        for (const other of guests) if (other !== guest) other.heard?.(message);
      },
      listen: (heard) => {
        guest.heard = heard;
      },
      close: () => guests.delete(guest),
    };
  };
}

export function deviceOver(driver: Driver, clock: Clock, channel: Channel): Device {
  return new Device({ driver, clock, channel });
}

/** The record of what was opened; fails a test where it could not be. */
export function recordOf<Value>(opened: Opened<Value>): OpenRecord<Value> {
  if (opened.state !== 'open') throw new Error(`The record is ${opened.state}.`);
  return opened.record;
}
