/** Mistakes as authors make them: each is found, at its line, once. */
import { expect, test } from 'vitest';
import { changed, check, lineOf, NEW, TEXT, WORKSHOP } from './texts.ts';

type Mistake = readonly [what: string, right: string, wrong: string, rule: string, at: string, words?: string];

const MISTAKES: readonly Mistake[] = [
  [
    'a component misspelt where it begins',
    '<Checklist id',
    '<Cheklist id',
    'unknown-component',
    '<Cheklist',
    'Did you mean "Checklist"?',
  ],
  [
    'an option that is not closed',
    '“On Tuesday you answered before Mira had finished.”\n</Option>',
    '“On Tuesday you answered before Mira had finished.”',
    'mdx-syntax',
    '<Option right',
    'Write "</Option>" on a line of its own where it ends.',
  ],
  [
    'a turn that lost its beginning',
    '<Turn id="answers">\n',
    '',
    'mdx-syntax',
    '</Turn>\n\n<Ending',
    'Write "<Turn>" above, where it begins',
  ],
  ['a turn without its id', '<Turn id="answers">', '<Turn>', 'component-property', '<Turn>', 'lacks the property "id"'],
  [
    'minutes with their unit',
    'minutes="20"',
    'minutes="20 min"',
    'component-property',
    'minutes="20 min"',
    'Write minutes="20".',
  ],
  [
    'a component misspelt at both ends',
    '<Handout title="Words">\n“On …”\n</Handout>',
    '<Handot title="Words">\n“On …”\n</Handot>',
    'unknown-component',
    '<Handot',
    '"Handout"',
  ],
  [
    'a component of guides',
    '“On …”',
    '<Rule id="trait-word" />',
    'unknown-component',
    '<Rule',
    'There is no component "Rule".',
  ],
  ['a property that there is none of', 'lines="3"', 'rows="3"', 'component-property', 'rows="3"'],
  ['a property misspelt', 'minutes="20"', 'minuts="20"', 'component-property', 'minuts="20"', '"minutes"'],
  [
    'a property missing',
    ' feedback="It is a habit."',
    '',
    'component-property',
    '<Option>“You int',
    'lacks the property "feedback"',
  ],
  ['minutes in words', 'minutes="40"', 'minutes="forty"', 'component-property', 'minutes="forty"'],
  [
    'a kind of question that there is none of',
    'kind="ordering"',
    'kind="sorting"',
    'component-property',
    'kind="sorting"',
    'To choose from',
  ],
  ['an id with capitals', 'id="order"', 'id="Order"', 'component-property', 'id="Order"', 'id="order"'],
  [
    'an option outside of a question',
    '<Handout title="Words">',
    '<Option feedback="Why.">Here</Option>\n\n<Handout title="Words">',
    'component-content',
    '<Option feedback="Why."',
    'outside of a "<Question>"',
  ],
  [
    'a question in a list',
    '<Handout title="Words">',
    '- <Reflection id="x">Why?</Reflection>\n\n<Handout title="Words">',
    'component-content',
    '<Reflection id="x"',
  ],
  [
    'a section in a section',
    '<Handout title="Words">\n“On …”\n</Handout>',
    '<Section id="x" title="X" minutes="1">\nX\n</Section>',
    'component-content',
    '<Section id="x"',
  ],
  [
    'text between sections',
    '<Section id="talk"',
    'Astray.\n\n<Section id="talk"',
    'component-content',
    'Astray.',
    'outside of the sections',
  ],
  [
    'an unknown competency',
    '[people/giving-feedback]',
    '[people/giving-fedback]',
    'unknown-competency',
    'competencies:',
    '"people/giving-feedback"',
  ],
  [
    'a competency without its framework',
    '[people/giving-feedback]',
    '[giving-feedback]',
    'unknown-competency',
    'competencies:',
  ],
  [
    'an unknown exercise',
    '<Handout title',
    '<Exercise id="rate-them" />\n\n<Handout title',
    'unknown-exercise',
    '<Exercise',
  ],
  [
    'an unknown source at the top',
    'evidence: [a-study]',
    'evidence: [a-studdy]',
    'unknown-evidence',
    'evidence:',
    '"a-study"',
  ],
  ['an unknown source in the text', 'source="a-study"', 'source="a-stduy"', 'unknown-evidence', '<Cite', '"a-study"'],
  ['a source that nothing cites', 'It helps. <Cite source="a-study" />', 'It helps.', 'uncited-evidence', 'evidence:'],
  [
    'an unknown prerequisite',
    'evidence: [a-study]',
    'prerequisites: [goals]\nevidence: [a-study]',
    'unknown-workshop',
    'prerequisites:',
  ],
  [
    'itself as a prerequisite',
    'evidence: [a-study]',
    'prerequisites: [feedback]\nevidence: [a-study]',
    'self-reference',
    'prerequisites:',
  ],
  [
    'an objective that nothing assesses',
    '  asks-first: A',
    '  states-effect: States the effect.\n  asks-first: A',
    'unassessed-objective',
    '  states-effect',
  ],
  [
    'an objective misspelt',
    'kind="ordering" assesses="asks-first"',
    'kind="ordering" assesses="ask-first"',
    'unknown-entry',
    'assesses="ask-first"',
    '"asks-first"',
  ],
  ['minutes that do not add up', 'minutes: 60', 'minutes: 75', 'minutes-differ', 'minutes: 75', '60 minutes in all'],
  [
    'a section that holds more than its minutes',
    'minutes="30" alone',
    'minutes="31" alone',
    'minutes-differ',
    'minutes="40"',
    '41 minutes',
  ],
  [
    'a question without a right answer',
    '<Option right feedback="Both',
    '<Option feedback="Both',
    'no-right-answer',
    '<Question id="event',
  ],
  [
    'a single question with two',
    '<Option feedback="It is a habit."',
    '<Option right feedback="It is a habit."',
    'no-right-answer',
    '<Option right feedback="It is',
    'kind="multiple"',
  ],
  [
    'a numeric question without a right number',
    '<Option right value="5"',
    '<Option value="5"',
    'no-right-answer',
    '<Question id="days"',
  ],
  ['a pair that belongs nowhere', ' with="Verdict"', '', 'no-right-answer', '<Option feedback="It has none."'],
  [
    'a right answer where order decides',
    '<Option feedback="Before any',
    '<Option right feedback="Before any',
    'component-property',
    '<Option right feedback="Before',
  ],
  [
    'a choice that leads nowhere',
    '<Choice to="polite">',
    '<Choice to="politely">',
    'unknown-entry',
    '<Choice to="politely"',
    '"polite"',
  ],
  [
    'a turn that no way leads to',
    '<Ending id="agreed"',
    '<Turn id="lost">\n“Hm.”\n\n<Choice to="polite">“So?”</Choice>\n</Turn>\n\n<Ending id="agreed"',
    'unreachable-branch',
    '<Turn id="lost"',
  ],
  ['an ending that nobody is open enough for', 'open="4"', 'open="9"', 'unreachable-branch', '<Choice to="agreed"'],
  [
    'a turn without anything to say',
    '<Choice to="agreed" shows="asked" open="4" else="polite">“What would you need?”</Choice>\n<Choice to="polite">“Be on time.”</Choice>\n',
    '',
    'missing-ending',
    '<Turn id="answers"',
  ],
  [
    'a talk in a circle',
    'to="agreed" shows="asked" open="4" else="polite">“What would you need?”</Choice>\n<Choice to="polite">',
    'to="opening" shows="asked">“What would you need?”</Choice>\n<Choice to="opening">',
    'missing-ending',
    '<Turn id="opening"',
  ],
  [
    'a condition without another way',
    ' open="4" else="polite"',
    ' open="4"',
    'component-property',
    '<Choice to="agreed"',
  ],
  ['a behaviour that no choice shows', ' shows="asked"', '', 'unreachable-branch', '<Behaviour id="asked"'],
  [
    'an id used twice',
    '<Reflection id="after"',
    '<Reflection id="order"',
    'duplicate-id',
    '<Reflection id="order"',
    'the first is on line',
  ],
  [
    'a turn of the name of an ending',
    '<Ending id="polite"',
    '<Ending id="answers" title="X">X</Ending>\n<Ending id="polite"',
    'duplicate-id',
    '<Ending id="answers"',
  ],
  [
    'a completion that needs what is not there',
    'late-report, ticks',
    'late-report, tick',
    'unknown-entry',
    '  needs:',
    '"ticks"',
  ],
  [
    'a completion that needs reading',
    'late-report, ticks',
    'late-report, talk',
    'unknown-entry',
    '  needs:',
    'is a section',
  ],
  ['more right answers than questions', 'correct: 2', 'correct: 9', 'wrong-value', '  correct: 9'],
  ['more ticks than items', 'least="2"', 'least="4"', 'component-property', 'least="4"'],
  ['what was written earlier, before it was', 'lines="3">', 'after="after">', 'unknown-entry', 'after="after"'],
  [
    'a section without notes',
    '<FacilitatorNotes>\nGo on.\n</FacilitatorNotes>\n',
    '',
    'missing-notes',
    '<Section id="talk"',
  ],
  [
    'an end without a Monday',
    '<Takeaway monday="Name one event.">\nEvent first.\n</Takeaway>\n',
    '',
    'missing-takeaway',
    'title: Constr',
  ],
  ['a heading as high as a section', 'It helps. <C', '## Why\n\nIt helps. <C', 'heading-order', '## Why'],
  ['a link to nowhere', '[Home](/)', '[Home](/homme/)', 'broken-link', '- [Home]'],
  [
    'a link to another file in the data at the top',
    'summary: You practise',
    'summary: You [practise](../talks/)',
    'broken-link',
    'summary: ',
    'beginning with https://',
  ],
  ['a key that there is none of', 'audience: manager', 'audience: manager\nauthor: Ada', 'unknown-key', 'author: Ada'],
  ['a key that is missing', 'audience: manager\n', '', 'missing-key', 'title: Constr'],
  ['a date that there is none of', '2026-09-01', '2026-09-31', 'impossible-date', 'reviewed:'],
  [
    'no objectives',
    '  names-the-event: Names one event before judging it.\n  asks-first: Asks for the other view before requesting a change.\n',
    '',
    'wrong-type',
    'objectives:',
  ],
];

