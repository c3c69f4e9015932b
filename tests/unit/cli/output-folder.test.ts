import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contains, fitOutput, prepareParent, replaceFolder } from '../../../src/cli/output-folder.ts';
import { writeMarker } from '../../../src/site/marker.ts';

let place: string;
let workspace: string;
let engine: string;
let current: string;

beforeEach(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'espalier-output-')));
  [workspace, engine, current] = ['people/growth', 'tools/engine', 'here/now'].map((name) => join(place, name)) as [
    string,
    string,
    string,
  ];
  for (const folder of [workspace, engine, current]) mkdirSync(folder, { recursive: true });
});

afterEach(() => {
  rmSync(place, { recursive: true, force: true });
});

const fits = (out: string) => fitOutput(out, { workspace, engine, current });

async function builtSite(folder: string, text: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
  await writeMarker(folder, { generator: 'espalier', base: '/', pages: 1, inputs: text });
}

describe('a folder is fit for a site when it is', () => {
  test('missing, also with its parents', async () => {
    expect(await fits(join(place, 'new', 'site'))).toBe(join(place, 'new', 'site'));
  });

  test('empty', async () => {
    mkdirSync(join(place, 'empty'));
    expect(await fits(join(place, 'empty'))).toBe(join(place, 'empty'));
  });

  test('an earlier site', async () => {
    await builtSite(join(place, 'site'), 'old');
    expect(await fits(join(place, 'site'))).toBe(join(place, 'site'));
  });

  test('in the workspace or the engine, beside their sources', async () => {
    expect(await fits(join(workspace, 'dist'))).toBe(join(workspace, 'dist'));
    expect(await fits(join(engine, 'dist'))).toBe(join(engine, 'dist'));
  });
});

describe('a folder is refused when it', () => {
  test.each([
    ['is the workspace', () => workspace, /that is the workspace/],
    ['is the engine', () => engine, /that is the engine/],
    ['is the current folder', () => current, /that is the current folder/],
    ['is around the workspace', () => join(place, 'people'), /the workspace lies in it/],
    ['is around the engine', () => join(place, 'tools'), /the engine lies in it/],
    ['is around the current folder', () => join(place, 'here'), /the current folder lies in it/],
    ['is the root of the disk', () => '/', /lies in it/],
    ['is among the frameworks', () => join(workspace, 'frameworks', 'site'), /no place for results/],
    ['is the content', () => join(workspace, 'content'), /no place for results/],
    ['is among the engine’s sources', () => join(engine, 'src', 'pages', 'site'), /no place for results/],
    ['has a mark that addresses cannot carry', () => join(place, '50%'), /has "%" in its path/],
  ])('%s', async (_case, out, reason) => {
    await expect(fits(out())).rejects.toThrow(reason);
  });

  test('holds files that are not ours, which stay', async () => {
    const folder = join(place, 'photos');
    mkdirSync(folder);
    writeFileSync(join(folder, 'wedding.jpg'), '');
    await expect(fits(folder)).rejects.toThrow(/did not build/);
    expect(readdirSync(folder)).toEqual(['wedding.jpg']);
  });

  test('bears a marker of something else', async () => {
    const folder = join(place, 'other');
    mkdirSync(folder);
    writeFileSync(join(folder, '.espalier-site.json'), '{"generator":"another"}');
    await expect(fits(folder)).rejects.toThrow(/did not build/);
  });

  test('is a file, or lies below one', async () => {
    writeFileSync(join(place, 'file'), '');
    await expect(fits(join(place, 'file'))).rejects.toThrow(/cannot be written/);
    await expect(fits(join(place, 'file', 'site'))).rejects.toThrow(/a part of its path is a file/);
  });

  test('is one of these by way of a link', async () => {
    symlinkSync(workspace, join(place, 'link'));
    symlinkSync(join(place, 'people'), join(place, 'up'));
    await expect(fits(join(place, 'link'))).rejects.toThrow(/that is the workspace/);
    await expect(fits(join(place, 'link', 'content'))).rejects.toThrow(/no place for results/);
    await expect(fits(join(place, 'up'))).rejects.toThrow(/lies in it/);
  });

  test('is a link to nothing', async () => {
    symlinkSync(join(place, 'gone'), join(place, 'dangling'));
    await expect(fits(join(place, 'dangling'))).rejects.toThrow(/cannot be written/);
  });
});

test('a parent that cannot be made is told before the build', async () => {
  writeFileSync(join(place, 'file'), '');
  await expect(prepareParent(join(place, 'file', 'a', 'site'))).rejects.toThrow(
    /cannot be written .* because a part of its path is a file/,
  );
});

describe('replacing', () => {
  test('takes the place of the old site as a whole and leaves nothing beside it', async () => {
    const out = join(place, 'out', 'site');
    await builtSite(out, 'old');
    writeFileSync(join(out, 'gone.html'), '');
    await builtSite(join(place, 'finished'), 'new');
    await replaceFolder(join(place, 'finished'), out);
    expect(readdirSync(out).sort()).toEqual(['.espalier-site.json', 'index.html']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
    expect(readdirSync(join(place, 'out'))).toEqual(['site']);
  });

  test('refuses what came to be in the place since the start, and leaves it', async () => {
    const out = join(place, 'out', 'site');
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'notes.txt'), 'mine');
    await builtSite(join(place, 'finished'), 'new');
    await expect(replaceFolder(join(place, 'finished'), out)).rejects.toThrow(/did not build/);
    expect(readdirSync(out)).toEqual(['notes.txt']);
    expect(readdirSync(join(place, 'out'))).toEqual(['site']);
  });

  test('by many at once leaves one of them, whole', async () => {
    const out = join(place, 'out', 'site');
    mkdirSync(join(place, 'out'));
    const builds = Array.from({ length: 8 }, (_, index) => index);
    for (const index of builds) await builtSite(join(place, `finished-${index}`), String(index));
    await Promise.all(builds.map((index) => replaceFolder(join(place, `finished-${index}`), out)));
    const page = readFileSync(join(out, 'index.html'), 'utf8');
    const marker = JSON.parse(readFileSync(join(out, '.espalier-site.json'), 'utf8'));
    expect(marker.inputs).toBe(page);
    expect(readdirSync(join(place, 'out'))).toEqual(['site']);
  });
});

test.each([
  ['/a', '/a/b', true],
  ['/a', '/a/b/c', true],
  ['/a', '/a', false],
  ['/a', '/ab', false],
  ['/a/b', '/a', false],
  ['/a', '/a/..b', true],
  ['/', '/a', true],
])('%s contains %s: %s', (outer, inner, expected) => {
  expect(contains(outer, inner)).toBe(expected);
});
