/** The quick way through YAML against `yaml` itself: where it answers, it gives the same data and the same places. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Path } from '../../../../src/framework/diagnostic.ts';
import { characterFaults, nestingFault } from '../../../../src/framework/read/guard.ts';
import { readPlain, withPlainBreaks } from '../../../../src/framework/read/plain.ts';
import { plainPlaces } from '../../../../src/framework/read/plain-place.ts';
import { parseYaml } from '../../../../src/framework/read/yaml.ts';
import { SMALL } from '../../workspace-fixture.ts';
import { mutate, random } from './mutations.ts';

/** All that the quick way reads, in one way or another, in little. */
const WAYS = [
  'a: b c\n  d e\n  f\ng: "h # i" # j\nk: l#m\nn: o:p\nq: -r\n',
  "a: \"b\n  c \\\"d\\\" e\"\nf: 'g ''h''\n  i'\nj:\n  - \"k\n    l\"\n  - 'm'\n",
  'a: [b, "c", \'d\', { e: f, g: [h, i] },\n  j, k]\nl: {\n  m: n,\n  o: 1.5 }\n',
  'a: 012\nb: ~\nc:\nd: true\ne: 1e3\nf: .inf\ng: 0x1F\nh: "1"\ni: null\nj: 2026-09-01\n',
  '- a: b\n  c:\n  - d\n  - e: f\n    g: h\n# x\n- i\n-\n  - j\n-\n  k: l\n- - m\n  - n\n',
  'a:\n- |\n  b\n- c: >\n    d\n    e\n  f: |-\n    g: h\n    # i\n    - j\n\n# k\nl: m\n',
  'a: >-\n  b\n\n  c\n  d\nlist:\n  - |\n    e\n\n\n  - >\n    f\n',
  'a:\n  # one\n  b: c\n # two\n  d: e\n\n# three\n    # four\nf: g\n',
];

function sound(text: string): boolean {
  return nestingFault(text) === undefined && characterFaults(text).every(({ severity }) => severity !== 'error');
}

function* pathsOf(data: unknown, path: Path = []): Generator<Path> {
  yield path;
  yield [...path, 'nowhere'];
  if (typeof data !== 'object' || data === null) return;
  for (const [name, value] of Object.entries(data))
    yield* pathsOf(value, [...path, Array.isArray(data) ? Number(name) : name]);
}

/** Holds the two ways against each other; false where the quick one leaves the text to the other. */
function compared(text: string): boolean {
  const quick = readPlain(text);
  if (quick === undefined) return false;
  const parsed = parseYaml(text);
  expect({ text, faults: parsed.faults }).toEqual({ text, faults: [] });
  expect({ text, data: quick.data }).toStrictEqual({ text, data: parsed.data });
  const place = plainPlaces(text);
  // The parser takes the return of a Windows line for a part of the line; nobody would mark it.
  const right = text.includes('\r') ? parseYaml(withPlainBreaks(text)) : parsed;
  const places = [...pathsOf(quick.data)].flatMap((path) =>
    (['key', 'value'] as const).map((part) => ({ path, part })),
  );
  const found = places.map(({ path, part }) => ({ path, part, ...place(path, part) }));
  expect({ text, found }).toEqual({
    text,
    found: places.map(({ path, part }) => ({ path, part, ...right.place(path, part) })),
  });
  return true;
}

describe('the quick way agrees with the parser', () => {
  test.each(WAYS)('on %j', (text) => {
    expect(compared(text)).toBe(true);
  });

  test.each(WAYS)('on %j with the line breaks of Windows', (text) => {
    expect(compared(text.replaceAll('\n', '\r\n'))).toBe(true);
  });

  test('on files that were changed at random', () => {
    const next = random(20261123);
    const texts = [...WAYS, ...WAYS, ...Object.values(SMALL).filter((text) => typeof text === 'string')];
    let quick = 0;
    for (let round = 0; round < 500; round++) {
      for (const text of texts) {
        const changed = mutate(text, next);
        if (sound(changed) && compared(changed)) quick++;
      }
    }
    // A quick way that hardly anything takes would agree, too.
    expect(quick).toBeGreaterThan(2500);
  });

  test('on the files of the starter workspace, all of which take it', () => {
    const folder = join(import.meta.dirname, '../../../../frameworks');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
    expect(files.filter((name) => !compared(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
  });
});

test.each([
  ['', 'nothing at all'],
  ['text\n', 'text alone'],
  ['a: b: c\n', 'a colon in a text'],
  ['a: b\n   c: d\n', 'an entry that is too deep'],
  ['a:\n    b: c\n  d: e\n', 'an entry between two depths'],
  ['a: b\na: c\n', 'an entry that stands twice'],
  ['a: { b: c, b: d }\n', 'the same between brackets'],
  ['__proto__: b\n', 'a dangerous name'],
  ['"a": b\n', 'a name in quotes'],
  ['a: "\\x41"\n', 'an escape that few know'],
  ['a: "b" c\n', 'words behind quotes'],
  ['a: "b\n', 'quotes that stay open'],
  ['a: [b\n', 'brackets that stay open'],
  ['a: [b: c]\n', 'an entry in a list'],
  ['a: &b c\n', 'an anchor'],
  ['a: !b c\n', 'a tag'],
  ['<<: *a\n', 'a merge'],
  ['a: b\n---\nc: d\n', 'two documents'],
  ['a:\tb\n', 'a tab'],
  ['a: b\rc: d\n', 'line breaks of very old systems'],
  ['a: b\n\n  c\n', 'a blank line in a text'],
  ['a: b # c\n  d\n', 'a comment in a text'],
  ['a: |+\n  b\n', 'line breaks kept at the end'],
  ['a: |\n  b\n    c\n', 'a text of several depths'],
])('%j is left to the parser: %s', (text) => {
  expect(readPlain(text)).toBeUndefined();
});

test.each([
  ['a text in quotes', `a: "${' '.repeat(500_000)}x\n  b"\n`],
  ['a list that is never closed', `a: [${'b  , '.repeat(100_000)}\n`],
  ['many lines of one text', `a: b\n${'  c\n'.repeat(120_000)}`],
  ['many entries', Array.from({ length: 40_000 }, (_, number) => `key-${number}: b\n`).join('')],
  ['many blank lines', `a: |\n  b\n${'\n'.repeat(500_000)}  c\n`],
  ['many comments', `a:\n${'#\n'.repeat(250_000)}  b: c\n`],
])('the largest file that is read is no trial of patience: %s', (_, text) => {
  const started = performance.now();
  readPlain(text);
  expect(performance.now() - started).toBeLessThan(5000);
});
