/** Who set the reference answers, in the words of the brief. */
import { expect, test } from 'vitest';
import { panelWords } from '../../../src/exercise/panel.ts';
import { exerciseOf } from './exercise-fixture.ts';

test('the kinds without answers to compare with say so themselves, and another does not', async () => {
  const without = [
    await exerciseOf('two-scales', 'scale-design'),
    await exerciseOf('criteria-first', 'commit-to-criteria'),
  ];
  for (const exercise of without)
    expect(panelWords(exercise)).toMatch(/^There are no right answers to compare with\. /);
  expect(panelWords(await exerciseOf('two-columns', 'evidence-first'))).toMatch(/^The reference answers are those of /);
});

test('a panel is named with its size and its agreement, also where the kind has no key', () => {
  const panel = { size: 5, agreement: 0.8, who: 'people leads' };
  const words =
    'The reference answers were set by a panel of 5 (people leads). Before they talked, they agreed to ICC(2,k) = 0.80, where 1 is full agreement.';
  expect(panelWords({ panel })).toBe(words);
  expect(panelWords({ panel, keyless: true })).toBe(words);
});
