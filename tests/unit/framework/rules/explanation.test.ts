import { expect, test } from 'vitest';
import {
  ADVISER,
  ARCHITECTURE,
  EXAMPLE_WORKSPACE,
  PRINCIPAL,
} from '../../../../src/framework/rules/example-workspace.ts';
import { excerptOf } from '../../../../src/framework/rules/example-excerpt.ts';
import { allExplanations, explanationOf, nearestRule } from '../../../../src/framework/rules/explanation.ts';

const numbers = (changes: Readonly<Record<number, string>> = {}, count = 20): string =>
  Array.from({ length: count }, (_, i) => changes[i + 1] ?? `line ${i + 1}`).join('\n');

/** The runs of an excerpt as text: a star before what differs, a rule between runs. */
function drawn(bad: string | undefined, good: string | undefined): string {
  const runs = excerptOf({ 'a.yaml': bad }, { 'a.yaml': good })?.runs ?? [];
  return runs.map((run) => run.map(({ text, differs }) => `${differs ? '*' : ''}${text}`).join('/')).join(' … ');
}

test.each([
  ['one line', numbers({ 5: 'x' }), numbers(), 'line 3/line 4/*x/line 6/line 7'],
  ['the first line', numbers({ 1: 'x' }), numbers(), '*x/line 2/line 3'],
  ['the last line', numbers({ 20: 'x' }), numbers(), 'line 18/line 19/*x'],
  ['two that are near', numbers({ 5: 'x', 8: 'y' }), numbers(), 'line 3/line 4/*x/line 6/line 7/*y/line 9/line 10'],
  ['two that touch', numbers({ 5: 'x', 6: 'y' }), numbers(), 'line 3/line 4/*x/*y/line 7/line 8'],
  [
    'two far apart',
    numbers({ 2: 'x', 15: 'y' }),
    numbers(),
    'line 1/*x/line 3/line 4 … line 13/line 14/*y/line 16/line 17',
  ],
  ['a line too many that is there already', 'a\nb\nb\nc', 'a\nb\nc', 'a/b/*b/c'],
  ['what is missing at the end', 'a\nb\nc\nd', 'a\nb\nc\nd\ne', 'b/c/d'],
  ['what is missing within', 'a\nc\nd\ne\nf', 'a\nb\nc\nd\ne\nf', 'a/c/d/e'],
  ['nothing', 'a\nb', 'a\nb', 'a/b'],
  ['no such file', undefined, 'a', ''],
])('an excerpt shows what differs: %s', (_, bad, good, expected) => {
  expect(drawn(bad, good)).toBe(expected);
});

test('a long file in which nothing differs is cut', () => {
  const runs = excerptOf({}, { [ARCHITECTURE]: undefined }, true)?.runs ?? [];
  expect(runs.map((run) => run.length)).toEqual([12, 0]);
});

test('a mistake that is mended in another file is shown there', () => {
  const good = { [ADVISER]: 'a\nb\n', [PRINCIPAL]: `${EXAMPLE_WORKSPACE[PRINCIPAL]}jobs: []\n` };
  expect(excerptOf({ [ADVISER]: 'a\nb\n' }, good)?.file).toBe(ADVISER);
  expect(excerptOf(good, { [ADVISER]: 'a\nb\n' }, true)?.file).toBe(PRINCIPAL);
});

test('every rule has an explanation whose examples show something', () => {
  const ids = allExplanations().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) {
    const { bad, good } = explanationOf(id) ?? { bad: '', good: '' };
    expect(typeof bad === 'string' ? bad : bad.file, id).not.toBe('');
    expect(typeof good === 'string' ? good : good.runs.flat().join(), id).not.toBe('');
  }
});

test('names that no rule has lead to the nearest', () => {
  expect(explanationOf('falling-expectations')).toBeUndefined();
  expect(explanationOf('toString')).toBeUndefined();
  expect(nearestRule('falling-expectations')).toBe('falling-expectation');
  expect(nearestRule('unknown-competence')).toBe('unknown-competency');
  expect(nearestRule('xyz')).toBeUndefined();
});
