/** What can go wrong with storage, and what is seen then. Each fault is injected into the database itself. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDB } from 'idb';
import { type Channel, silence } from '../../../src/device/channel.ts';
import { IndexedDbDriver } from '../../../src/device/indexed-db.ts';
import type { Kind } from '../../../src/device/kind.ts';
import { MemoryDriver } from '../../../src/device/memory.ts';
import { isFields } from '../../../src/device/json.ts';
import { memoryWords, noticeWords, savingWords } from '../../../src/device/words.ts';
import {
  deviceOver,
  empty,
  FaultyDriver,
  type Notebook,
  notebookKind,
  party,
  recordOf,
  TestClock,
} from './notebook.ts';

const databaseName = 'espalier:/test/';
let clock: TestClock;
let outdated: number;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  clock = new TestClock();
  outdated = 0;
});

async function driver(): Promise<FaultyDriver> {
  return new FaultyDriver(await IndexedDbDriver.open(databaseName, () => outdated++));
}

/** A tab of its own with the record `mine` open. */
async function tab(channel: Channel = silence, kind: Kind<Notebook> = notebookKind) {
  const store = await driver();
  const device = deviceOver(store, clock, channel);
  const shelf = device.shelf(kind);
  const record = recordOf(await shelf.open('mine', empty));
  const write = async (change: Partial<Notebook>) => {
    record.edit({ ...record.snapshot.value, ...change });
    await record.flush();
  };
  return { store, device, shelf, record, write, words: () => savingWords(record.snapshot, 'en-GB').text };
}

/** Reaches past the storage room into the database. */
async function tamper(change: (row: Record<string, unknown>) => Record<string, unknown>): Promise<void> {
  const database = await openDB(databaseName);
  const row: unknown = await database.get('rows', ['notebook', 'mine']);
  await database.put('rows', change(isFields(row) ? { ...row } : {}));
  database.close();
}

const quota = Object.assign(new Error('full'), { name: 'QuotaExceededError' });

describe('saving', () => {
  test('is said only after the commit', async () => {
    const { record, words, store } = await tab();
    expect(words()).toBe('Saved on this device as soon as you write something.');
    record.edit({ ...empty, title: 'A' });
    expect(words()).toBe('Saving …');
    expect(store.commits).toBe(0);
    await record.flush();
    expect(words()).toMatch(/^Saved on this device \d\d:\d\d; export a copy\.$/);
    expect(recordOf(await (await tab()).shelf.open('mine')).snapshot.value.title).toBe('A');
  });

  test('waits half a second at most, however long somebody types', async () => {
    const { record, store } = await tab();
    for (let letters = 1; letters <= 10; letters++) {
      record.edit({ ...empty, title: 'x'.repeat(letters) });
      clock.move(100);
    }
    await record.flush();
    expect(store.commits).toBeGreaterThanOrEqual(2);
  });

  test('a full store leaves the edit on the screen, the old copy untouched, and a retry succeeds', async () => {
    const { record, write, store, words, shelf } = await tab();
    await write({ title: 'before' });
    store.failure = quota;
    await write({ title: 'after' });
    expect(words()).toBe('Not saved: storage is full. Export a copy, or make room and try again.');
    expect(record.snapshot.value.title).toBe('after');
    expect(shelf.exportText('mine', record.snapshot.value)).toContain('after');
    expect(recordOf(await (await tab()).shelf.open('mine')).snapshot.value.title).toBe('before');
    store.failure = undefined;
    clock.move(10_000);
    await record.flush();
    expect(words()).toMatch(/^Saved/);
    expect(recordOf(await (await tab()).shelf.open('mine')).snapshot.value.title).toBe('after');
  });

  test('a connection that the browser closed is opened once more', async () => {
    const store = await IndexedDbDriver.open(databaseName, () => outdated++);
    const device = deviceOver(store, clock, silence);
    const record = await device.shelf(notebookKind).create({ ...empty, title: 'A' }, 'mine');
    // Somebody deletes the database: the connection closes itself.
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(databaseName);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
    record.edit({ ...record.snapshot.value, title: 'B' });
    await record.flush();
    expect(record.snapshot.saving.phase).toBe('saved');
    expect(record.snapshot.notice).toBe('cleared');
    expect(noticeWords('cleared')).toContain('has been saved again');
    expect(outdated).toBe(0);
  });

  test('storage cleared while open: noticed on return, saved again from memory', async () => {
    const { record, write, store } = await tab();
    await write({ title: 'A' });
    await store.clear();
    await record.refresh();
    await record.flush();
    expect(record.snapshot.notice).toBe('cleared');
    expect(recordOf(await (await tab()).shelf.open('mine')).snapshot.value.title).toBe('A');
  });

  test('without a database there is a memory, and words about it before the first edit', async () => {
    const device = deviceOver(new MemoryDriver(), clock, silence);
    const record = recordOf(await device.shelf(notebookKind).open('mine', empty));
    expect(device.lasting).toBe(false);
    expect(memoryWords).toContain('keeps nothing');
    record.edit({ ...empty, title: 'A' });
    await record.flush();
    expect(savingWords(record.snapshot).text).toBe('Kept in this tab only. Export a copy before you close it.');
    expect(record.snapshot.value.title).toBe('A');
  });
});

