import { expect, test } from 'vitest';
import { rule } from '../../../../src/framework/rules/two-statements.ts';
import { messages } from './text-fixture.ts';

test.each([
  // The verb with an s
  [
    'Describes a single event and agrees a date for the next talk.',
    '"and agrees a date for…" begins a second behaviour.',
  ],
  [
    'Plans the release, and reports the result to the board.',
    '"and reports the result to…" begins a second behaviour.',
  ],
  [
    'Leads by example, takes tasks on, and encourages others to do so.',
    '"and encourages others to do…" begins a second behaviour.',
  ],
  ['Explains why it matters, and writes the rule down.', '"and writes the rule down" begins a second behaviour.'],
  [
    'Makes decisions and independently resolves complex bugs.',
    '"and independently resolves complex bugs" begins a second behaviour.',
  ],
  [
    'Clearly names the goal and works with others on the plan.',
    '"and works with others on…" begins a second behaviour.',
  ],
  ['Asks for a view; records each answer.', '"records each answer" begins a second behaviour.'],
  // The plain verb
  ['identify shortages and implement the changes', '"and implement the changes" begins a second behaviour.'],
  [
    'collate figures and can represent users internally',
    '"and can represent users internally" begins a second behaviour.',
  ],
  ['explain what a goal is, and set the target for each', '"and set the target for…" begins a second behaviour.'],
  // Several sentences, either or
  [
    'Aligns strategies. Sets objectives for each team.',
    'These are 2 sentences in one indicator; "Sets objectives for each…" begins a second behaviour.',
  ],
  [
    '1. Writes tests. 2. Uses the shared tools.',
    'These are 2 sentences in one indicator; "Uses the shared tools" begins a second behaviour.',
  ],
  ['Writes tests and/or checks by hand.', '"and/or" leaves open whether one of the two is enough.'],
])('%s', (text, message) => {
  expect(messages(rule, text)).toEqual([message]);
});

test.each([
  // Nouns, and verbs that share an object
  'Describes the event and its effect.',
  'Reviews and merges changes of others.',
  'identify, analyse and compare the delivery methods',
  'draw together, analyse and evaluate the data',
  'speak on behalf of, and represent, the community',
  'Finds faults and mends them.',
  'Writes plans and reports for the board.',
  'Shares designs and plans with others.',
  'Passes on the files and contacts that a task needs.',
  'Presents decisions and updates to the wider business.',
  'provide guidance and support to teams',
  'communicate clearly and regularly with stakeholders',
  // The second verb belongs to a clause or a purpose inside the first
  'Names what helps and hinders the work.',
  'Designs a service that works and meets the standard.',
  'use evidence to improve services and make decisions',
  'use specifications to build, test and document interfaces',
  'help teams manage outcomes, prioritise work and agree the scope',
  'ensure that teams can test and deploy',
  'Asks who decides and who carries out the work.',
  'Shows how a fault arises and spreads.',
  // The second half goes on about the first: it refers back, is about the same thing, or is what comes of it
  'recommend decisions and describe the reasoning behind them',
  'write the standards and ensure that each team has a copy',
  'make decisions at managed risk, and recommend decisions as risk increases',
  'mediate between people and mend relationships',
  'review solutions and identify areas for change',
  'gain insights, analyse data and make decisions on findings',
  'work in a fast-paced environment and use a short plan',
  'use several methods and choose the most appropriate',
  // What cannot be seen is no behaviour, neither first nor second
  'understand the environment and prioritise the tasks of most value',
  'write the guide, and know where to find more',
  'understand the concepts and can produce models',
  // No second sentence
  'Names a source, e.g. A survey or an interview.',
  'Repeats the agreement (cf. Sect. 3) at the end.',
  'Thanks the person. It is meant.',
  'Says “we did it and learned a lot” in the review.',
])('content: %s', (text) => {
  expect(messages(rule, text)).toEqual([]);
});
