/** Values that YAML takes for something else than their author, and values that look like what they are not. */

import { describe } from 'vitest';
import { ARCHITECTURE, CANDOUR, LEAD, PEOPLE, slip, workspace } from '../../workspace-fixture.ts';
import { type Case, testFiles, testWorkspaces, type WorkspaceCase } from './hostile.ts';

/** Something written, and the answer. */
type Answered = readonly (readonly [written: string, answer: string])[];

const TITLES: Answered = [
  ['NO', 'fine'],
  ['yes', 'fine'],
  ['on', 'fine'],
  ['~x', 'fine'],
  ['1_000', 'fine'],
  ['0b101', 'fine'],
  ['12:30', 'fine'],
  ['2026-09-01', 'fine'],
  ['2026-09-01T10:00:00Z', 'fine'],
  ['1,5', 'fine'],
  ['1e', 'fine'],
  ['Infinity', 'fine'],
  ['50%', 'fine'],
  ['true', '1 wrong-type'],
  ['True', '1 wrong-type'],
  ['false', '1 wrong-type'],
  ['null', '1 wrong-type'],
  ['~', '1 wrong-type'],
  ['1.10', '1 wrong-type'],
  ['0', '1 wrong-type'],
  ['-1', '1 wrong-type'],
  ['0o17', '1 wrong-type'],
  ['0x1F', '1 wrong-type'],
  ['012', '1 wrong-type'],
  ['1e3', '1 wrong-type'],
  ['1e999', '1 wrong-type'],
  ['-1e999', '1 wrong-type'],
  ['.inf', '1 wrong-type'],
  ['-.inf', '1 wrong-type'],
  ['.nan', '1 wrong-type'],
  ['1.', '1 wrong-type'],
  ['.5', '1 wrong-type'],
  ['99999999999999999999', '1 wrong-type'],
  ['0.1e-999', '1 wrong-type'],
  ['-', '1 yaml-syntax'],
  ['[]', '1 wrong-type'],
  ['{}', '1 wrong-type'],
  ['""', '1 wrong-value'],
  ["' '", '1 wrong-value'],
  ['"\\u00a0"', '1 wrong-value'],
];

const VERSIONS: Answered = [
  ['1.10', '3 wrong-value'],
  ['1.0', '3 wrong-value'],
  ['1', '3 wrong-value'],
  ['"1.10"', '3 wrong-value'],
  ['1.2.3', 'fine'],
  ['01.2.3', '3 wrong-value'],
  ['1.2.3-beta', 'fine'],
  ['v1.2.3', '3 wrong-value'],
  ['1.2.3.4', '3 wrong-value'],
  ['1e3', '3 wrong-value'],
  ['2026-09-01', '3 wrong-value'],
];

const LANGUAGES: Answered = [
  ['NO', 'fine'],
  ['no', 'fine'],
  ['on', 'fine'],
  ['true', '5 wrong-type'],
  ['1', '5 wrong-value'],
  ['~', '5 wrong-type'],
  ['en_GB', '5 wrong-value'],
  ['english', '5 wrong-value'],
  ['nb-NO', 'fine'],
  ['"NO"', 'fine'],
];

const RANKS: Answered = [
  ['1e999', '5 wrong-type'],
  ['.inf', '5 wrong-type'],
  ['.nan', '5 wrong-type'],
  ['-1', 'fine'],
  ['0', 'fine'],
  ['"30"', '5 wrong-type'],
  ['30.5', 'fine'],
  ['0x1E', 'fine'],
  ['012', 'fine'],
  ['true', '5 wrong-type'],
  ['~', '5 wrong-type'],
  ['99999999999999999999', 'fine'],
  ['thirty', '5 wrong-type'],
  ['3O', '5 wrong-type'],
];

const DATES: Answered = [
  ['2026-02-30', '10 impossible-date'],
  ['2026-13-01', '10 impossible-date'],
  ['2026-9-1', '10 wrong-value'],
  ['01.09.2026', '10 wrong-value'],
  ['2026-09-01T10:00:00Z', '10 wrong-value'],
  ['20260901', '10 wrong-value'],
  ['"2026-09-01"', 'fine'],
  ['2024-02-29', 'fine'],
  ['2026-02-29', '10 impossible-date'],
  ['0000-00-00', '10 impossible-date'],
  ['9999-12-31', 'fine'],
  ['٢٠٢٦-٠٩-٠١', '10 wrong-value'],
  ['２０２６-09-01', '10 wrong-value'],
];

const LEVEL_NAMES: Answered = [
  ['1', '3 wrong-value'],
  ['1.0', '3 wrong-value'],
  ['true', '3 unknown-level'],
  ['null', '3 unknown-level'],
  ['~', '3 wrong-value'],
  ['2026-09-01', '3 wrong-value'],
  ['012', '3 wrong-value'],
  ['.inf', '3 wrong-value'],
  ['no', '3 unknown-level'],
  ['on', '3 unknown-level'],
  ['"1"', '3 wrong-value'],
  ['[a]', '3 yaml-syntax'],
  ['{ a: b }', '3 yaml-syntax'],
  ['? a', '3 yaml-syntax'],
];

const EXPECTED_LEVELS: Answered = [
  ['1', '5 wrong-value'],
  ['true', '5 wrong-type'],
  ['~', '5 wrong-type'],
  ['no', '5 unknown-level'],
  ['[working]', '5 wrong-type'],
  ['{ level: 1 }', '5 wrong-value'],
  ['{ level: ~ }', '5 wrong-type'],
  ['{}', '5 missing-key'],
  ['""', '5 wrong-value'],
  ['Working', '5 wrong-value'],
  ['working-', '5 wrong-value'],
  ['foundation, working', '5 wrong-value'],
  ['.inf', '5 wrong-value'],
  ['{ level: working, weight: .inf }', '5 wrong-type'],
  ['{ level: working, weight: .nan }', '5 wrong-type'],
  ['{ level: working, weight: -1 }', '5 wrong-value'],
  ['{ level: working, weight: 1e999 }', '5 wrong-type'],
  ['{ level: working, weight: "2" }', '5 wrong-type'],
  ['none', 'fine'],
  ['{ level: none }', '5 unknown-level'],
  ['met', '5 performance-rating'],
];

/** The cases that come of writing each value into a file in the place of what is right. */
function instead(file: string, right: string, values: Answered): WorkspaceCase[] {
  const [before = ''] = /^[\w-]+: /.exec(right) ?? [];
  return values.map(([written, answer]) => [written, file, slip(file, right, before + written), answer]);
}

describe('a title', () =>
  testFiles(TITLES.map(([text, answer]): Case => [text, `title: ${text}\nkind: skill\n`, answer])));

describe('a version', () => testWorkspaces(instead(PEOPLE, 'version: 1.2.0', VERSIONS)));

describe('a language', () => testWorkspaces(instead(PEOPLE, 'language: en', LANGUAGES)));

describe('a rank', () => testWorkspaces(instead(ARCHITECTURE, 'rank: 30', RANKS)));

describe('a date', () => testWorkspaces(instead(PEOPLE, 'reviewed: 2026-09-01', DATES)));

describe('an expected level', () => testWorkspaces(instead(LEAD, 'giving-feedback: working', EXPECTED_LEVELS)));

describe('the name of a level', () =>
  testWorkspaces(
    LEVEL_NAMES.map(([name, answer]) => [
      name,
      CANDOUR,
      workspace({ [CANDOUR]: `title: C\nlevels:\n  ${name}: Asks.\n` }),
      answer,
    ]),
  ));
