/** `espalier diff` between folders and git revisions. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FEEDBACK, type Files, LEAD, PEOPLE, SMALL, slip } from '../workspace-fixture.ts';
import { espalier } from './espalier.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'espalier-diff-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Files, at: string): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    writeFileSync(join(at, path), text);
  }
  return at;
}

function git(...words: string[]): void {
  execFileSync(
    'git',
    ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false', ...words],
    { cwd: folder, stdio: 'ignore' },
  );
}

function commit(files: Files, prefix = ''): void {
  write(files, join(folder, prefix));
  git('add', '-A');
  git('commit', '-qm', 'state');
}

const RAISED = slip(LEAD, 'giving-feedback: working', 'giving-feedback: practitioner');
const DECLARED = { ...RAISED, [PEOPLE]: String(RAISED[PEOPLE]).replace('version: 1.2.0', 'version: 2.0.0') };

describe('between folders', () => {
  test('a version that is too small is exit code 1, one that is large enough 0', async () => {
    const [before, after, declared] = [
      write(SMALL, join(folder, 'a')),
      write(RAISED, join(folder, 'b')),
      write(DECLARED, join(folder, 'c')),
    ];
    expect(await espalier('diff', before, after)).toMatchObject({ code: 1, err: '' });
    expect(await espalier('diff', before, declared)).toMatchObject({ code: 0 });
    expect((await espalier('diff', before, before)).out).toContain(
      'Nothing that people read or must meet has changed.',
    );
  });

  test('a version that goes down is exit code 1, though nothing else has changed', async () => {
    const [before, after] = [
      write(SMALL, join(folder, 'a')),
      write(slip(PEOPLE, 'version: 1.2.0', 'version: 0.9.0'), join(folder, 'b')),
    ];
    const ran = await espalier('diff', before, after);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('a version never goes down');
  });

  test('a new version from a day of the past is remarked on: folders are as they are today', async () => {
    const past = slip(PEOPLE, 'from: 2026-10-01', 'from: 2020-01-01', DECLARED);
    const ran = await espalier('diff', write(SMALL, join(folder, 'a')), write(past, join(folder, 'b')));
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('Version 2.0.0 of People would hold from 2020-01-01, already past');
  });

  test('a state with errors is not compared, and says where to begin', async () => {
    const [before, after] = [write(SMALL, join(folder, 'a')), write(slip(LEAD, 'm1', 'm9'), join(folder, 'b'))];
    const ran = await espalier('diff', before, after);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/has 1 error.*team-lead\.yaml:3: There is no grade "m9".*espalier validate/s);
  });
});

describe('between git revisions', () => {
  test('HEAD against the files as they are now, without touching them', async () => {
    git('init', '-q');
    commit(SMALL);
    write(RAISED, folder);
    const ran = await espalier('diff', 'HEAD', '--root', folder, '--format', 'json');
    expect(JSON.parse(ran.out).changes).toHaveLength(1);
    expect(ran.code).toBe(1);
  });

  test('two revisions, whatever the files are now', async () => {
    git('init', '-q');
    commit(SMALL);
    commit(DECLARED);
    write(slip(FEEDBACK, 'title: Giving feedback', 'title: Something else'), folder);
    const ran = await espalier('diff', 'HEAD~1', 'HEAD', '--root', folder, '--format', 'json');
    expect(JSON.parse(ran.out)).toMatchObject({ bump: 'major', declared: { people: { to: '2.0.0', enough: true } } });
    expect(ran.code).toBe(0);
  });

  test('a workspace in a folder of the repository', async () => {
    git('init', '-q');
    commit(SMALL, 'hr/growth');
    write(RAISED, join(folder, 'hr/growth'));
    const ran = await espalier('diff', 'HEAD', '--root', join(folder, 'hr/growth'), '--format', 'markdown');
    expect(ran.out).toContain('Raises what is asked of 1 role: Team lead (1 place).');
  });

  test('what is no revision is said in a sentence', async () => {
    git('init', '-q');
    commit(SMALL);
    for (const name of ['nowhere', '--output=x', '-O']) {
      const ran = await espalier('diff', '--root', folder, '--', name);
      expect(ran.code).toBe(2);
      expect(ran.err).toMatch(/^(There is no revision|"-.*is no revision)/);
    }
  });

  test('outside a repository', async () => {
    const ran = await espalier('diff', 'HEAD', '--root', write(SMALL, join(folder, 'a')));
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('is not in a git repository');
  });
});

test('needs something to compare with', async () => {
  expect(await espalier('diff')).toMatchObject({
    code: 2,
    err: 'Say what to compare with, such as "npx espalier diff main".\n',
  });
  expect((await espalier('diff', 'a', 'b', 'c')).code).toBe(2);
});
