/**
 * What earlier builds wrote still opens. `tests/fixtures/kept/` has a file of each kind at each version of its schema, and all that
 * a device holds at each layout of its database. They were written by the builds of their time and are never changed: whoever
 * raises a version adds a file.
 */
import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { silence } from '../../../src/device/channel.ts';
import { fileText, readFileText } from '../../../src/device/file.ts';
import { IndexedDbDriver } from '../../../src/device/indexed-db.ts';
import { isFields } from '../../../src/device/json.ts';
import { type Kind, versionOf } from '../../../src/device/kind.ts';
import { exerciseKind } from '../../../src/islands/exercise/record-kind.ts';
import { receivers } from '../../../src/islands/kinds.ts';
import { placementKind } from '../../../src/islands/self-placement/kind.ts';
import { teamKind } from '../../../src/islands/team/kind.ts';
import { workshopKind } from '../../../src/islands/workshop/kind.ts';
import { guestKind, guestMigrations } from '../../../src/plan/guest.ts';
import { planKind } from '../../../src/plan/plan.ts';
import { deviceOver, recordOf, TestClock } from './notebook.ts';

const folder = new URL('../../fixtures/kept/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

test('every kind of the site has its golden files', () => {
  expect(receivers.map(({ kind }) => kind).sort()).toEqual([
    'exercise-result',
    'guest',
    'placement',
    'plan',
    'team',
    'workshop',
  ]);
});

describe.each([
  ['plan', (text: string) => readFileText(text, planKind), versionOf(planKind)],
  ['guest', (text: string) => readFileText(text, guestKind), versionOf(guestKind)],
  ['placement', (text: string) => readFileText(text, placementKind), versionOf(placementKind)],
  ['team', (text: string) => readFileText(text, teamKind), versionOf(teamKind)],
  ['exercise-result', (text: string) => readFileText(text, exerciseKind), versionOf(exerciseKind)],
  ['workshop', (text: string) => readFileText(text, workshopKind), versionOf(workshopKind)],
] as const)('the file of a %s', (kind, read, present) => {
  test.each(Array.from({ length: present }, (_, index) => index + 1))('of version %i is read', (version) => {
    const name = `${kind}-${version}.json`;
    expect([name, existsSync(new URL(name, folder))]).toEqual([name, true]);
    const file: unknown = JSON.parse(textOf(name));
    const { data } = isFields(file) ? file : {};
    const was = read(textOf(name));
    expect(was).toMatchObject({ version });
    if (version === present) expect(was).toMatchObject({ value: data });
  });
});

/** The database as a build of that layout left it. */
async function leave(layout: number): Promise<void> {
  const left: unknown = JSON.parse(textOf(`store-${layout}.json`));
  if (!isFields(left) || !isFields(left.stores)) throw new Error('That is no store.');
  const stores = Object.entries(left.stores).map(([name, store]) => {
    if (!isFields(store) || !Array.isArray(store.keyPath) || !Array.isArray(store.records)) throw new Error(name);
    return { name, keyPath: store.keyPath.map(String), records: store.records };
  });
  const database = await openDB('golden', layout, {
    upgrade(made) {
      for (const { name, keyPath } of stores) made.createObjectStore(name, { keyPath });
    },
  });
  for (const { name, records } of stores) for (const record of records) await database.put(name, record);
  database.close();
}

describe('all that a device holds, at layout 1', () => {
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    await leave(1);
  });

  async function open() {
    const driver = await IndexedDbDriver.open('golden', () => undefined);
    return deviceOver(driver, new TestClock(), silence);
  }

  test('opens record by record, with its versions, its steps back, its conflict and its bin', async () => {
    const device = await open();
    const shelf = device.shelf(planKind);
    const record = recordOf(await shelf.open('p1'));
    const file = readFileText(textOf('plan-1.json'), planKind);
    if ('problem' in file) throw new Error(file.problem);
    expect(record.snapshot.value).toEqual({ ...file.value, review: '2027-03-01' });
    expect(record.snapshot.conflicts).toEqual([{ path: ['review'], mine: '2027-03-01', theirs: '2027-02-01' }]);
    const versions = await shelf.versions('p1');
    expect(versions).toHaveLength(4);
    for (const { revision } of versions) expect(await shelf.version('p1', revision)).toBeDefined();
    expect(await shelf.version('p1', 1)).toMatchObject({ title: 'Begun', evidence: [] });
    record.undo();
    expect(record.snapshot.value.review).toBe('2027-01-15');
    expect(await shelf.list()).toMatchObject({ kept: [{ id: 'p1' }], bin: [{ title: 'In the bin' }] });
    for (const kind of [guestKind, placementKind, teamKind] as const) {
      const [only] = (await device.everything()).filter((one) => one.kind === kind.name);
      const opened = await device.shelf<unknown>(kind as Kind<unknown>).open(only?.id ?? '');
      expect([kind.name, opened.state]).toEqual([kind.name, 'open']);
    }
    expect(await device.asides()).toMatchObject([{ kind: 'plan', raw: '{"title":"Half a pl' }]);
  });

  test('is written on as if this build had begun it', async () => {
    const record = recordOf(await (await open()).shelf(planKind).open('p1'));
    record.edit({ ...record.snapshot.value, title: 'Gone on' });
    await record.flush();
    expect(record.snapshot.saving.phase).toBe('saved');
    expect(recordOf(await (await open()).shelf(planKind).open('p1')).snapshot.value.title).toBe('Gone on');
  });
});

