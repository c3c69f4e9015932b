import { expect, test } from 'vitest';
import { check } from '../../../../src/framework/check.ts';
import { exampleFiles, FEEDBACK, feedback, TODAY } from '../../../../src/framework/rules/example-workspace.ts';
import { rule } from '../../../../src/framework/rules/not-observable.ts';
import { findings } from './rule-fixture.ts';
import { sourcesOf } from '../../workspace-fixture.ts';
import { blamed, messages } from './text-fixture.ts';

test.each([
  ['Understands why feedback has to come soon.', 'understands'],
  ['understand how to escalate an issue', 'understands'],
  ['Fully understands the process.', 'understands'],
  ['Knows the rules of the appeal.', 'knows'],
  ['Is aware of the effect of words.', 'is aware of'],
  ['Aware of how the team delivers.', 'is aware of'],
  ['Appreciates the work of others.', 'appreciates'],
  ['Believes in people.', 'believes'],
  ['Is passionate about customers.', 'is passionate about'],
  ['Is committed to quality.', 'is committed to'],
  ['Demonstrates a strong commitment to the team.', 'Demonstrates a strong commitment'],
  ['Demonstrates an in-depth understanding of the law.', 'Demonstrates an in-depth understanding'],
  ['Has a basic knowledge of statistics.', 'Has a basic knowledge'],
  ['show an awareness of data models', 'show an awareness'],
  ['Thinks of others before a meeting.', 'thinks'],
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
  'Shows commitment to agreed practice for the team, teaching new starters each month.',
  'Has each manager confirm the rights of the team.',
])('content: %s', (text) => {
  expect(blamed(rule, text)).toBeUndefined();
});

test.each([
  ['understand and help teams to apply the method', 'Delete "understand and": what comes after it can be seen.'],
  ['understand, teach and supervise three techniques', 'Delete "understand": what comes after it can be seen.'],
  [
    'understand different tools and can compare two models',
    'Keep what others see, "compare two models", and leave out the rest or say how it shows.',
  ],
  [
    'understand the environment and prioritise the tasks of highest value',
    'Keep what others see, "prioritise the tasks of highest…", and leave out the rest or say how it shows.',
  ],
  [
    'understand and demonstrate awareness of the method',
    'Say what they do that shows it: use it in a piece of work, explain it to a newcomer, or choose between two options and say why.',
  ],
  [
    'understand the range of users and can identify their needs from evidence',
    'Keep what others see, "identify their needs from evidence", with the noun in place of "their", and leave out the rest or say how it shows.',
  ],
  ['understand how to work in the open', 'Delete "understand how to" and keep the verb, or let them explain how.'],
  [
    'Shows an understanding of how to frame problems.',
    'Delete "Shows an understanding of how to" and keep the verb, or let them explain how.',
  ],
  ['Thinks of new ways of working.', 'Write "proposes", "tries out" or "introduces".'],
  ['think of better and cheaper solutions', 'Write "propose", "try out" or "introduce".'],
])('%s: what to keep', (text, hint) => {
  const files = exampleFiles({ [FEEDBACK]: feedback({ working: [JSON.stringify(text)] }) });
  const found = check(sourcesOf(files), [], TODAY).diagnostics.filter((one) => one.rule === rule.id);
  expect(found.map((one) => one.hint)).toEqual([hint]);
});

test('who comes up with something has done something that only has to be shown', () => {
  expect(messages(rule, 'Thinks of new ways of working.')).toEqual([
    'What someone thinks of is not seen before they do something with it.',
  ]);
});

test.each(['Demonstrates experience of working in teams.', 'Shows robust experience in editing for the web.'])(
  '%s is about the past',
  (text) => {
    expect(messages(rule, text)).toEqual(['Experience is what someone has done before. Say what they do now.']);
  },
);

test('knowledge may be known', () => {
  const known = feedback({ working: ['Knows the rules of the appeal.'] });
  expect(findings(rule, { [FEEDBACK]: known })).toHaveLength(1);
  for (const kind of ['knowledge', 'task']) {
    expect(findings(rule, { [FEEDBACK]: known.replace('kind: behaviour', `kind: ${kind}`) })).toEqual([]);
  }
});
