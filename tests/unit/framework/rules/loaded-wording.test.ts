import { expect, test } from 'vitest';
import {
  ADVISER,
  EXAMPLE_WORKSPACE,
  FEEDBACK,
  FRAMEWORK,
  feedback,
} from '../../../../src/framework/rules/example-workspace.ts';
import { rule } from '../../../../src/framework/rules/loaded-wording.ts';
import { findings } from './rule-fixture.ts';
import { blamed, messages } from './text-fixture.ts';

test.each([
  ['Writes to the chairman of the works council.', ['chairman'], 'gender'],
  ['Tells an employee his/her rights.', ['his/her'], 'gender'],
  ['Estimates the man-hours of a project.', ['man-hours'], 'gender'],
  ['Plans womanhours for the shift.', ['womanhours'], 'gender'],
  ['Names the foreman of each shift.', ['foreman'], 'gender'],
  ['Detects a man-in-the-middle attack.', ['man-in-the-middle'], 'gender'],
  ['Acts as a sales ninja.', ['ninja'], 'gender'],
  ['Pursues targets aggressively.', ['aggressively'], 'gender'],
  ['Works as a digital native.', ['digital native'], 'age'],
  ['Builds a young and dynamic team.', ['young and dynamic team'], 'age'],
  ['Tells an employee what he may ask for.', ['he'], 'gender'],
  ['Runs a sanity check on each file.', ['sanity check'], 'disability'],
  ['Never turns a blind eye to a breach.', ['turns a blind eye to'], 'disability'],
  ['Takes feedback like a man.', ['like a man'], 'gender'],
  ['Is able to man up in a crisis.', ['man up'], 'gender'],
  ['Is young.', ['Is young'], 'age'],
  ['Is young and flexible, and asks for feedback.', ['Is young and flexible'], 'age'],
  ['Energetic young manager who gives feedback.', ['young manager'], 'age'],
  ['Builds a young, hungry sales staff.', ['young, hungry sales staff'], 'age'],
  ['Is a native English speaker.', ['Is a native English speaker'], 'origin'],
  ['Native speaker of German.', ['Native speaker of German'], 'origin'],
  ['Speaks English as a mother tongue.', ['English as a mother tongue'], 'origin'],
  ['Presents without a foreign accent.', ['without a foreign accent'], 'origin'],
  ['Shows a good cultural fit.', ['good cultural fit'], 'origin'],
  ['Asks the chairman for a sanity check.', ['chairman', 'sanity check'], 'gender and disability'],
])('%s', (text, words, group) => {
  expect(blamed(rule, text)).toEqual(words);
  expect(messages(rule, text)[0]).toContain(` ${group} into a text about work.`);
});

test.each([
  'Tests each page with blind users and a screen reader.',
  'Asks disabled people which barriers they meet.',
  'Chairs the meeting of the works council.',
  'Manages the handover to the senior colleague.',
  'Supports a junior colleague in a first review.',
  'Measures the maturity of the data.',
  'Mends a manual that nobody could follow.',
  'Names the demand of each month.',
  'Tells an employee their rights.',
  'Scans the heroes banner for images without a description.',
  'Writes "the chairman" as "the chair" in old minutes.',
  'Teaches young people and older readers to search the catalogue.',
  'Releases unmanned aircraft after a check of the wizard.',
  'Sets an aggressive time-out for the cache.',
  'Lists the dominant design of each market.',
  'Teaches young people who use the library for the first time.',
  'Plans activities for young volunteers.',
  'Supports young managers who are new to the company.',
  'Checks the working hours of young workers.',
  'Tests young wines and young trees.',
  'Explains why the catalogue is young.',
  'Has native speakers read each translation aloud.',
  'Writes for readers who are not native speakers.',
  'Reads what people say in their mother tongue.',
  'Runs a native application on each device.',
  'Declines to judge candidates by cultural fit.',
  'Replaces cultural fit by behaviours that can be seen.',
  'Fits the release to the culture of the customer.',
  'Never behaves like a gentleman to some and otherwise to others.',
  'Sets the accent colour without a mark.',
])('content: %s', (text) => {
  expect(blamed(rule, text)).toBeUndefined();
});

test('it reads roles and what is about a competency, but no counterexamples', () => {
  const role = (EXAMPLE_WORKSPACE[ADVISER] ?? '').replace('title: Adviser', 'title: Chairman');
  expect(
    findings(rule, { [ADVISER]: `${role}responsibilities:\n  - Counts man-hours.\n` }).map(
      (line) => line.split(': ')[0],
    ),
  ).toEqual(['people/roles/adviser.yaml /title', 'people/roles/adviser.yaml /responsibilities/0']);
  const shown = (list: string): string =>
    feedback({}).replace('  expert:\n', `  expert:\n    ${list}: [Calls the chair a chairman.]\n`);
  expect(findings(rule, { [FEEDBACK]: shown('examples') })).toHaveLength(1);
  expect(findings(rule, { [FEEDBACK]: shown('counterexamples') })).toEqual([]);
  const german = 'title: Leute\nsummary: Alle.\nversion: 1.0.0\nstatus: draft\nlanguage: de-AT\n';
  expect(findings(rule, { [FEEDBACK]: shown('examples'), [FRAMEWORK]: german })).toEqual([]);
});
