import { describe, expect, test } from 'vitest';
import { archiveText, readArchive, receiveAll, receiver } from '../../../src/device/archive.ts';
import { silence } from '../../../src/device/channel.ts';
import type { Device } from '../../../src/device/device.ts';
import { rawFileText } from '../../../src/device/file.ts';
import { MemoryDriver } from '../../../src/device/memory.ts';
import { deviceOver, empty, FaultyDriver, type Notebook, notebookKind, recordOf, TestClock } from './notebook.ts';

const diaryKind = { ...notebookKind, name: 'diary' };
const receivers = [receiver(notebookKind), receiver(diaryKind)];

function device() {
  const driver = new FaultyDriver(new MemoryDriver());
  return { driver, device: deviceOver(driver, new TestClock(), silence) };
}

async function write(on: Device, id: string, change: Partial<Notebook>, kind = notebookKind): Promise<void> {
  const record = recordOf(await on.shelf(kind).open(id, empty));
  record.edit({ ...record.snapshot.value, ...change });
  await record.close();
}

async function contentOf(on: Device, id: string): Promise<Notebook> {
  return recordOf(await on.shelf(notebookKind).open(id)).snapshot.value;
}

/** What the file of everything on a device says. */
async function exported(from: Device) {
  const read = readArchive(archiveText(await from.everything()));
  if ('problem' in read) throw new Error(read.problem);
  return read.entries;
}

const fates = async (on: Device, entries: Awaited<ReturnType<typeof exported>>, bring: boolean) =>
  (await receiveAll(on, entries, receivers, bring)).map(({ title, fate }) => `${title}: ${fate}`).sort();

