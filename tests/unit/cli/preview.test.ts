import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { engineFolder } from '../../../src/cli/engine.ts';
import { usableNode } from '../../../src/cli/install.mjs';
import { writeMarker } from '../../../src/site/marker.ts';

let place: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'espalier-preview-'));
});

afterEach(() => {
  rmSync(place, { recursive: true, force: true });
});

function preview(...args: string[]): ChildProcess {
  const node = usableNode(engineFolder) ?? process.execPath;
  return spawn(node, [join(engineFolder, 'src', 'cli', 'main.ts'), 'preview', ...args], { cwd: place });
}

function ended(child: ChildProcess): Promise<{ code: number | null; stderr: string }> {
  return new Promise((resolve) => {
    let stderr = '';
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    child.once('close', (code) => resolve({ code, stderr }));
  });
}

test('serves a site under the path that it was built for, until it is interrupted', async () => {
  await writeMarker(place, { generator: 'espalier', base: '/growth/', pages: 1, inputs: '' });
  writeFileSync(join(place, 'index.html'), 'home');
  const child = preview('--out', place, '--port', '0');
  const end = ended(child);
  const address = await new Promise<string>((resolve) => {
    child.stdout?.on('data', (chunk) => resolve(String(chunk).trim()));
  });
  expect(address).toMatch(/^http:\/\/localhost:\d+\/growth\/$/);
  expect(await (await fetch(address)).text()).toBe('home');
  child.kill('SIGINT');
  expect((await end).code).toBe(0);
});

test.each([
  [
    'a folder that is not there',
    ['--out', 'nowhere'],
    /There is no built site in .*nowhere, because there is no such folder/,
  ],
  ['a port that is none', ['--out', '.', '--port', 'x'], /--port is a number/],
])('for %s ends with 2 and a sentence', async (_case, args, sentence) => {
  const { code, stderr } = await ended(preview(...args));
  expect(code).toBe(2);
  expect(stderr).toMatch(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