describe('damage', () => {
  const faults: readonly [name: string, change: (row: Record<string, unknown>) => Record<string, unknown>][] = [
    ['a truncated text', (row) => ({ ...row, text: String(row.text).slice(0, 20) })],
    ['a wrong checksum', (row) => ({ ...row, sum: '0' })],
    ['lost outer parts', ({ kind, id, text, revision }) => ({ kind, id, text, revision })],
  ];
  test.each(faults)('%s is set aside, and the previous version is offered', async (name, change) => {
    const first = await tab();
    await first.write({ title: 'one' });
    await first.write({ title: 'two' });
    await tamper(change);
    const device = deviceOver(await driver(), clock, silence);
    const shelf = device.shelf(notebookKind);
    const opened = await shelf.open('mine');
    if (opened.state !== 'damaged') throw new Error(opened.state);
    expect(opened.raw).toContain('{"title"');
    expect((await device.asides()).map(({ raw }) => raw)).toEqual([opened.raw]);
    if (name === 'lost outer parts') return;
    const record = opened.previous?.recover();
    await record?.flush();
    expect(record?.snapshot.value.title).toBe('one');
    expect(recordOf(await shelf.open('mine')).snapshot.value.title).toBe('one');
  });

  test('that happens while the record is open is set aside too', async () => {
    const { record, write, device } = await tab();
    await write({ title: 'one' });
    await tamper((row) => ({ ...row, sum: '0' }));
    await write({ title: 'two' });
    expect(record.snapshot.notice).toBe('set-aside');
    expect(await device.asides()).toHaveLength(1);
    expect(recordOf(await (await tab()).shelf.open('mine')).snapshot.value.title).toBe('two');
  });

  test('a wrong shape under a right checksum is damage as well', async () => {
    const loose: Kind<Notebook> = {
      ...notebookKind,
      check: (data): data is Notebook => isFields(data),
      title: () => '-',
    };
    const record = recordOf(
      await deviceOver(await driver(), clock, silence)
        .shelf(loose)
        .open('mine', empty),
    );
    record.edit(Object.assign(JSON.parse('{"title": 4}')));
    await record.flush();
    const opened = await deviceOver(await driver(), clock, silence)
      .shelf(notebookKind)
      .open('mine');
    expect(opened).toMatchObject({ state: 'damaged', why: 'It does not have the shape that it should have.' });
  });
});

