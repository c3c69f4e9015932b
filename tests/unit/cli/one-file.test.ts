/** The check as one file, made of a small engine. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { engineFolder } from '../../../src/cli/install.mjs';
import { checkInOneFile, nameOfOneFile } from '../../../src/cli/one-file.mjs';

let engine = '';

beforeEach(() => {
  engine = mkdtempSync(join(tmpdir(), 'espalier-one-file-'));
  mkdirSync(join(engine, 'src/cli'), { recursive: true });
  mkdirSync(join(engine, 'src/framework'));
  write('cli/usage.ts', 'export const EXIT: number = 2;');
  write('cli/build.ts', 'throw new Error("Nobody asked for a build.");');
  write('framework/words.ts', 'export const words: string = "as first written";');
  write(
    'cli/validate.ts',
    'import { words } from "../framework/words.ts"; export const run = () => [words, import.meta.url];',
  );
  write(
    'cli/main.ts',
    'import { EXIT } from "./usage.ts"; export const start = async () => [EXIT, ...(await import("./validate.ts")).run()]; export const other = () => import("./build.ts");',
  );
});
afterEach(() => {
  rmSync(engine, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  writeFileSync(join(engine, 'src', path), `${text}\n`);
}

/** What a run of the check says: the exit code, the words, and where it stands. */
async function run(): Promise<readonly unknown[]> {
  const { start } = await checkInOneFile(engine);
  return (await start([])) as unknown as readonly unknown[];
}

/** The name of the file that ran; undefined where the modules did. */
async function ranIn(): Promise<string | undefined> {
  return nameOfOneFile(String((await run())[2]));
}

it('does what the modules do, from one place that tells its name', async () => {
  expect((await run()).slice(0, 2)).toEqual([2, 'as first written']);
  expect(await ranIn()).toMatch(/^check-/);
  expect(nameOfOneFile(new URL('../../../src/cli/validate.ts', import.meta.url).href)).toBeUndefined();
});

it('is made once, and anew when a module has changed', async () => {
  const first = await ranIn();
  expect(await ranIn()).toBe(first);
  write('framework/words.ts', 'export const words: string = "written again";');
  expect((await run())[1]).toBe('written again');
  expect(await ranIn()).not.toBe(first);
  // A run that began with the first one may still be reading it.
  expect(readdirSync(join(engine, '.espalier')).filter((name) => name.startsWith('check-'))).toHaveLength(2);
});

it('is made again where its list is damaged', async () => {
  const first = await ranIn();
  writeFileSync(join(engine, '.espalier/check.json'), '{');
  const second = await ranIn();
  expect(second).toMatch(/^check-/);
  expect(second).not.toBe(first);
});

it('leaves it at the modules where there is nowhere to put it', async () => {
  writeFileSync(join(engine, '.espalier'), 'A file where a folder is meant to be.');
  expect((await run()).slice(0, 2)).toEqual([2, 'as first written']);
  expect(await ranIn()).toBeUndefined();
});

it('is made of this engine, too, and says what its modules say', async () => {
  await checkInOneFile(engineFolder);
  const { folder } = JSON.parse(readFileSync(join(engineFolder, '.espalier/check.json'), 'utf8'));
  const main = join(engineFolder, '.espalier', folder, 'main.cjs');
  const args = ['validate', '--root', engineFolder, '--format', 'json'];
  const said = (...before: string[]): unknown =>
    JSON.parse(execFileSync(process.execPath, [...before, ...args], { encoding: 'utf8' }));
  expect(said('-e', `require(${JSON.stringify(main)}).start(process.argv.slice(1))`)).toEqual(
    said(join(engineFolder, 'src/cli/main.ts')),
  );
});
