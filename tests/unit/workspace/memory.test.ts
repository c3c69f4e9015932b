/** What a check keeps for the next one: quicker, and never another answer. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { pretty } from '../../../src/report/pretty.ts';
import { type Loaded, loadWorkspace } from '../../../src/workspace/load.ts';
import { Memory } from '../../../src/workspace/memory.ts';
import { mutate, random } from '../framework/read/mutations.ts';
import { SMALL } from '../workspace-fixture.ts';

const ENGLISH_LEVELS = ['foundation', 'working', 'practitioner'];
let home: string;
let root: string;
let folder: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'espalier-memory-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A workspace that is large enough to be remembered, with something to say about many of its files. */
beforeEach(() => {
  root = mkdtempSync(join(home, 'workspace-'));
  folder = mkdtempSync(join(home, 'kept-'));
  for (const [path, text] of Object.entries(SMALL)) if (typeof text === 'string') write(path, text);
  for (let number = 0; number < 110; number++) write(skill(number), competency(number));
  for (const path of filesOf()) utimesSync(join(root, path), 1_700_000_000, 1_700_000_000);
});

function skill(number: number): string {
  return `frameworks/people/competencies/skill-${number}.yaml`;
}

function competency(number: number): string {
  const levels = ENGLISH_LEVELS.map(
    (level, step) => `  ${level}:\n    - Understands part ${number} effectively at step ${step} – “à fond”, 指導 🪴.\n`,
  );
  return `title: Skill ${number}\nkind: skill\nlevels:\n${levels.join('').replaceAll('    - ', '    indicators:\n      - ')}`;
}

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

function filesOf(): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
}

/** A check a minute after whatever was written last, so that files are trusted without being opened. */
async function warm() {
  const memory = new Memory(folder, root, { now: Date.now() + 60_000 });
  return answer(await loadWorkspace(root, { memory }));
}

async function cold() {
  return answer(await loadWorkspace(root));
}

function answer({ diagnostics, summary, model, files }: Loaded) {
  return { diagnostics, summary, publishable: model !== undefined, report: pretty({ diagnostics, summary, files }) };
}

async function remembered(): Promise<void> {
  await warm();
  await warm();
  const [name = ''] = readdirSync(folder);
  const written = readFileSync(join(folder, name), 'utf8');
  expect(written.length).toBeGreaterThan(1000);
}

test('a later check says what the first one said, and what a check without memory says', async () => {
  const first = await warm();
  expect(first.diagnostics.length).toBeGreaterThan(110);
  expect(await warm()).toEqual(first);
  expect(await warm()).toEqual(first);
  expect(await cold()).toEqual(first);
});

test('of a workspace that is checked once, hardly anything is written down', async () => {
  const size = (): number => Math.max(...readdirSync(folder).map((name) => readFileSync(join(folder, name)).length));
  await warm();
  expect(size()).toBeLessThan(500);
  await warm();
  expect(size()).toBeGreaterThan(10_000);
});

test('after each of many edits it says what a check without memory says', async () => {
  await remembered();
  const next = random(20261125);
  for (let round = 0; round < 24; round++) {
    const all = filesOf();
    const path = all[Math.floor(next() * all.length)] ?? '';
    const text = readFileSync(join(root, path), 'utf8');
    const what = next();
    if (what < 0.1) unlinkSync(join(root, path));
    else if (what < 0.2) renameSync(join(root, path), join(root, path.replace('.yaml', '-x.yaml')));
    else if (what < 0.3) write(path, `${text}# espalier-ignore vague-qualifier -- said on purpose\n`);
    else if (what < 0.4) write(path, text.replace('language: en', 'language: de'));
    else write(path, mutate(text, next));
    expect(await warm(), `round ${round}: ${path}`).toEqual(await cold());
  }
});

test('an edit that changes neither size nor time of a file is noticed all the same', async () => {
  await remembered();
  const before = await warm();
  write(skill(3), competency(3).replace('effectively', 'EFFECTIVELY').replace('title: Skill 3', 'title: Shill 3'));
  utimesSync(join(root, skill(3)), 1_700_000_000, 1_700_000_000);
  const after = await warm();
  expect(after).not.toEqual(before);
  expect(after).toEqual(await cold());
});

test('a memory that is damaged, cut off, of another engine or no file at all counts as none', async () => {
  await remembered();
  const right = await cold();
  const [name = ''] = readdirSync(folder);
  const place = join(folder, name);
  const written = readFileSync(place, 'utf8');
  const texts = [
    '',
    '{}',
    written.slice(0, written.length / 2),
    written.replace('Skill 7', 'Skull 7'),
    written.slice(written.indexOf('\n') + 1),
  ];
  for (const text of texts) {
    writeFileSync(place, text);
    expect(await warm()).toEqual(right);
  }
  rmSync(place);
  mkdirSync(place);
  expect(await warm()).toEqual(right);
});

test('a memory that is in use lives on, however little changes', async () => {
  await remembered();
  const [name = ''] = readdirSync(folder);
  const DAYS = 86_400_000;
  utimesSync(join(folder, name), Date.now() / 1000, (Date.now() - 31 * DAYS) / 1000);
  await warm();
  expect(Date.now() - statSync(join(folder, name)).mtimeMs).toBeLessThan(DAYS);
});

test('two checks at once do not disturb each other', async () => {
  const right = await cold();
  expect(await Promise.all([warm(), warm(), warm()])).toEqual([right, right, right]);
  expect(readdirSync(folder)).toHaveLength(1);
});

test('a small workspace is not worth remembering', async () => {
  for (let number = 0; number < 110; number++) unlinkSync(join(root, skill(number)));
  await warm();
  expect(readdirSync(folder)).toEqual([]);
});