describe('versions of the schema', () => {
  const renamed: Kind<Notebook> = {
    ...notebookKind,
    migrations: [(data) => ({ place: '', ...(isFields(data) ? { ...data, title: `${data.name}` } : {}) })],
  };
  const before: Kind<Notebook> = {
    ...notebookKind,
    check: (data): data is Notebook => isFields(data),
    title: () => 'old',
  };

  async function anOldRecord(): Promise<void> {
    const old = recordOf(
      await deviceOver(await driver(), clock, silence)
        .shelf(before)
        .open('mine', empty),
    );
    old.edit(Object.assign(JSON.parse('{"name": "old", "notes": []}')));
    await old.flush();
  }

  test('an older record is migrated, and the original kept', async () => {
    await anOldRecord();
    const { record, write, shelf, store } = await tab(silence, renamed);
    expect(record.snapshot.value.title).toBe('old');
    expect(store.commits).toBe(0);
    await write({ place: 'here' });
    const [kept] = await shelf.versions('mine');
    expect(kept).toMatchObject({ version: 1 });
    expect(await store.version({ kind: 'notebook', id: 'mine' }, kept?.revision ?? 0)).toMatchObject({
      text: '{"name":"old","notes":[]}',
    });
  });

  test('a migration that throws leaves the store as it is', async () => {
    await anOldRecord();
    const throwing: Kind<Notebook> = {
      ...notebookKind,
      migrations: [
        () => {
          throw new Error('no');
        },
      ],
    };
    const store = await driver();
    const opened = await deviceOver(store, clock, silence).shelf(throwing).open('mine');
    expect(opened).toMatchObject({ state: 'damaged', raw: '{"name":"old","notes":[]}' });
    expect(store.commits).toBe(0);
    expect(await store.row({ kind: 'notebook', id: 'mine' })).toMatchObject({ revision: 1, version: 1 });
  });

  test('a record newer than the app is not written, and its data can be had', async () => {
    const newer = await tab(silence, { ...renamed, check: notebookKind.check });
    await newer.write({ title: 'new' });
    const opened = await deviceOver(await driver(), clock, silence)
      .shelf(notebookKind)
      .open('mine');
    expect(opened).toMatchObject({ state: 'newer', title: 'new' });
    if (opened.state === 'newer') expect(opened.raw).toContain('"title":"new"');
  });

  test('a tab of an older build stops writing and asks for a reload', async () => {
    const join = party();
    const old = await tab(join());
    await old.write({ title: 'old' });
    old.record.edit({ ...old.record.snapshot.value, place: 'waiting' });
    const young = await tab(join(), { ...notebookKind, migrations: [(data) => data] });
    await expect.poll(() => old.record.snapshot.saving.phase).toBe('stopped');
    expect(old.words()).toBe('A newer version of this site is open in another tab. Reload this page.');
    const commits = old.store.commits;
    old.record.edit({ ...empty, title: 'ignored' });
    await old.record.flush();
    expect(old.store.commits).toBe(commits);
    expect(recordOf(await young.shelf.open('mine')).snapshot.value).toMatchObject({ title: 'old', place: 'waiting' });
  });

  test('without a channel the older build finds out at its write', async () => {
    const old = await tab();
    await old.write({ title: 'old' });
    const young = await tab(silence, { ...notebookKind, migrations: [(data) => data] });
    await young.write({ title: 'young' });
    await old.write({ title: 'lost?' });
    expect(old.words()).toContain('Your last change here is not saved: export a copy first.');
    expect(recordOf(await young.shelf.open('mine')).snapshot.value.title).toBe('young');
  });
});

