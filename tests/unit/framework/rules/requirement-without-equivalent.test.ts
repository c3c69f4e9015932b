import { expect, test } from 'vitest';
import { ADVISER, FRAMEWORK } from '../../../../src/framework/rules/example-workspace.ts';
import { rule } from '../../../../src/framework/rules/requirement-without-equivalent.ts';
import { findings } from './rule-fixture.ts';

const found = (requirement: string, more: Readonly<Record<string, string>> = {}) =>
  findings(rule, { ...more, [ADVISER]: `title: Adviser\nrequirements:\n  - ${requirement}\n` });

test.each([
  ['Three years in HR.', 'Three years'],
  ['At least 5 years of work with managers.', '5 years'],
  ['3+ years of advising.', '3+ years'],
  ['Two to four years in a help desk.', 'Two to four years'],
  ['Ten or more years of leading people.', 'Ten or more years'],
  ['Eighteen months in support or another service.', 'Eighteen months'],
  ['A year of administering a system.', 'A year of'],
  ['Several years as an analyst.', 'Several years'],
  ['Years of relevant experience.', 'Years of relevant experience'],
  ["Five years' experience.", 'Five years'],
  ['5-year experience in payroll.', '5-year experience'],
  ['A degree in psychology.', 'A degree'],
  ["A bachelor's degree.", "A bachelor's degree"],
  ['Educated to degree level.', 'to degree'],
  ['University degree in law or economics.', 'University degree'],
  ['A master’s in statistics.', 'A master’s'],
  ['PhD in a science.', 'PhD'],
  ['An MBA.', 'An MBA'],
  ['Graduate of a business school.', 'Graduate of'],
])('demands: %s', (text, words) => {
  expect(found(`text: ${JSON.stringify(text)}`)).toEqual([
    `people/roles/adviser.yaml /requirements/0/text: This demands "${words}" and accepts nothing else.`,
  ]);
});

test.each([
  'A degree in law or equivalent.',
  'A degree, or three years of practice in a library.',
  'Five years in HR or comparable work.',
  'Three years of design, or a portfolio that shows as much.',
  'A degree in computing or an apprenticeship.',
  'Works with a high degree of independence.',
  'Practice with 360-degree feedback.',
  'Has run a review within the last three years.',
  'Leads an audit every two years.',
  'Reviews the plan once a year.',
  'Is at least 18 years old.',
  'Plans the budget for a year.',
  'Has set a direction that teams followed for more than a year.',
  'Certified Scrum Master.',
  'Keeps master data in order.',
  'A driving licence.',
  'SHRM-CP, PHR or CIPD.',
])('demands no time and no degree: %s', (text) => {
  expect(found(`text: ${JSON.stringify(text)}`)).toEqual([]);
});

test('an equivalent, or a wish instead of a demand, is fine', () => {
  expect(found('{ text: Three years in HR., equivalent: Two review cycles run. }')).toEqual([]);
  expect(found('{ text: Three years in HR., need: desirable }')).toEqual([]);
  expect(found('{ text: Three years in HR., need: essential }')).toHaveLength(1);
});

test('only the words of English are known', () => {
  const german = 'title: Leute\nsummary: Alle.\nversion: 1.0.0\nstatus: draft\nlanguage: de\n';
  expect(found('text: Drei Jahre oder 3 years.', { [FRAMEWORK]: german })).toEqual([]);
});
