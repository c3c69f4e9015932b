/**
 * Storage on this device: the one room for everything that the site keeps for its reader. Nothing of it ever leaves the browser
 * but in a file that the reader saves.
 *
 *     const device = await openDevice(base);                 // once a page; waits at most three seconds for the database
 *     const shelf = device.shelf(planKind);                  // a kind says its name, migrations, check and title (kind.ts)
 *     const { kept, bin } = await shelf.list();
 *     const opened = await shelf.open('mine', emptyAnswers); // or: await shelf.create(value)
 *     if (opened.state === 'open') {
 *       const { record } = opened;
 *       record.subscribe(() => draw(record.snapshot));       // in React: useSyncExternalStore
 *       record.edit({ ...record.snapshot.value, … });        // a new value; saved within half a second
 *       record.undo(); record.redo();                        // across reloads as well
 *       savingWords(record.snapshot);                        // the state in words (words.ts)
 *     }
 *     await shelf.remove('mine'); await shelf.restore('mine');
 *     const text = shelf.exportText(id, value); const read = shelf.importText(text);   // a value, or a problem in words
 *
 * What a record holds is plain JSON that fits its kind's schema. Give the items of its lists an `id`: edits in two tabs then merge
 * item by item. `opened.state` is "missing", "newer" or "damaged" otherwise; each carries what there is to show and to save.
 */
import { type Channel, channelOf } from './channel.ts';
import type { Aside, Driver } from './driver.ts';
import { IndexedDbDriver } from './indexed-db.ts';
import { type Kind, versionOf } from './kind.ts';
import { MemoryDriver } from './memory.ts';
import type { Clock, Watched } from './open-record.ts';
import { type Listed, listed, mark, Shelf } from './shelf.ts';

/** How long the browser has to open its database, in milliseconds. */
const patience = 3000;
/** How long the bin keeps a record, in milliseconds. */
const binTime = 30 * 24 * 60 * 60_000;

const browserClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};

export interface Parts {
  readonly driver: Driver;
  readonly channel: Channel;
  readonly clock: Clock;
}

/**
 * The storage of the site under `base`. Where the browser has no database, refuses it, or does not answer within three seconds,
 * it is a memory that lasts as long as the page (`lasting` is false): say so before the first edit.
 */
export async function openDevice(base: string): Promise<Device> {
  const name = nameFor(base);
  let device: Device | undefined;
  const outdated = (): void => device?.outdate();
  const driver = await inTime(IndexedDbDriver.open(name, outdated), patience).catch(() => new MemoryDriver());
  device = new Device({ driver, channel: channelOf(name), clock: browserClock });
  const opened = device;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void opened.flush();
    else void opened.refresh();
  });
  // When a page is hidden for good, nothing that waits is done any more. Before that, until its successor is there, there is time to
  // write: whoever ticks a box and reloads at once finds it ticked. Nobody is asked anything.
  addEventListener('beforeunload', () => void opened.leave());
  addEventListener('pagehide', () => void opened.leave());
  await opened.emptyBin().catch(() => undefined);
  return opened;
}

/** Whether the site under `base` has ever kept anything here; true where the browser does not say. */
export async function hasDevice(base: string): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return false;
  if (typeof indexedDB.databases !== 'function') return true;
  const databases = await indexedDB.databases().catch(() => undefined);
  return databases === undefined || databases.some(({ name }) => name === nameFor(base));
}

export class Device {
  readonly #parts: Parts;
  readonly #records = new Set<Watched>();
  readonly #versions = new Map<string, number>();

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.channel.listen((message) => {
      for (const record of this.#records) {
        if (message.type === 'cleared') void record.refresh('gone');
        else if (record.key.kind !== message.kind) continue;
        else if (message.type === 'opened') {
          if (message.version > (this.#versions.get(message.kind) ?? 0)) void record.outdate();
        } else if (record.key.id === message.id) void record.refresh(message.type === 'gone' ? 'gone' : undefined);
      }
    });
  }

  /** Whether what is saved outlives the page. */
  get lasting(): boolean {
    return this.#parts.driver.lasting;
  }

  /** The records of a kind. */
  shelf<Value>(kind: Kind<Value>): Shelf<Value> {
    const { driver, channel, clock } = this.#parts;
    this.#versions.set(kind.name, versionOf(kind));
    channel.post({ type: 'opened', kind: kind.name, version: versionOf(kind) });
    return new Shelf(kind, {
      driver,
      clock,
      newId,
      watch: (record) => this.#records.add(record),
      unwatch: (record) => this.#records.delete(record),
      announce: (type, id) => {
        channel.post({ type, kind: kind.name, id });
        // A page may have a record open twice; a channel does not speak to its own tab.
        const twins = this.#opened(kind.name, id);
        if (twins.length > 1) for (const twin of twins) void twin.refresh();
      },
    });
  }

  /** Every record of every kind, newest first, the bin included. */
  async everything(): Promise<readonly Listed[]> {
    return listed(await this.#parts.driver.rows());
  }

  /** What could not be read and was set aside. */
  async asides(): Promise<readonly Aside[]> {
    return this.#parts.driver.asides();
  }

  /** Puts a record into the bin, or takes it out again. */
  async putIntoBin(kind: string, id: string, into = true): Promise<void> {
    const { driver, channel, clock } = this.#parts;
    await mark(driver, { kind, id }, into ? new Date(clock.now()).toISOString() : undefined);
    channel.post({ type: into ? 'gone' : 'saved', kind, id });
    await Promise.all(this.#opened(kind, id).map((record) => record.refresh()));
  }

  /** Removes a record for good, with its history. */
  async purge(kind: string, id: string): Promise<void> {
    await this.#parts.driver.purge({ kind, id });
    this.#parts.channel.post({ type: 'gone', kind, id });
    // Otherwise they would take it for lost, and write it again.
    await Promise.all(this.#opened(kind, id).map((record) => record.refresh('gone')));
  }

  /** Removes everything for good. */
  async clear(): Promise<void> {
    await this.#parts.driver.clear();
    this.#parts.channel.post({ type: 'cleared' });
    await Promise.all([...this.#records].map((record) => record.refresh('gone')));
  }

  /** Removes what has been in the bin for 30 days. */
  async emptyBin(): Promise<void> {
    const now = this.#parts.clock.now();
    const old = (await this.everything()).filter(
      ({ deletedAt }) => deletedAt !== undefined && now - Date.parse(deletedAt) > binTime,
    );
    await Promise.all(old.map(({ kind, id }) => this.purge(kind, id)));
  }

  /** Writes everything that is waiting. */
  async flush(): Promise<void> {
    await Promise.all([...this.#records].map((record) => record.flush()));
  }

  /** The page is about to go: puts down everything that is waiting. */
  async leave(): Promise<void> {
    await Promise.all([...this.#records].map((record) => record.leave()));
  }

  /** Looks whether another tab, or the reader, changed the store meanwhile. */
  async refresh(): Promise<void> {
    await Promise.all([...this.#records].map((record) => record.refresh()));
  }

  /** What this page has open of a record. */
  #opened(kind: string, id: string): readonly Watched[] {
    return [...this.#records].filter(({ key }) => key.kind === kind && key.id === id);
  }

  /** A newer build has taken over the store. */
  outdate(): void {
    for (const record of this.#records) void record.outdate();
  }
}

/** Ids need no secure connection here, which `crypto.randomUUID` asks for. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Sites that share a host have a database each. */
function nameFor(base: string): string {
  return `espalier:${base}`;
}

function inTime<Result>(promise: Promise<Result>, milliseconds: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('It took too long.')), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