describe('two tabs', () => {
  test.each([
    ['that hear each other', party()],
    ['without a channel', () => silence],
  ])('%s: different fields are both kept', async (_name, join) => {
    const one = await tab(join());
    await one.write({ title: 'title', place: 'place' });
    const two = await tab(join());
    one.record.edit({ ...one.record.snapshot.value, title: 'of one' });
    two.record.edit({ ...two.record.snapshot.value, place: 'of two' });
    await one.record.flush();
    await two.record.flush();
    expect(two.record.snapshot).toMatchObject({ value: { title: 'of one', place: 'of two' }, conflicts: [] });
    await one.write({ notes: [{ id: 'n', text: 'more' }] });
    const { value } = recordOf(await two.shelf.open('mine')).snapshot;
    expect(value).toEqual({ title: 'of one', place: 'of two', notes: [{ id: 'n', text: 'more' }] });
  });

  test('the same field: both values are shown, over a reload as well, until somebody chooses', async () => {
    const one = await tab();
    await one.write({ title: 'first' });
    const two = await tab();
    await one.write({ title: 'of one' });
    await two.write({ title: 'of two' });
    const conflict = { path: ['title'], mine: 'of two', theirs: 'of one' };
    expect(two.record.snapshot).toMatchObject({ value: { title: 'of two' }, conflicts: [conflict] });
    const three = await tab();
    expect(three.record.snapshot.conflicts).toEqual([conflict]);
    three.record.settle(conflict, 'theirs');
    await three.record.flush();
    const four = await tab();
    expect(four.record.snapshot).toMatchObject({ value: { title: 'of one' }, conflicts: [] });
  });

  test('what somebody has chosen is not asked again because the other tab wrote meanwhile', async () => {
    const one = await tab();
    await one.write({ title: 'first' });
    const two = await tab();
    await one.write({ title: 'of one' });
    await two.write({ title: 'of two' });
    const three = await tab();
    const [conflict] = two.record.snapshot.conflicts;
    if (conflict === undefined) throw new Error('They agree.');
    two.record.settle(conflict, 'mine');
    await three.write({ place: 'here' });
    await two.record.flush();
    expect(two.record.snapshot).toMatchObject({ value: { title: 'of two', place: 'here' }, conflicts: [] });
    expect((await tab()).record.snapshot.conflicts).toEqual([]);
  });

  test('a tab that only watches follows the other', async () => {
    const join = party();
    const one = await tab(join());
    await one.write({ title: 'A' });
    const two = await tab(join());
    await one.write({ title: 'B' });
    await expect.poll(() => two.record.snapshot.value.title).toBe('B');
  });

  test('a record that one page has open twice is the same in both', async () => {
    const { record, shelf, write } = await tab();
    await write({ title: 'A' });
    const twin = recordOf(await shelf.open('mine'));
    twin.edit({ ...twin.snapshot.value, title: 'B' });
    await twin.close();
    await expect.poll(() => record.snapshot).toMatchObject({ value: { title: 'B' }, canUndo: true });
  });

  test('deleted in one, open in the other: it says so, and the next edit brings it back', async () => {
    const join = party();
    const one = await tab(join());
    await one.write({ title: 'A' });
    const two = await tab(join());
    await one.shelf.remove('mine');
    await expect.poll(() => two.record.snapshot.gone).toBe(true);
    expect(two.words()).toContain('Deleted in another tab');
    await two.write({ title: 'B' });
    expect((await two.shelf.list()).kept.map(({ title }) => title)).toEqual(['B']);
  });
});

