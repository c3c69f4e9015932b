/** What somebody may have meant by words that nothing is found by. */
import { expect, test } from 'vitest';
import { titlesOf } from '../../../../src/site/search/titles.ts';
import { modelOf, SMALL } from '../../workspace-fixture.ts';
import { meantBy, wordsIn } from '../../../../src/site/search/near.ts';

test('words of titles, each once, without those that say little', () => {
  expect(wordsIn(['Giving feedback', 'Feedback in writing', 'Grade P3', "The team's needs", 'Überblick'])).toEqual([
    'feedback',
    'giving',
    'grade',
    'needs',
    "team's",
    'writing',
    'überblick',
  ]);
});

const KNOWN = wordsIn([
  'Giving feedback',
  'Coaching',
  'Stakeholder management',
  'Rückmeldung',
  'التواصل',
  'Coach’s notes',
]);

test.each([
  ['feedbakc', 'feedback'],
  ['give feedbak', 'give feedback'],
  ['Stakholder managment', 'stakeholder management'],
  ['ruckmeldung', 'rückmeldung'],
  ['التواصلل', 'التواصل'],
])('%s may mean %s', (question, meant) => {
  expect(meantBy(question, KNOWN)).toBe(meant);
});

test.each([
  ['what is there already', 'coaching'],
  ['the beginning of it', 'coach'],
  ['an apostrophe of another form', "coach's"],
  ['what is like nothing', 'xylophone'],
  ['what is too short to tell', 'fed'],
  ['nothing', ''],
])('%s is left alone', (_, question) => {
  expect(meantBy(question, KNOWN)).toBeUndefined();
});

test('titles are those of frameworks, competencies, roles, levels, families and grades', () => {
  const { frameworks, architecture } = modelOf(SMALL);
  expect(titlesOf(frameworks, architecture)).toEqual(
    expect.arrayContaining(['People', 'Coaching', 'Team lead', 'Practitioner', 'Performance', 'P3']),
  );
});
