/** All records of one kind. */
import { noSteps, readSteps, type Steps } from './history.ts';
import type { Driver, Key } from './driver.ts';
import { type FileRead, fileText, readFileText } from './file.ts';
import { isFields } from './json.ts';
import { type Kind, versionOf } from './kind.ts';
import { type Clock, OpenRecord, type Watched } from './open-record.ts';
import { isLeftRow, isRow, isVersionRow, LEFT, judge, readText, type Row } from './row.ts';

/** A record in a list. */
export interface Listed {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  /** Of its kind's schema. */
  readonly version: number;
  readonly revision: number;
  /** ISO time of the last save. */
  readonly savedAt: string;
  /** When it was put into the bin. */
  readonly deletedAt?: string;
  /** What lies in the store, as it is. */
  readonly raw: string;
}

/** What came of opening a record. */
export type Opened<Value> =
  | { readonly state: 'open'; readonly record: OpenRecord<Value> }
  | { readonly state: 'missing' }
  /** Written by a newer build: nothing is written over it, its data can be saved as a file. */
  | { readonly state: 'newer'; readonly title: string; readonly raw: string }
  /** The bytes are set aside. `recover` opens the newest earlier state that is whole, where there is one. */
  | {
      readonly state: 'damaged';
      readonly why: string;
      readonly raw: string;
      readonly previous?: { readonly savedAt: string; readonly recover: () => OpenRecord<Value> };
    };

/** What a shelf needs from the device. */
export interface Surroundings {
  readonly driver: Driver;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Told of every record that is opened, so that it hears of other tabs and is written when the page is left. */
  readonly watch: (record: Watched) => void;
  /** Told of every record that is closed. */
  readonly unwatch: (record: Watched) => void;
  readonly announce: (type: 'saved' | 'gone', id: string) => void;
}

export class Shelf<Value> {
  readonly kind: Kind<Value>;
  readonly #in: Surroundings;

  constructor(kind: Kind<Value>, surroundings: Surroundings) {
    this.kind = kind;
    this.#in = surroundings;
  }

