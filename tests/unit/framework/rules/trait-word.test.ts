import { expect, test } from 'vitest';
import { rule } from '../../../../src/framework/rules/trait-word.ts';
import { blamed, messages } from './text-fixture.ts';

test.each([
  ['Talks confidently about the work.', ['confidently']],
  ['adapt and reflect and be resilient', ['be resilient']],
  ['Is approachable, also in busy weeks.', ['Is approachable']],
  ['Stays calm under pressure.', ['Stays calm']],
  ['Shows resilience when plans change.', ['Shows resilience']],
  ['Demonstrates self-motivation in every task.', ['Demonstrates self-motivation']],
  ['Leads with deep empathy.', ['Leads with deep empathy']],
  ['Takes an open-minded approach.', ['Takes an open-minded approach']],
  ['Brings a positive attitude to work.', ['Brings a positive attitude']],
  ['Acts as a natural leader of the group.', ['natural leader']],
  ['Works as a true team player.', ['team player']],
  ['Has emotional intelligence.', ['emotional intelligence']],
])('%s', (text, words) => {
  expect(blamed(rule, text)).toEqual(words);
});

test.each([
  'Designs services so that they are resilient.',
  'Builds resilient systems across two sites.',
  'Tests that the service stays up and that its answers are honest about delays.',
  'Gives an estimate with a confidence interval.',
  'Has confidence intervals checked by a colleague.',
  'Reports a drop in user confidence to the owner.',
  'Keeps to the flexible hours that the team agreed.',
  'Uses data-driven forecasts in the plan.',
  'Asks patients what they were told.',
  'Names the project leader in every plan.',
  'Takes the initiative off the list once it has ended.',
  'Says “I am confident” only with a figure.',
])('content: %s', (text) => {
  expect(blamed(rule, text)).toBeUndefined();
});

test('a manner is told from a trait', () => {
  expect(messages(rule, 'Talks confidently about the work.')).toEqual([
    '"confidently" says how somebody comes across, not what they do.',
  ]);
  expect(messages(rule, 'Is approachable, also in busy weeks.')).toEqual([
    '"Is approachable" says what somebody is like, not what they do.',
  ]);
});
