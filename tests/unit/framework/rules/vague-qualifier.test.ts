import { expect, test } from 'vitest';
import { check } from '../../../../src/framework/check.ts';
import {
  COACHING,
  exampleFiles,
  FEEDBACK,
  FRAMEWORK,
  feedback,
  TODAY,
} from '../../../../src/framework/rules/example-workspace.ts';
import { rule } from '../../../../src/framework/rules/vague-qualifier.ts';
import { sourcesOf } from '../../workspace-fixture.ts';
import { findings } from './rule-fixture.ts';
import { blamed, messages } from './text-fixture.ts';

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
  ['Describes options at an appropriate level of detail.', ['at an appropriate level of detail']],
  ['Works to achieve the right outcomes.', ['to achieve the right outcomes']],
  ['Names the relevant deliverables and engages people to meet them.', ['relevant']],
  ['recognise the appropriate deliverables and engage people to meet demand', ['appropriate']],
  ['Identifies appropriate people to involve in the work.', ['appropriate']],
  ['Shows appropriate notes the day before to help others.', ['appropriate']],
  ['Names relevant tools. Writes to ensure an answer.', ['relevant']],
  ['Coaches appropriate people in the method.', ['appropriate']],
  ['Coaches people, using appropriate examples.', ['appropriate']],
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
  'Applies the relevant tools and techniques to ensure test validity.',
  'Identifies appropriate channels in the organisation to learn about requests.',
  'Identifies appropriate tests, ensuring alignment with the goals.',
  'Chooses appropriate ways to safely collect, clean and prepare data.',
  'Describes the appropriate options so that a method can be chosen.',
  'Coaches people across the organisation to use appropriate techniques.',
])('content: %s', (text) => {
  expect(blamed(rule, text)).toBeUndefined();
});

const hints = (indicator: string): (string | undefined)[] => {
  const files = exampleFiles({ [FEEDBACK]: feedback({ working: [JSON.stringify(indicator)] }) });
  return check(sourcesOf(files), [], TODAY).diagnostics.flatMap((one) => (one.rule === rule.id ? [one.hint] : []));
};

test('a word that only fills is no judgement', () => {
  expect(messages(rule, 'Actively shares what was learned.')).toEqual([
    '"Actively" adds nothing that others would see.',
  ]);
  expect(hints('Actively shares what was learned.')).toEqual(['Leave it out, and nothing is lost.']);
  expect(messages(rule, 'Actively shares relevant news.')[0]).toContain('leave open what to look for');
});

test.each([
  [
    'Uses appropriate approaches.',
    'Say which, or what decides; delete it only where the sentence says enough without.',
  ],
  ['Says appropriately who decides.', 'Say what decides; delete it only where the sentence says enough without.'],
  [
    'Ensures that plans are appropriate and proportionate.',
    'Say by what measure: what would show that it is, or that it is not.',
  ],
  [
    'Describes options at an appropriate level of detail.',
    'Say which level, or what it has to be enough for: “so that a method can be chosen”.',
  ],
  [
    'Publishes code as appropriate.',
    'Say when, or when not: “if a deadline is at risk”, “unless the contract forbids it”. Delete the words if it always holds.',
  ],
  [
    'Tries innovative approaches.',
    'Write what others would see that makes it so; delete it only where the sentence says enough without.',
  ],
])('%s: deleting comes last, if at all', (text, hint) => {
  expect(hints(text)).toEqual([hint]);
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