  /** The records, newest first; those in the bin apart. */
  async list(): Promise<{ readonly kept: readonly Listed[]; readonly bin: readonly Listed[] }> {
    const all = listed(await this.#in.driver.rows()).filter(({ kind }) => kind === this.kind.name);
    return {
      kept: all.filter(({ deletedAt }) => deletedAt === undefined),
      bin: all.filter(({ deletedAt }) => deletedAt !== undefined),
    };
  }

  /** Opens a record. Where it is missing and `initial` is given, it begins with that, and is in the store from the first edit. */
  async open(id: string, initial?: Value): Promise<Opened<Value>> {
    const { driver, clock } = this.#in;
    const key = { kind: this.kind.name, id };
    const stored = await driver.row(key);
    if (stored === undefined) {
      if (initial === undefined) return { state: 'missing' };
      return { state: 'open', record: await this.#goneOn(this.#record(id, initial), 0) };
    }
    const judged = judge(stored, this.kind);
    if (judged.state === 'sound') {
      const steps = judged.migrated ? noSteps : readSteps(await driver.steps(key));
      const record = this.#record(id, judged.value, judged.row, steps);
      return { state: 'open', record: await this.#goneOn(record, judged.row.revision) };
    }
    if (judged.state === 'newer') return { state: 'newer', title: judged.row.title, raw: judged.row.text };
    const { why, raw, row } = judged;
    const foundAt = new Date(clock.now()).toISOString();
    await driver.setAside({ ...key, revision: row?.revision ?? 1, why, raw, foundAt });
    const earlier = row && (await this.#newestSound(row));
    if (earlier === undefined) return { state: 'damaged', why, raw };
    const recover = (): OpenRecord<Value> => {
      const record = this.#record(id, earlier.value, row);
      record.rescue();
      return record;
    };
    return { state: 'damaged', why, raw, previous: { savedAt: earlier.savedAt, recover } };
  }

  /**
   * A new record, saved at once if the store takes it (its snapshot says so). With the id of a record that is there, its value
   * replaces that record's, whose state before stays among the versions; one that this build cannot read is left alone.
   */
  async create(value: Value, id: string = this.#in.newId()): Promise<OpenRecord<Value>> {
    const opened = await this.open(id);
    if (opened.state === 'open') {
      opened.record.edit(value);
      await opened.record.flush();
      return opened.record;
    }
    const record = this.#record(opened.state === 'missing' ? id : this.#in.newId(), value);
    record.rescue();
    await record.flush();
    return record;
  }

  /** Puts a record into the bin, where it stays for 30 days. */
  async remove(id: string): Promise<void> {
    await mark(this.#in.driver, { kind: this.kind.name, id }, new Date(this.#in.clock.now()).toISOString());
    this.#in.announce('gone', id);
  }

  /** Takes a record out of the bin. */
  async restore(id: string): Promise<void> {
    await mark(this.#in.driver, { kind: this.kind.name, id }, undefined);
    this.#in.announce('saved', id);
  }

  /** The earlier states that are kept, newest first. */
  async versions(id: string): Promise<readonly { readonly revision: number; readonly savedAt: string }[]> {
    const stored = await this.#in.driver.row({ kind: this.kind.name, id });
    return isRow(stored) ? [...stored.history].reverse() : [];
  }

  /** An earlier state; nothing where it is no longer kept or cannot be read. Editing a record to it brings it back. */
  async version(id: string, revision: number): Promise<Value | undefined> {
    const stored = await this.#in.driver.row({ kind: this.kind.name, id });
    const note = isRow(stored) ? stored.history.find((one) => one.revision === revision) : undefined;
    return note && (await this.#readVersion(id, note));
  }

  /** The text of a file that holds a record; see file.ts. */
  exportText(id: string, value: Value, extra?: Readonly<Record<string, unknown>>): string {
    return fileText(this.kind, id, value, extra);
  }

  /** Reads such a file. Nothing is stored yet: `create` with its id replaces a record, without an id it makes another. */
  importText(text: string): FileRead<Value> {
    return readFileText(text, this.kind);
  }

  #record(id: string, value: Value, row?: Row, steps?: Steps): OpenRecord<Value> {
    const record: OpenRecord<Value> = new OpenRecord<Value>({
      driver: this.#in.driver,
      clock: this.#in.clock,
      kind: this.kind,
      id,
      value,
      ...(row && { row }),
      ...(steps && { steps }),
      announce: () => this.#in.announce('saved', id),
      closed: () => this.#in.unwatch(record),
    });
    this.#in.watch(record);
    return record;
  }

  /**
   * The record with what had not been saved when its page was left. Where something has been saved since, from there or elsewhere, that
   * stands.
   */
  async #goneOn(record: OpenRecord<Value>, revision: number): Promise<OpenRecord<Value>> {
    const left = await this.#in.driver.version(record.key, LEFT).catch(() => undefined);
    if (!isLeftRow(left) || left.base !== revision || left.version > versionOf(this.kind)) return record;
    const read = readText(left, this.kind);
    if ('value' in read) record.edit(read.value);
    return record;
  }

  async #newestSound(row: Row): Promise<{ readonly value: Value; readonly savedAt: string } | undefined> {
    for (const note of [...row.history].reverse()) {
      const value = await this.#readVersion(row.id, note);
      if (value !== undefined) return { value, savedAt: note.savedAt };
    }
    return undefined;
  }

  async #readVersion(
    id: string,
    { revision, version }: { readonly revision: number; readonly version: number },
  ): Promise<Value | undefined> {
    const stored = await this.#in.driver.version({ kind: this.kind.name, id }, revision);
    if (!isVersionRow(stored) || version > versionOf(this.kind)) return undefined;
    const read = readText({ version, text: stored.text, sum: stored.sum }, this.kind);
    return 'value' in read ? read.value : undefined;
  }
}

/** Puts a record into the bin as of that ISO time, or takes it out again; what is not there, or cannot be read, stays as it is. */
export async function mark(driver: Driver, key: Key, deletedAt: string | undefined): Promise<void> {
  await driver.commit(key, (present) => {
    if (!isRow(present)) return { refuse: 'missing' };
    const { deletedAt: _before, ...row } = present;
    const marked = { ...row, revision: row.revision + 1, ...(deletedAt !== undefined && { deletedAt }) };
    return { write: { row: marked, dropped: [] } };
  });
}

/** Rows of any kind as a list, newest first by revision within a kind's records and by time among them; a broken row is listed too. */
export function listed(rows: readonly unknown[]): readonly Listed[] {
  return rows
    .flatMap((row): Listed[] => {
      if (isRow(row)) {
        const { kind, id, title, version, revision, savedAt, deletedAt, text } = row;
        return [
          { kind, id, title, version, revision, savedAt, ...(deletedAt !== undefined && { deletedAt }), raw: text },
        ];
      }
      if (!isFields(row) || typeof row.kind !== 'string' || typeof row.id !== 'string') return [];
      const { kind, id } = { kind: row.kind, id: row.id };
      return [{ kind, id, title: 'Damaged', version: 1, revision: 1, savedAt: '', raw: JSON.stringify(row) }];
    })
    .sort((one, other) => other.savedAt.localeCompare(one.savedAt));
}