test('the text from which the mistakes are made has none, and neither has a new file', () => {
  expect(check().diagnostics).toEqual([]);
  expect(check().workshops).toHaveLength(1);
  expect(check(NEW).diagnostics).toEqual([]);
  expect(check(NEW.replace('status: draft', '')).workshops).toHaveLength(1);
});

test.each(MISTAKES.map(([what, ...rest]) => [what, rest] as const))('%s', (_, [right, wrong, rule, at, words]) => {
  const text = changed(right, wrong);
  const { diagnostics } = check(text);
  const found = diagnostics.map((one) => `${one.file}:${one.line} ${one.rule}`);
  expect({ found, diagnostics }).toEqual({ found: [`${WORKSHOP}:${lineOf(text, at)} ${rule}`], diagnostics });
  if (words !== undefined) expect(`${diagnostics[0]?.message} ${diagnostics[0]?.hint}`).toContain(words);
});

test('prerequisites in a circle are one mistake', () => {
  const text = (needs: string): string =>
    TEXT.replace('evidence: [a-study]', `prerequisites: [${needs}]\nevidence: [a-study]`);
  const other = 'content/workshops/goals/index.mdx';
  const { diagnostics } = check(text('goals'), { [other]: text('feedback') });
  expect(diagnostics.map((one) => `${one.file} ${one.rule} ${one.message}`)).toEqual([
    `${WORKSHOP} cycle These workshops come before each other in a circle: "feedback" → "goals" → "feedback".`,
  ]);
});

