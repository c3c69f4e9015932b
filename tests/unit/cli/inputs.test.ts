import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inputsDigest } from '../../../src/cli/inputs.ts';

let engine: string;
let root: string;

beforeEach(() => {
  engine = mkdtempSync(join(tmpdir(), 'espalier-engine-'));
  root = mkdtempSync(join(tmpdir(), 'espalier-root-'));
  mkdirSync(join(engine, 'src'));
  mkdirSync(join(root, 'frameworks', 'crafts'), { recursive: true });
  writeFileSync(join(engine, 'src', 'page.astro'), 'page');
  writeFileSync(join(engine, 'package-lock.json'), '{}');
  writeFileSync(join(root, 'frameworks', 'crafts', 'framework.yaml'), 'title: Crafts');
});

afterEach(() => {
  for (const folder of [engine, root]) rmSync(folder, { recursive: true, force: true });
});

test('is the same as long as nothing that counts has changed', async () => {
  const before = await inputsDigest(engine, { root, base: '/' });
  utimesSync(join(engine, 'src', 'page.astro'), 0, 0);
  writeFileSync(join(root, 'README.md'), 'not a part of the workspace');
  writeFileSync(join(engine, 'README.md'), 'not a part of the site');
  expect(await inputsDigest(engine, { root, base: '/' })).toBe(before);
});

test.each<[string, () => void]>([
  ['a page of the engine', () => writeFileSync(join(engine, 'src', 'page.astro'), 'egap')],
  ['the engine’s dependencies', () => writeFileSync(join(engine, 'package-lock.json'), '{ }')],
  ['a file of the workspace', () => writeFileSync(join(root, 'frameworks', 'crafts', 'framework.yaml'), 'title: Arts')],
  ['a new file', () => writeFileSync(join(root, 'frameworks', 'job-architecture.yaml'), '')],
  ['the name of a file', () => renameSync(join(root, 'frameworks', 'crafts'), join(root, 'frameworks', 'arts'))],
])('changes with %s', async (_what, change) => {
  const before = await inputsDigest(engine, { root });
  change();
  expect(await inputsDigest(engine, { root })).not.toBe(before);
});

test('changes with the options', async () => {
  const plain = await inputsDigest(engine, { root });
  expect(await inputsDigest(engine, { root, base: '/growth/' })).not.toBe(plain);
  expect(await inputsDigest(engine, { root, site: 'https://x.example/' })).not.toBe(plain);
});
