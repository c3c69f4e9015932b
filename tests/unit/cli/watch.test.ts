import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { engineFolder } from '../../../src/cli/engine.ts';

const ROLE = 'frameworks/crafts/roles/joiner.yaml';
let root: string;
let child: ChildProcess;
let said: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'espalier-watch-'));
  cpSync(join(engineFolder, 'tests/fixtures/sparse'), root, { recursive: true });
  said = '';
});
afterEach(() => {
  child.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

/** Starts a check that stays, and waits for its first answer. */
async function watching(...paths: string[]): Promise<void> {
  const espalier = join(engineFolder, 'src', 'cli', 'espalier.mjs');
  child = spawn(process.execPath, [espalier, 'validate', ...paths, '--watch', '--root', root]);
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  await saying('Watching for changes');
}

/** Waits until something new is said, and forgets it. */
async function saying(words: string): Promise<void> {
  await vi.waitFor(() => expect(said).toContain(words), { timeout: 20_000, interval: 20 });
  said = '';
}

async function ended(): Promise<number | null> {
  const code = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  return code;
}

test('a check that stays tells each change, and ends when it is told to', async () => {
  await watching();
  writeFileSync(join(root, ROLE), 'title: Joiner\nexpectations:\n  joinry: doing\n');
  await saying('There is no competency "joinry"');
  writeFileSync(join(root, ROLE), 'title: Joiner\nexpectations:\n  joinery: doing\n');
  await saying('no errors');
  expect(await ended()).toBe(0);
});

test('it outlives that its folder goes and comes back', async () => {
  await watching();
  renameSync(join(root, 'frameworks'), join(root, 'elsewhere'));
  await saying('There is no folder "frameworks" here');
  renameSync(join(root, 'elsewhere'), join(root, 'frameworks'));
  await saying('no errors');
  writeFileSync(join(root, ROLE), 'title: Joiner\nexpectations:\n  joinry: doing\n');
  await saying('There is no competency "joinry"');
  expect(await ended()).toBe(0);
});

test('it outlives that the file goes which it is to look at', async () => {
  await watching(ROLE);
  renameSync(join(root, ROLE), join(root, 'joiner.yaml'));
  await saying(`There is no file ${ROLE} in this workspace.`);
  renameSync(join(root, 'joiner.yaml'), join(root, ROLE));
  await saying('No problems found.');
  expect(await ended()).toBe(0);
});
