import { expect, test } from 'vitest';
import { isPlain } from '../../../../src/framework/read/plain.ts';
import { placeInPlain } from '../../../../src/framework/read/plain-place.ts';
import { parseYaml } from '../../../../src/framework/read/yaml.ts';
import { SMALL } from '../../workspace-fixture.ts';
import { mutate, random } from './mutations.ts';

const PARTS = ['key', 'value'] as const;

/** The places of all entries at the top of a plain text that the quick way gives and that `yaml` sees elsewhere. */
function disagreements(text: string): { wrong: string[]; quick: number } {
  const wrong: string[] = [];
  let quick = 0;
  if (!isPlain(text)) return { wrong, quick };
  const parsed = parseYaml(text);
  if (typeof parsed.data !== 'object' || parsed.data === null || Array.isArray(parsed.data)) return { wrong, quick };
  for (const name of Object.keys(parsed.data)) {
    for (const part of PARTS) {
      const found = placeInPlain(text, [name], part);
      if (found === undefined) continue;
      quick++;
      const right = parsed.place([name], part);
      if (JSON.stringify(found) !== JSON.stringify(right))
        wrong.push(`${part} of ${name}: ${JSON.stringify(found)}, not ${JSON.stringify(right)} in\n${text}`);
    }
  }
  return { wrong, quick };
}

test('the quick way to a place agrees with the parser, also in files that were changed at random', () => {
  const next = random(20261123);
  const texts = Object.values(SMALL).filter((text) => typeof text === 'string');
  let quick = 0;
  for (let round = 0; round < 400; round++) {
    for (const text of texts) {
      const compared = disagreements(round === 0 ? text : mutate(text, next));
      expect(compared.wrong).toEqual([]);
      quick += compared.quick;
    }
  }
  expect(quick).toBeGreaterThan(5000);
});

test.each([
  ['title: Coaching\n', 'title', [1, 8, 16]],
  ['a: b\ntitle:   Coaching  # why\n', 'title', [2, 10, 18]],
  ['title: "Giving # feedback"\nkind: skill\n', 'title', [1, 8, 27]],
  ["title: 'It''s'", 'title', [1, 8, 15]],
  ['a:\n  title: no\ntitle: yes\n', 'title', [3, 8, 11]],
])('%j: the value of %s', (text, name, [line = 0, column = 0, endColumn = 0]) => {
  expect(placeInPlain(text, [name], 'value')).toEqual({ line, column, endLine: line, endColumn });
});

test.each([
  ['title: Coaching\n  and more\n', 'goes on'],
  ['title: Coaching\n\n  and more\n', 'may go on after a blank line'],
  ['title: >-\n  Coaching\n', 'begins on the next line'],
  ['title:\n  Coaching\n', 'stands below'],
  ['title: [a, b]\n', 'is a list'],
  ['title: { a: b }\n', 'is a map'],
  ['subtitle: a\n', 'is not there'],
])('%j: what %s is left to the parser', (text) => {
  expect(placeInPlain(text, ['title'], 'value')).toBeUndefined();
});
