import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openState, ownerOf } from '../../../src/cli/state-folder.ts';

let place: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'espalier-state-'));
});

afterEach(() => {
  rmSync(place, { recursive: true, force: true });
});

test('two runs of the same build have a folder each', async () => {
  const [one, other] = await Promise.all([openState(place, 'same'), openState(place, 'same')]);
  expect(one.folder).not.toBe(other.folder);
  await one.remove();
  expect(existsSync(one.folder)).toBe(false);
  expect(existsSync(other.folder)).toBe(true);
});

test('folders of processes that are long gone are swept away, others stay', async () => {
  const [gone, young, alive, foreign] = [
    '00000000-4194303-aaaaaa',
    '00000000-4194303-bbbbbb',
    `00000000-${process.pid}-cccccc`,
    'vitest',
  ].map((name) => join(place, name)) as [string, string, string, string];
  const yesterday = new Date(Date.now() - 86_400_000);
  for (const folder of [gone, young, alive, foreign]) {
    mkdirSync(folder);
    if (folder !== young) utimesSync(folder, yesterday, yesterday);
  }
  await openState(place, 'any');
  expect([gone, young, alive, foreign].map((folder) => existsSync(folder))).toEqual([false, true, true, true]);
});

test('where it cannot be made, a sentence says why', async () => {
  writeFileSync(join(place, 'file'), '');
  await expect(openState(join(place, 'file', 'state'), 'any')).rejects.toThrow(
    /cannot be written, because a part of its path is a file/,
  );
});

test('the owner is read from the name', async () => {
  const state = await openState(place, 'any');
  expect(ownerOf(state.folder.slice(place.length + 1))).toBe(process.pid);
  expect(ownerOf('cache')).toBeUndefined();
});
