import { expect, test } from 'vitest';
import { ADVISER, EXAMPLE_WORKSPACE } from '../../../../src/framework/rules/example-workspace.ts';
import { rule } from '../../../../src/framework/rules/health-or-leave.ts';
import { findings } from './rule-fixture.ts';
import { blamed } from './text-fixture.ts';

test.each([
  ['Keeps a good attendance record.', ['good attendance record']],
  ['Is rarely absent.', ['rarely absent']],
  ['Has a low sickness absence.', ['low sickness absence']],
  ['Answers calls and is always available.', ['is always available']],
  ['Stays in good health.', ['Stays in good health']],
  ['Works without absences all year.', ['without absences']],
  ['Is available at all times.', ['Is available at all times']],
  ['Offers full-time availability.', ['full-time availability']],
  ['Works long hours before a release.', ['Works long hours']],
  ['Goes the extra mile for customers.', ['Goes the extra mile']],
  ['Is energetic and physically fit.', ['Is energetic', 'physically fit']],
  ['Travels regardless of family commitments.', ['regardless of family commitments']],
  ['Never takes sick leave.', ['Never takes sick leave']],
  ['Rarely needs a sick day.', ['Rarely needs a sick day']],
  ['Seldom calls in sick.', ['Seldom calls in sick']],
  ['Works overtime when asked.', ['Works overtime']],
  ['Is willing to work overtime.', ['Is willing to work overtime']],
  ['Is available at weekends and evenings.', ['Is available at weekends and evenings']],
  ['Must be available on weekends.', ['be available on weekends']],
  ['Answers mails and works weekends.', ['works weekends']],
  ['Stays reachable during holidays.', ['Stays reachable during holidays']],
  ['Energetic young manager who gives feedback.', ['Energetic young manager']],
  ['Plans a career before starting a family.', ['starting a family']],
])('%s', (text, words) => {
  expect(blamed(rule, text)).toEqual(words);
});

test.each([
  'Advises managers on sick leave and sickness absence.',
  'Explains maternity pay to an employee who is pregnant.',
  'Designs a service that is always available.',
  'Keeps the database in good health.',
  'Plans for the high attendance of a workshop.',
  'Guarantees the 24/7 availability of the catalogue.',
  'Arranges cover for a colleague on maternity leave.',
  'Arranges cover before a colleague goes on leave.',
  'Keeps in touch with colleagues on parental leave, as often as they asked for.',
  'Leaves no review papers behind when away from the desk.',
  'Runs a health check of the service after each release.',
  'Restores a service that is available 23 hours a day.',
  'Records the attendance of a workshop.',
  'Asks what in the work got in the way, leaving private reasons for the employee to raise.',
  'Checks that the data are fit for the purpose.',
  'Plans the energy that the data centre needs.',
  'Deletes health records on the date in the schedule.',
  'Collects needs at times that suit people who work evenings or weekends.',
  'Sorts medicines into families.',
  'Records who works overtime, and who is paid for it.',
  'Pays those who work weekends.',
  'Plans the overtime of a team with the works council.',
  'Tells the team how a shift is staffed that is available at weekends.',
  'Ends a practice that made people work overtime.',
  'Never takes sick leave into account when choosing a rating.',
  'Never takes parental leave as a reason for a lower rating.',
  'Asks who is willing to work overtime.',
  'Runs a help desk that can be available at weekends.',
  'Explains the rules of sick leave and of family leave.',
  'Never asks why somebody takes sick leave.',
  'Never needs medical details to plan the cover.',
  'Keeps a service that is available in the evenings.',
])('content: %s', (text) => {
  expect(blamed(rule, text)).toBeUndefined();
});

test('it reads what roles require', () => {
  const role = `${EXAMPLE_WORKSPACE[ADVISER] ?? ''}requirements:\n  - { text: In good health, need: essential }\n  - { text: A driving licence, need: desirable, equivalent: Physically fit to cycle }\n`;
  expect(findings(rule, { [ADVISER]: role }).map((line) => line.split(': ')[0])).toEqual([
    'people/roles/adviser.yaml /requirements/0/text',
    'people/roles/adviser.yaml /requirements/1/equivalent',
  ]);
});
