import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pastStates, readTag } from '../../../src/workspace/versions.ts';
import { PEOPLE, SMALL } from '../workspace-fixture.ts';

test.each([
  ['people@1.2.0', { framework: 'people', version: '1.2.0' }],
  ['people-ops@v1.2.0', { framework: 'people-ops', version: '1.2.0' }],
  ['people-ops-v1.2.0', { framework: 'people-ops', version: '1.2.0' }],
  ['people/1.2.0', { framework: 'people', version: '1.2.0' }],
  ['people@2.0.0-draft.1', { framework: 'people', version: '2.0.0-draft.1' }],
  ['v1.2.0', { version: '1.2.0' }],
  ['1.2.0', { version: '1.2.0' }],
])('the tag %s names a version', (name, read) => {
  expect(readTag(name)).toEqual({ name, ...read });
});

test.each(['release', 'v1', 'people', 'people@1.2', '--upload-pack=x', 'People@1.0.0'])(
  'the tag %s names none',
  (name) => {
    expect(readTag(name)).toBeUndefined();
  },
);

describe('the states of a repository', () => {
  let root = '';
  const git = (...words: string[]): void => {
    const author = [
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@example.org',
      '-c',
      'commit.gpgsign=false',
      '-c',
      'tag.gpgsign=false',
    ];
    execFileSync('git', [...author, ...words], { cwd: root, stdio: 'ignore' });
  };
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const version = (number: string): void => {
    write(PEOPLE, String(SMALL[PEOPLE]).replace(/^version: .*$/m, `version: ${number}`));
    git('add', '-A');
    git('commit', '-m', number);
  };

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'espalier-versions-'));
    git('init', '-q');
    for (const [path, text] of Object.entries(SMALL)) write(path, String(text));
    version('1.0.0');
    git('tag', 'people@1.0.0');
    version('1.1.0');
    git('tag', '-a', 'v1.1.0', '-m', 'All of it');
    version('broken');
    git('tag', 'people@1.1.1');
    git('tag', 'holiday');
    version('1.2.0');
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('are those that tags name; one that has errors is told and left out', () => {
    const { states, remarks } = pastStates(root);
    const found = states.map(({ name, frameworks, model }) => [
      name,
      frameworks,
      model.frameworks.find(({ id }) => id === 'people')?.version,
    ]);
    expect(found).toEqual([
      ['people@1.0.0', ['people'], '1.0.0'],
      ['v1.1.0', undefined, '1.1.0'],
    ]);
    expect(remarks).toEqual(['The version at the tag "people@1.1.1" is left out: it has 1 errors by today\'s rules.']);
  });

  test('are read where a symbolic link leads to the repository', () => {
    const link = `${root}-link`;
    symlinkSync(root, link);
    try {
      expect(pastStates(link).states.map(({ name }) => name)).toEqual(['people@1.0.0', 'v1.1.0']);
    } finally {
      rmSync(link);
    }
  });

  test('come by their numbers, and each framework has as many as anybody looks back on', () => {
    for (let minor = 1; minor <= 62; minor++) git('tag', `crafts@2.${minor}.0`, 'people@1.0.0');
    try {
      const { states, remarks } = pastStates(root);
      const crafts = states.flatMap(({ name }) => /^crafts@2\.(\d+)\.0$/.exec(name)?.[1] ?? []).map(Number);
      expect(crafts).toEqual(Array.from({ length: 60 }, (_, index) => index + 3));
      expect(states.map(({ name }) => name)).toContain('people@1.0.0');
      expect(remarks).toContain('Of 62 tags that name versions of "crafts" the newest 60 are looked at.');
    } finally {
      for (let minor = 1; minor <= 62; minor++) git('tag', '-d', `crafts@2.${minor}.0`);
    }
  });

  test('are none where there is no repository, and nothing is wrong with that', () => {
    const folder = mkdtempSync(join(tmpdir(), 'espalier-no-git-'));
    try {
      expect(pastStates(folder)).toEqual({ states: [], remarks: [] });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
