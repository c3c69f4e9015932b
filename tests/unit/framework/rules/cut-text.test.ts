import { expect, test } from 'vitest';
import { rule } from '../../../../src/framework/rules/cut-text.ts';
import { ADVISER, EXAMPLE_WORKSPACE, FEEDBACK, feedback } from '../../../../src/framework/rules/example-workspace.ts';
import { rule as fullStops } from '../../../../src/framework/rules/full-stops.ts';
import { findings } from './rule-fixture.ts';

const about = (text: string): string[] => findings(rule, { [FEEDBACK]: feedback({ working: [text] }) });

test('a text that a remark cuts off is told, and not also that it lacks its full stop', () => {
  const text = 'Keeps feedback to agenda item #1 of the talk of today.';
  expect(about(text)).toEqual([
    'people/competencies/giving-feedback.yaml /levels/working/indicators/0/text: This text ends before "#1 of the talk…": with a blank before it, "#" begins a remark that nobody is shown.',
  ]);
  expect(findings(fullStops, { [FEEDBACK]: feedback({ working: [text] }) })).toEqual([]);
});

test.each([
  ['in quotes', '"Keeps feedback to item #1 of the talk."'],
  ['a remark', 'Keeps feedback to one event # as agreed in May'],
  ['a remark behind a sentence', 'Keeps feedback to one event. #agreed'],
  ['part of a word', 'Writes programs in C#, and others.'],
  ['a block', '|\n          Keeps feedback to agenda item #1 of the talk.'],
])('content: %s', (_, text) => {
  expect(about(text)).toEqual([]);
});

test('it reads every file, and leaves single words alone', () => {
  const role = (EXAMPLE_WORKSPACE[ADVISER] ?? '')
    .replace('grade: p1', 'grade: p1 #todo')
    .replace('questions of managers.', 'questions of team #3.');
  expect(findings(rule, { [ADVISER]: role }).map((line) => line.split(': ')[0])).toEqual([
    'people/roles/adviser.yaml /summary',
  ]);
});

test('a hostile file is judged at once', () => {
  const start = performance.now();
  for (const unit of [' #', ' # ', ' #a', '  ', 'a ', 'a- ', 'a: ']) about(`"x${unit.repeat(60_000)}"`);
  about(`a${' '.repeat(200_000)}#b`);
  expect(performance.now() - start).toBeLessThan(2_000);
});
