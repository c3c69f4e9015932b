import { expect, test } from 'vitest';
import { COACHING, FEEDBACK, FRAMEWORK, feedback } from '../../../../src/framework/rules/example-workspace.ts';
import { rule } from '../../../../src/framework/rules/vague-qualifier.ts';
import { findings } from './rule-fixture.ts';
import { blamed } from './text-fixture.ts';

test.each([
  ['Communicates effectively with stakeholders.', ['effectively']],
  ['Effectively involves colleagues in the analysis.', ['Effectively']],
  ['Selects the most appropriate technique for each case.', ['the most appropriate']],
  ['Answers questions in an appropriate manner.', ['in an appropriate manner']],
  ['Involves the right people in a decision.', ['the right people']],
  ['Shares results with relevant stakeholders.', ['relevant']],
  ['Uses a wide range of methods.', ['a wide range of']],
  ['Escalates a risk where necessary.', ['where necessary']],
  ['Adapts the plan as appropriate.', ['as appropriate']],
  ['Reviews the plan regularly and proactively.', ['regularly', 'proactively']],
  ['Replies as soon as possible.', ['as soon as possible']],
  ['Delivers high-quality work to a high standard.', ['high-quality', 'to a high standard']],
  ['Builds strong relationships with suppliers.', ['strong']],
  ['Works well under pressure.', ['well']],
  ['Answers for high quality, user-focused content.', ['high quality']],
  ['Answers for the production of high quality, user-focused content.', ['high quality']],
  ['Finds innovative ways of working.', ['innovative']],
])('%s', (text, words) => {
  expect(blamed(rule, text)).toEqual(words);
});

test.each([
  'Describes a single event that both people can recall.',
  'Says what went well, and what did not.',
  'Writes the plan as well as the budget.',
  'Gives every team member feedback on good work.',
  'Follows good practice that the team has written down.',
  'Decides when it is appropriate to reuse a design.',
  'Shows that the records are relevant to the case.',
  'Removes what is not relevant.',
  'Reports how effective the training was.',
  'Chooses the most cost-effective supplier by the published price.',
  'Keeps records as required by law.',
  'Uses methods from two fields, such as those that the handbook names.',
  'Uses a range of methods, for example interviews and diaries.',
  'Determines whether the change was made successfully.',
  'Explains how teams work effectively.',
  'Changes the plan so that the service is operating more effectively.',
  'Removes a step to help teams work effectively.',
  'Brings figures early enough to inform effective decision making.',
  'Meets the needs of users across a variety of channels.',
  'Says "we should act appropriately" and asks what that would mean.',
  'Asks two open questions (active listening) before advising.',
  'Listens actively and repeats what was said.',
  'Gives an estimate as a range with the assumptions behind it.',
  'Sets up the environment for a test, with some support when required.',
])('content: %s', (text) => {
  expect(blamed(rule, text)).toBeUndefined();
});

test('a word that judges is told from one that only fills', () => {
  const text = (indicator: string) => findings(rule, { [FEEDBACK]: feedback({ working: [indicator] }) }).join();
  expect(text('Uses appropriate tools.')).toContain('"appropriate" leaves open what to look for');
  expect(text('Identifies appropriate channels in the organisation to learn about requests.')).toContain(
    '"appropriate" adds nothing: the sentence says already what it is for.',
  );
  expect(text('Identifies appropriate tests, ensuring alignment with the goals.')).toContain('adds nothing');
  expect(text('Sends appropriate notes to stakeholders.')).toContain('leaves open');
});

test('a word is named once, and its advice once', () => {
  expect(blamed(rule, 'Uses appropriate tools in appropriate places.')).toEqual(['appropriate']);
});

test('headings above indicators, definitions, knowledge and other languages are left alone', () => {
  const heading = feedback({}).replace('  working:\n', '  working:\n    summary: Works effectively.\n');
  expect(findings(rule, { [FEEDBACK]: heading })).toEqual([]);
  expect(findings(rule, { [FEEDBACK]: feedback({}).replace('Tells people', 'Effectively tells people') })).toEqual([]);
  const known = feedback({ working: ['Effective use of relevant laws.'] });
  expect(findings(rule, { [FEEDBACK]: known })).toHaveLength(1);
  expect(findings(rule, { [FEEDBACK]: known.replace('kind: behaviour', 'kind: knowledge') })).toEqual([]);
  const german = `title: People\nversion: 1.0.0\nstatus: draft\nlanguage: de\nsummary: Alles.\n`;
  expect(findings(rule, { [FEEDBACK]: known, [FRAMEWORK]: german })).toEqual([]);
});

test('a level that is one sentence, and an anchor, are behaviour', () => {
  const coaching = `title: Coaching
definition: Helps people to find their own next step.
levels:
  foundation: Asks an open question before offering a solution.
  working: Coaches effectively.
anchors:
  review: { at: working, met: Listens properly. }
`;
  expect(findings(rule, { [COACHING]: coaching }).map((line) => line.split(': ')[0])).toEqual([
    'people/competencies/coaching.yaml /levels/working',
    'people/competencies/coaching.yaml /anchors/review/met',
  ]);
});
