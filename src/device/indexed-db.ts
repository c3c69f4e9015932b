/** The driver over the browser's database. A commit is on the disk before it resolves (`durability: 'strict'`). */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Aside, Decide, Driver, Key } from './driver.ts';
import type { Steps } from './history.ts';
import type { LeftRow, Row, VersionRow } from './row.ts';

interface Schema extends DBSchema {
  rows: { key: [string, string]; value: Row };
  versions: { key: [string, string, number]; value: VersionRow };
  steps: { key: [string, string]; value: Steps & Key };
  asides: { key: [string, string, number]; value: Aside };
}

type Database = IDBPDatabase<Schema>;

const stores = ['rows', 'versions', 'steps', 'asides'] as const;
/** Of the stores, not of what lies in them. */
const layout = 1;

export class IndexedDbDriver implements Driver {
  readonly lasting = true;
  readonly #name: string;
  readonly #outdated: () => void;
  #database: Promise<Database>;
  #closedByNewer = false;

  /** Call `open`. */
  private constructor(name: string, outdated: () => void) {
    this.#name = name;
    this.#outdated = outdated;
    this.#database = this.#open();
  }

  /**
   * Opens the database of that name; rejects where the browser refuses. `outdated` is called when a newer build wants to change
   * its layout: this one has then let go of it and writes no more.
   */
  static async open(name: string, outdated: () => void): Promise<IndexedDbDriver> {
    const driver = new IndexedDbDriver(name, outdated);
    await driver.#database;
    return driver;
  }

  async rows(): Promise<readonly unknown[]> {
    return this.#run((database) => database.getAll('rows'));
  }

  async row({ kind, id }: Key): Promise<unknown> {
    return this.#run((database) => database.get('rows', [kind, id]));
  }

  async version({ kind, id }: Key, revision: number): Promise<unknown> {
    return this.#run((database) => database.get('versions', [kind, id, revision]));
  }

  async steps({ kind, id }: Key): Promise<unknown> {
    return this.#run((database) => database.get('steps', [kind, id]));
  }

  async commit<Refusal>({ kind, id }: Key, decide: Decide<Refusal>): Promise<Refusal | undefined> {
    return this.#run(async (database) => {
      const transaction = database.transaction(['rows', 'versions', 'steps'], 'readwrite', { durability: 'strict' });
      // A failure comes out of `done` below as well; without this it would be reported twice.
      transaction.done.catch(() => undefined);
      const decision = decide(await transaction.objectStore('rows').get([kind, id]));
      if ('refuse' in decision) {
        await transaction.done;
        return decision.refuse;
      }
      const { row, version, dropped, steps } = decision.write;
      const versions = transaction.objectStore('versions');
      const writes = [
        ...(version === undefined ? [] : [() => versions.put(version)]),
        ...dropped.map((revision) => () => versions.delete([kind, id, revision])),
        ...(steps === undefined ? [] : [() => transaction.objectStore('steps').put({ kind, id, ...steps })]),
        () => transaction.objectStore('rows').put(row),
      ];
      try {
        const asked = writes.map((write) => {
          const request: Promise<unknown> = write();
          // If one fails, all do, and it is told once.
          request.catch(() => undefined);
          return request;
        });
        // All could be asked for. Said now, it is done even if the page goes meanwhile.
        transaction.commit();
        await Promise.all([...asked, transaction.done]);
      } catch (error) {
        // What had been asked for before the failure would be committed otherwise.
        abort(transaction);
        throw error;
      }
      return undefined;
    });
  }

  async leave(left: LeftRow): Promise<void> {
    await this.#run(async (database) => {
      const transaction = database.transaction('versions', 'readwrite');
      const asked = transaction.store.put(left);
      transaction.commit();
      await Promise.all([asked, transaction.done]);
    });
  }

  async purge({ kind, id }: Key): Promise<void> {
    await this.#run(async (database) => {
      const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
      const all = IDBKeyRange.bound([kind, id], [kind, id, []]);
      await Promise.all([
        transaction.objectStore('rows').delete([kind, id]),
        transaction.objectStore('steps').delete([kind, id]),
        transaction.objectStore('versions').delete(all),
        transaction.objectStore('asides').delete(all),
        transaction.done,
      ]);
    });
  }

  async setAside(aside: Aside): Promise<void> {
    await this.#run((database) => database.put('asides', aside));
  }

  async asides(): Promise<readonly Aside[]> {
    return this.#run((database) => database.getAll('asides'));
  }

  async clear(): Promise<void> {
    await this.#run(async (database) => {
      const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
      await Promise.all([...stores.map((store) => transaction.objectStore(store).clear()), transaction.done]);
    });
  }

  /** Does something with the database; where the browser has closed it meanwhile, opens it once more and does the same again. */
  async #run<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
    try {
      return await work(await this.#database);
    } catch (error) {
      if (this.#closedByNewer || !(error instanceof Error) || error.name !== 'InvalidStateError') throw error;
      this.#database = this.#open();
      return work(await this.#database);
    }
  }

  #open(): Promise<Database> {
    const opened = openDB<Schema>(this.#name, layout, {
      upgrade(database) {
        database.createObjectStore('rows', { keyPath: ['kind', 'id'] });
        database.createObjectStore('versions', { keyPath: ['kind', 'id', 'revision'] });
        database.createObjectStore('steps', { keyPath: ['kind', 'id'] });
        database.createObjectStore('asides', { keyPath: ['kind', 'id', 'revision'] });
      },
      blocking: (_current, _wanted, event) => {
        // A deletion asks for no version: it is somebody clearing the storage, and this tab may go on.
        this.#closedByNewer = event.newVersion !== null;
        if (event.target instanceof IDBDatabase) event.target.close();
        if (this.#closedByNewer) this.#outdated();
      },
      // Closed by the browser: `#run` finds out at its next transaction.
      terminated: () => undefined,
    });
    opened.catch(() => undefined);
    return opened;
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // The browser has done so already.
  }
}