describe('everything as one file', () => {
  test('fills an empty device with the same, and a second time changes nothing', async () => {
    const { device: old } = device();
    await write(old, 'mine', { title: 'A', notes: [{ id: 'n', text: 'words' }] });
    await write(old, 'other', { title: 'B' }, diaryKind);
    const { device: young, driver } = device();
    expect(await fates(young, await exported(old), false)).toEqual(['A: new', 'B: new']);
    expect(driver.commits).toBe(0);
    expect(await fates(young, await exported(old), true)).toEqual(['A: new', 'B: new']);
    expect(await contentOf(young, 'mine')).toEqual({ ...empty, title: 'A', notes: [{ id: 'n', text: 'words' }] });
    expect((await young.everything()).map(({ kind }) => kind).sort()).toEqual(['diary', 'notebook']);
    const { commits } = driver;
    expect(await fates(young, await exported(old), true)).toEqual(['A: same', 'B: same']);
    expect(driver.commits).toBe(commits);
  });

  test('leaves nothing open: what is then deleted for good stays away', async () => {
    const { device: on } = device();
    await write(on, 'mine', { title: 'A' });
    await write(on, 'other', { title: 'B' }, diaryKind);
    const file = await exported(on);
    await fates(on, file, false);
    await fates(on, file, true);
    for (const [kind, id] of [
      ['notebook', 'mine'],
      ['diary', 'other'],
    ] as const) {
      await on.putIntoBin(kind, id);
      await on.purge(kind, id);
    }
    await on.refresh();
    await on.flush();
    expect(await on.everything()).toEqual([]);
  });

  test('what the page itself has open is deleted for good as well', async () => {
    const { device: on } = device();
    await write(on, 'mine', { title: 'A' });
    const record = recordOf(await on.shelf(notebookKind).open('mine'));
    await on.purge('notebook', 'mine');
    await on.refresh();
    await on.flush();
    expect(record.snapshot.gone).toBe(true);
    expect(await on.everything()).toEqual([]);
  });

  test('merges what both have, keeps both sides of what differs, and can be undone', async () => {
    const { device: one } = device();
    const { device: two } = device();
    await write(one, 'mine', { title: 'of one', place: 'here', notes: [{ id: 'p', text: 'P' }] });
    await write(two, 'mine', { title: 'of two', place: 'here', notes: [{ id: 'q', text: 'Q' }] });
    expect(await fates(two, await exported(one), true)).toEqual(['of one: merged']);
    const { value, conflicts, canUndo } = recordOf(await two.shelf(notebookKind).open('mine')).snapshot;
    expect(value.notes.map(({ id }) => id).sort()).toEqual(['p', 'q']);
    expect(value.title).toBe('of two');
    expect(conflicts).toEqual([{ path: ['title'], mine: 'of two', theirs: 'of one' }]);
    expect(canUndo).toBe(true);
  });

  test('an earlier state of what is here is not mistaken for news', async () => {
    const { device: one } = device();
    await write(one, 'mine', { title: 'first' });
    const entries = await exported(one);
    await write(one, 'mine', { title: 'second' });
    expect(await fates(one, entries, true)).toEqual(['first: same']);
    expect((await contentOf(one, 'mine')).title).toBe('second');
  });

  test('takes a record out of the bin, with what was in it', async () => {
    const { device: one } = device();
    await write(one, 'mine', { title: 'A' });
    const entries = await exported(one);
    await write(one, 'mine', { place: 'here' });
    await one.shelf(notebookKind).remove('mine');
    expect(await fates(one, entries, true)).toEqual(['A: back']);
    expect((await one.shelf(notebookKind).list()).kept).toHaveLength(1);
    expect(await contentOf(one, 'mine')).toMatchObject({ title: 'A', place: 'here' });
  });

  test('leaves alone what is here and cannot be read, and comes in beside it', async () => {
    const { device: one, driver } = device();
    await write(one, 'mine', { title: 'A' });
    const entries = await exported(one);
    const newer = { ...notebookKind, migrations: [(data: unknown) => data] };
    await write(one, 'mine', { title: 'of a newer build' }, newer);
    expect(await fates(one, entries, true)).toEqual(['A: beside']);
    expect(await driver.row({ kind: 'notebook', id: 'mine' })).toMatchObject({ version: 2, title: 'of a newer build' });
    expect((await one.everything()).map(({ title }) => title).sort()).toEqual(['A', 'of a newer build']);
  });

  test('what this site cannot read stays out with a reason, and the rest comes in', async () => {
    const { device: one, driver } = device();
    const entries = [
      { espalier: 'notebook', version: 9, id: 'x', data: { ...empty, title: 'Newer' } },
      { espalier: 'notebook', version: 1, id: 'y', data: { title: 5 } },
      { espalier: 'horoscope', version: 1, id: 'z', data: {} },
      { espalier: 'notebook', version: 1, id: 'good', data: { ...empty, title: 'Good' } },
    ];
    const done = await receiveAll(one, entries, receivers, true);
    expect(done.map(({ fate, why }) => why ?? fate)).toEqual([
      'The file was made by a newer version of this site. Reload this page, then open the file again.',
      'The file is damaged. It does not have the shape that it should have.',
      'This site keeps nothing of that kind.',
      'new',
    ]);
    expect(driver.commits).toBe(1);
  });

  test('a store that is full is said, and keeps what it had', async () => {
    const { device: one } = device();
    await write(one, 'mine', { title: 'A' });
    const { device: two, driver } = device();
    await write(two, 'mine', { place: 'here' });
    driver.failure = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    expect(await fates(two, await exported(one), true)).toEqual(['A: unsaved']);
    driver.failure = undefined;
    expect(await contentOf(two, 'mine')).toEqual({ ...empty, place: 'here' });
  });
});

describe('the file', () => {
  test('may hold one record', () => {
    const text = rawFileText('notebook', 1, 'mine', JSON.stringify(empty));
    expect(readArchive(text)).toEqual({ entries: [{ espalier: 'notebook', version: 1, id: 'mine', data: empty }] });
  });

  test.each([
    ['no JSON', 'hello', /does not come from here/],
    ['nothing', '[]', /holds nothing/],
    ['a list of something else', '[1, 2]', /does not come from here/],
    ['somebody else’s data', '[{"name": "package"}]', /does not come from here/],
    ['a key that reaches into prototypes', '[{"espalier": "plan", "__proto__": {}}]', /does not come from here/],
    ['50 MB', `["${'x'.repeat(50 * 1024 * 1024)}"]`, /too large/],
  ])('%s is refused with a reason', (_name, text, reason) => {
    expect(readArchive(text)).toEqual({ problem: expect.stringMatching(reason) });
  });
});