describe('a schema that has come a long way', () => {
  interface Card {
    readonly name: string;
    readonly lines: readonly string[];
  }
  const isCard = (data: unknown): data is Card =>
    isFields(data) && typeof data.name === 'string' && Array.isArray(data.lines);
  /** Version 1 had a `title`, version 2 called it `name`, version 3 split the text into lines. */
  const steps: Kind<Card>['migrations'] = [
    (data) => {
      if (!isFields(data) || typeof data.title !== 'string') throw new Error('no title');
      const { title, ...rest } = data;
      return { ...rest, name: title };
    },
    (data) => {
      if (!isFields(data) || typeof data.text !== 'string') throw new Error('no text');
      const { text, ...rest } = data;
      return { ...rest, lines: text.split('\n') };
    },
  ];
  const cardAt = (version: number, check: Kind<Card>['check'] = isCard): Kind<Card> => ({
    name: 'card',
    migrations: steps.slice(0, version - 1),
    check,
    title: () => 'Card',
  });
  const anything = (data: unknown): data is Card => isFields(data);
  const past: Readonly<Record<number, object>> = {
    1: { title: 'Old', text: 'one\ntwo' },
    2: { name: 'Old', text: 'one\ntwo' },
    3: { name: 'Old', lines: ['one', 'two'] },
  };
  const present = { name: 'Old', lines: ['one', 'two'] };

  test.each([1, 2, 3])('reads a file of version %i, through every step in between', (version) => {
    const text = fileText(cardAt(version, anything), 'c', Object.assign(JSON.parse('{}'), past[version]));
    expect(readFileText(text, cardAt(3))).toEqual({ id: 'c', version, value: present, extra: {} });
  });

  test('refuses a file of a newer version in a clear sentence', () => {
    const text = fileText(cardAt(3), 'c', present);
    expect(readFileText(text, cardAt(2, anything))).toEqual({
      problem: 'The file was made by a newer version of this site. Reload this page, then open the file again.',
    });
  });

  test('opens stored records and earlier versions of each version, and keeps the originals as they were', async () => {
    globalThis.indexedDB = new IDBFactory();
    const clock = new TestClock();
    const driver = await IndexedDbDriver.open('cards', () => undefined);
    const shelfAt = (version: number, check?: Kind<Card>['check']) =>
      deviceOver(driver, clock, silence).shelf(cardAt(version, check));
    const write = async (version: number, value: object) => {
      const record = recordOf(await shelfAt(version, anything).open('c', Object.assign(JSON.parse('{}'))));
      record.edit(Object.assign(JSON.parse('{}'), value));
      await record.flush();
      clock.move(3_600_000);
    };
    await write(1, { title: 'First', text: 'one' });
    await write(2, { name: 'Second', text: 'one\ntwo' });
    const record = recordOf(await shelfAt(3).open('c'));
    expect(record.snapshot.value).toEqual({ name: 'Second', lines: ['one', 'two'] });
    record.edit({ name: 'Third', lines: ['three'] });
    await record.flush();
    const shelf = shelfAt(3);
    expect(await shelf.versions('c')).toMatchObject([{ version: 2 }, { version: 1 }]);
    expect(await shelf.version('c', 1)).toEqual({ name: 'First', lines: ['one'] });
    expect(await driver.version({ kind: 'card', id: 'c' }, 1)).toMatchObject({
      text: '{"title":"First","text":"one"}',
    });
    // A build of before meets what this one wrote.
    const { state } = await shelfAt(2, anything).open('c');
    expect(state).toBe('newer');
    expect(await driver.row({ kind: 'card', id: 'c' })).toMatchObject({ version: 3, revision: 3 });
  });

  test('a plan of somebody else goes the way that plans go', () => {
    const [step] = guestMigrations([(plan) => (isFields(plan) ? { ...plan, said: true } : plan)]);
    expect(step?.({ of: 'x', by: 'Robin', plan: { a: 1 }, received: { b: 1 } })).toEqual({
      of: 'x',
      by: 'Robin',
      plan: { a: 1, said: true },
      received: { b: 1, said: true },
    });
  });
});
