import { expect, test } from 'vitest';
import { FEEDBACK, feedback } from '../../../../src/framework/rules/example-workspace.ts';
import { rule } from '../../../../src/framework/rules/not-observable.ts';
import { findings } from './rule-fixture.ts';
import { blamed } from './text-fixture.ts';

test.each([
  ['Understands why feedback has to come soon.', 'Understands'],
  ['understand how to escalate an issue', 'understand'],
  ['Fully understands the process.', 'understands'],
  ['Knows the rules of the appeal.', 'Knows'],
  ['Is aware of the effect of words.', 'Is aware of'],
  ['Aware of how the team delivers.', 'Aware of'],
  ['Appreciates the work of others.', 'Appreciates'],
  ['Believes in people.', 'Believes'],
  ['Is passionate about customers.', 'Is passionate about'],
  ['Is committed to quality.', 'Is committed to'],
  ['Demonstrates a strong commitment to the team.', 'Demonstrates a strong commitment'],
  ['Demonstrates an in-depth understanding of the law.', 'Demonstrates an in-depth understanding'],
  ['Has a basic knowledge of statistics.', 'Has a basic knowledge'],
  ['show an awareness of data models', 'show an awareness'],
  ['Thinks of new ways of working.', 'Thinks'],
  ['Records risks and knows when to escalate them.', 'knows'],
  ['Drafts the plan, and understands its limits.', 'understands'],
])('%s', (text, words) => {
  expect(blamed(rule, text)).toEqual([words]);
});

test.each([
  'Explains why feedback has to come soon.',
  'Asks what the other person understands by it.',
  'Helps teams to understand the diversity of users.',
  'help stakeholders read and understand data',
  'Explains what users know and believe.',
  'Writes a summary that a newcomer understands and knows how to use.',
  'Shows that the team knows the deadline.',
  'Shows the knowledge base to a newcomer.',
  'Raises awareness of a new rule in each team.',
  'Builds an understanding of users with two interviews a month.',
  'Shares knowledge in the team meeting.',
  'Says "I do not know" instead of giving a guess as fact.',
  'Asks whether they feel able to speak.',
  'Demonstrates the product to a new customer.',
  'Has each manager confirm the rights of the team.',
])('content: %s', (text) => {
  expect(blamed(rule, text)).toBeUndefined();
});

test('knowledge may be known', () => {
  const known = feedback({ working: ['Knows the rules of the appeal.'] });
  expect(findings(rule, { [FEEDBACK]: known })).toHaveLength(1);
  for (const kind of ['knowledge', 'task']) {
    expect(findings(rule, { [FEEDBACK]: known.replace('kind: behaviour', `kind: ${kind}`) })).toEqual([]);
  }
});