describe('time', () => {
  test('a clock that jumps back changes nothing: revisions give the order', async () => {
    const { write, shelf } = await tab();
    await write({ title: 'one' });
    clock.move(-3_600_000);
    await write({ title: 'two' });
    await write({ title: 'three' });
    const reopened = await tab();
    expect(reopened.record.snapshot.value.title).toBe('three');
    const [latest] = await shelf.versions('mine');
    expect(await shelf.version('mine', latest?.revision ?? 0)).toMatchObject({ title: 'two' });
  });

  test('of many versions the last twenty sittings stay, the newest always', async () => {
    const { write, shelf, store } = await tab();
    for (let day = 1; day <= 30; day++) {
      await write({ title: `${day}` });
      clock.move(24 * 3_600_000);
    }
    const kept = await shelf.versions('mine');
    expect(kept).toHaveLength(20);
    expect(await shelf.version('mine', kept[0]?.revision ?? 0)).toMatchObject({ title: '29' });
    expect(await store.version({ kind: 'notebook', id: 'mine' }, 1)).toBeUndefined();
  });

  test('typing for a minute is one version, and there is always one to go back to', async () => {
    const { write, shelf } = await tab();
    for (let second = 0; second < 60; second++) {
      await write({ title: `${second}` });
      clock.move(1000);
    }
    const kept = await shelf.versions('mine');
    expect(kept.length).toBeLessThanOrEqual(2);
    expect(await shelf.version('mine', kept[0]?.revision ?? 0)).toMatchObject({ title: '58' });
  });

  test('the bin keeps for 30 days', async () => {
    const { write, shelf, device } = await tab();
    await write({ title: 'A' });
    await shelf.remove('mine');
    expect(await shelf.list()).toMatchObject({ kept: [], bin: [{ title: 'A' }] });
    await shelf.restore('mine');
    expect(await shelf.list()).toMatchObject({ kept: [{ title: 'A' }], bin: [] });
    await shelf.remove('mine');
    clock.move(29 * 24 * 3_600_000);
    await device.emptyBin();
    expect((await shelf.list()).bin).toHaveLength(1);
    clock.move(2 * 24 * 3_600_000);
    await device.emptyBin();
    expect(await device.everything()).toEqual([]);
  });
});

describe('undo', () => {
  test('goes on after a reload, and redo too', async () => {
    const first = await tab();
    await first.write({ title: 'A' });
    clock.move(5000);
    await first.write({ place: 'B' });
    const second = await tab();
    second.record.undo();
    expect(second.record.snapshot.value).toEqual({ ...empty, title: 'A' });
    second.record.undo();
    expect(second.record.snapshot).toMatchObject({ value: empty, canUndo: false, canRedo: true });
    await second.record.flush();
    const third = await tab();
    third.record.redo();
    third.record.redo();
    expect(third.record.snapshot.value).toEqual({ ...empty, title: 'A', place: 'B' });
  });

  test('has no step that changes nothing', async () => {
    const { record, write } = await tab();
    await write({ title: 'A' });
    clock.move(5000);
    record.edit(record.snapshot.value, [{ path: ['title'], mine: 'A', theirs: 'B' }]);
    record.undo();
    expect(record.snapshot).toMatchObject({ value: empty, canUndo: false });
  });

  test('leads back over a file that was put in the place of what had just been typed', async () => {
    const { record, write, shelf } = await tab();
    await write({ title: 'A' });
    clock.move(5000);
    await write({ title: 'typed' });
    await (await shelf.create({ ...empty, title: 'A' }, 'mine')).close();
    await expect.poll(() => record.snapshot.value.title).toBe('A');
    record.undo();
    expect(record.snapshot.value.title).toBe('typed');
  });

  test('a write that breaks off in the middle leaves the state before, and nothing of the new one', async () => {
    const { write, words, store } = await tab();
    await write({ title: 'whole' });
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...rest: Parameters<typeof put>) {
      if (this.name === 'rows') throw new Error('broken off');
      return put.apply(this, rest);
    };
    try {
      await write({ title: 'half' });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(words()).toBe('Not saved: the browser could not write. Export a copy, or try again.');
    const after = await tab();
    expect(after.record.snapshot).toMatchObject({ value: { title: 'whole' }, canUndo: true });
    expect(await after.shelf.versions('mine')).toEqual([]);
    expect(await store.version({ kind: 'notebook', id: 'mine' }, 1)).toBeUndefined();
  });

  test('takes back a sentence, not a letter', async () => {
    const { record } = await tab();
    for (const letters of ['H', 'He', 'Hel', 'Hello']) {
      record.edit({ ...empty, title: letters });
      clock.move(200);
    }
    record.undo();
    expect(record.snapshot.value).toEqual(empty);
  });
});

