/** The steps of the workflow that reviews a pull request, run in a shell as the workflow runs them. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Files, LEAD, SMALL, slip } from '../workspace-fixture.ts';

const engine = fileURLToPath(new URL('../../../', import.meta.url));
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'espalier-review-'));
  // The base branch: the engine as it is, with the words as they are.
  mkdirSync(join(folder, 'base'));
  for (const part of ['src', 'schemas', 'node_modules', 'package.json', 'package-lock.json', '.github']) {
    symlinkSync(join(engine, part), join(folder, 'base', part));
  }
  write(SMALL, 'base');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Files, at: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, at, path)), { recursive: true });
    writeFileSync(join(folder, at, path), text);
  }
}

function step(name: 'validate' | 'diff'): { status: number | null; stdout: string } {
  return spawnSync('bash', ['base/.github/review.sh', name], { cwd: folder, encoding: 'utf8' });
}

const comment = (): string => readFileSync(join(folder, 'report/change-report.md'), 'utf8');

test('a raised bar passes the check and asks for a version in the comment', () => {
  write(slip(LEAD, 'giving-feedback: working', 'giving-feedback: practitioner'), 'proposal');
  expect(step('validate').status).toBe(0);
  expect(step('diff').status).toBe(1);
  expect(comment()).toMatch(
    /^<!-- espalier-change-report -->\n## What this change means for people\n\n\*\*Raises what is asked of 1 role/,
  );
});

test('a mistake is annotated at its line, and the comment says that it waits for the mend', () => {
  write(slip(LEAD, 'giving-feedback: working', 'giving-feedbak: working'), 'proposal');
  const ran = step('validate');
  expect(ran.status).toBe(1);
  expect(ran.stdout).toContain(
    '::error file=frameworks/people/roles/team-lead.yaml,line=5,col=3,endLine=5,endColumn=17,title=unknown-competency::',
  );
  expect(step('diff').status).toBe(1);
  expect(comment()).toContain('This cannot be said yet');
});

test('where the report cannot be made at all, the comment does not blame the files', () => {
  // Nothing was checked out.
  expect(step('diff').status).toBe(2);
  expect(comment()).toContain('the report could not be made. The log of this check says why.');
});