test('a workshop under its old name works, and is mended', () => {
  const path = 'content/learning-paths/first-weeks.yaml';
  const yaml = `title: First weeks
summary: One workshop and one thing to do.
audience: manager
steps:
  - { when: Week 1, workshop: giving-feedback }
  - { when: Week 2, exercise: nothing }
  - { when: Week 3 }
language: en-GB
version: 1.0.0
owners: [people-ops@example.org]
`;
  const renamed = TEXT.replace('owners:', 'formerly: [giving-feedback]\nowners:');
  const { diagnostics } = check(renamed, { [path]: yaml });
  expect(diagnostics.map((one) => `${one.line} ${one.severity} ${one.rule}`)).toEqual([
    '5 warning renamed-reference',
    '6 error unknown-exercise',
    '7 error missing-key',
  ]);
  expect(diagnostics[0]?.mends).toEqual([
    { path: ['steps', 0, 'workshop'], part: 'value', from: 'giving-feedback', to: 'feedback' },
  ]);
});

test('a link in a learning path is reported at its line', () => {
  const path = 'content/learning-paths/first-weeks.yaml';
  const yaml = `title: First weeks
summary: One workshop and a message.
audience: manager
steps:
  - { when: Week 1, workshop: feedback }
  - { when: Week 2, do: Name one event. }
messages:
  - send: A week before
    to: Everybody
    subject: It begins
    text: |
      Hello,

      try [the lab](../exercises/lab/) first. It is on [our pages](https://example.org/).
language: en-GB
version: 1.0.0
owners: [people-ops@example.org]
`;
  const { diagnostics } = check(TEXT, { [path]: yaml });
  expect(diagnostics.map((one) => `${one.line}:${one.column} ${one.severity} ${one.rule} ${one.message}`)).toEqual([
    '14:21 error broken-link "../exercises/lab/" becomes no link here: people would read its brackets.',
  ]);
});

test('a competency names a workshop that exists', () => {
  const competency = 'frameworks/people/competencies/giving-feedback.yaml';
  const yaml = (workshop: string): string =>
    `title: Giving feedback\nlevels: { working: Names one event. }\ndevelopment:\n  - { title: Practise, kind: education, workshop: ${workshop} }\n`;
  expect(check(TEXT, { [competency]: yaml('feedback') }).diagnostics).toEqual([]);
  const { diagnostics } = check(TEXT, { [competency]: yaml('feedbak') });
  expect(diagnostics.map((one) => `${one.file}:${one.line} ${one.rule} ${one.hint}`)).toEqual([
    `${competency}:4 unknown-workshop Did you mean "feedback"?`,
  ]);
});

test('a folder of a workshop has its text', () => {
  const { diagnostics } = check(TEXT, { 'content/workshops/delegating/.gitkeep': '' });
  expect(diagnostics.map((one) => `${one.file} ${one.rule} ${one.message}`)).toEqual([
    'content/workshops/delegating/index.mdx missing-workshop-file The folder "delegating" has no index.mdx.',
  ]);
});