test('500 seeded series of edits, kills and reloads lose no acknowledged save', { timeout: 120_000 }, async () => {
  for (let seed = 1; seed <= 500; seed++) {
    globalThis.indexedDB = new IDBFactory();
    let state = seed;
    const random = (below: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    let acknowledged = new Set<string>();
    const live: Awaited<ReturnType<typeof tab>>[] = [await tab()];
    for (let act = 0; act < 8; act++) {
      const at = random(live.length);
      const one = live[at];
      if (one === undefined) throw new Error('no tab');
      const id = `n${seed}-${act}`;
      const notes = [...one.record.snapshot.value.notes, { id, text: id }];
      switch (random(5)) {
        case 0: // killed while it writes: nobody hears whether it was done
          one.store.deaf = true;
          one.record.edit({ ...one.record.snapshot.value, notes });
          void one.record.flush();
          live[at] = await tab();
          break;
        case 1: // killed before it writes
          one.record.edit({ ...one.record.snapshot.value, notes });
          live[at] = await tab();
          break;
        case 2: // the store is full for a while
          one.store.failure = quota;
          await one.write({ notes });
          one.store.failure = undefined;
          await one.record.flush();
          if (one.record.snapshot.saving.phase === 'saved') acknowledged = new Set([...acknowledged, id]);
          break;
        case 3: // another tab
          if (live.length < 3) live.push(await tab());
          break;
        default:
          await one.write({ notes });
          if (one.record.snapshot.saving.phase === 'saved') acknowledged = new Set([...acknowledged, id]);
      }
    }
    const saved = new Set((await tab()).record.snapshot.value.notes.map(({ id }) => id));
    expect([seed, [...acknowledged].filter((id) => !saved.has(id))]).toEqual([seed, []]);
    expect(acknowledged.size + live.length).toBeGreaterThan(0);
  }
});

describe('a page that is left', () => {
  /** Leaves while the write itself fails, as it does where the page is gone before it is done. */
  async function leaveUnsaved(first: Awaited<ReturnType<typeof tab>>, title: string): Promise<void> {
    first.record.edit({ ...first.record.snapshot.value, title });
    const commit = first.store.commit.bind(first.store);
    first.store.commit = async () => {
      throw new Error('The page is gone.');
    };
    await first.device.leave();
    first.store.commit = commit;
  }

  test('leaves behind what it could not save, and whoever opens the record goes on from it', async () => {
    const first = await tab();
    await first.write({ title: 'saved' });
    await leaveUnsaved(first, 'left');
    const second = await tab();
    expect(second.record.snapshot.value.title).toBe('left');
    await second.record.flush();
    expect((await tab()).record.snapshot).toMatchObject({ value: { title: 'left' }, saving: { phase: 'saved' } });
    // Undone, it is as it was.
    second.record.undo();
    expect(second.record.snapshot.value.title).toBe('saved');
  });

  test('leaves it behind for a record that was never saved, too', async () => {
    const first = await tab();
    await leaveUnsaved(first, 'first words');
    expect((await tab()).record.snapshot.value.title).toBe('first words');
  });

  test('leaves nothing that comes back once something else was saved, or the record deleted for good', async () => {
    const first = await tab();
    await first.write({ title: 'saved' });
    const other = await tab();
    await leaveUnsaved(first, 'left');
    await other.write({ title: 'of the other' });
    expect((await tab()).record.snapshot.value.title).toBe('of the other');
    await leaveUnsaved(other, 'left again');
    await other.device.purge('notebook', 'mine');
    expect((await tab()).record.snapshot.value.title).toBe('');
  });

  test('has nothing to leave where all is saved', async () => {
    const first = await tab();
    await first.write({ title: 'saved' });
    await first.device.leave();
    expect(await first.store.version({ kind: 'notebook', id: 'mine' }, 0)).toBeUndefined();
  });
});
