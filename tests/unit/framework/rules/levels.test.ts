/** The rules that compare the levels of a competency, or ask whether they say anything. */
import { expect, test } from 'vitest';
import { check } from '../../../../src/framework/check.ts';
import { rule as adverbAlone } from '../../../../src/framework/rules/adverb-alone.ts';
import {
  ADVISER,
  ARCHITECTURE,
  COACHING,
  EXAMPLE_WORKSPACE,
  exampleFiles,
  FEEDBACK,
  FRAMEWORK,
  feedback,
  TODAY,
} from '../../../../src/framework/rules/example-workspace.ts';
import { rule as withoutText } from '../../../../src/framework/rules/level-without-text.ts';
import { rule as placeholder } from '../../../../src/framework/rules/placeholder-text.ts';
import { rule as sameText } from '../../../../src/framework/rules/same-text-at-levels.ts';
import { sourcesOf } from '../../workspace-fixture.ts';
import { findings } from './rule-fixture.ts';

const AT = 'people/competencies/giving-feedback.yaml';
const coaching = (rest: string): Record<string, string> => ({
  [COACHING]: `title: Coaching\ndefinition: Helps people to find their own step.\n${rest}`,
});

test('a competency that says nothing about any level is found once', () => {
  const message = 'people/competencies/coaching.yaml /title: "Coaching" says nothing about any level.';
  expect(findings(withoutText, coaching(''))).toEqual([message]);
  expect(findings(withoutText, coaching('levels: {}\n'))).toEqual([message]);
  expect(findings(withoutText, coaching('levels:\n  working: { questions: [Whom did you coach?] }\n'))).toEqual([
    message,
  ]);
  expect(findings(withoutText, coaching('status: retired\n'))).toEqual([]);
});

test.each([
  ['"Examples of coaching:"', ', and its definition ends in the middle.'],
  ['To be confirmed.', ', and its definition is still to be written.'],
])('where the definition %s waits as well, that is said with it', (definition, end) => {
  const files = { [COACHING]: `title: Coaching\ndefinition: ${definition}\n` };
  expect(findings(withoutText, files)).toEqual([
    `people/competencies/coaching.yaml /title: "Coaching" says nothing about any level${end}`,
  ]);
  expect(findings(placeholder, files)).toEqual([]);
});

test('a competency that is shown or not has no levels to write', () => {
  // No role may expect it at a level then.
  const noRole = Object.fromEntries(
    Object.entries(EXAMPLE_WORKSPACE)
      .filter(([path]) => path.includes('/roles/'))
      .map(([path, text]) => [path, text.replace(/ {2}coaching: \w+\n/, '')]),
  );
  expect(findings(withoutText, { ...noRole, ...coaching('indicators: [Asks before advising.]\n') })).toEqual([]);
});

test('where proficiency is not graded, the definition is enough', () => {
  const files = {
    ...Object.fromEntries(Object.keys(EXAMPLE_WORKSPACE).map((path) => [path, undefined])),
    [ARCHITECTURE]:
      'scales:\n  - { id: one, title: Needed, use: proficiency, levels: [{ id: required, title: Required }] }\n',
    [FRAMEWORK]: EXAMPLE_WORKSPACE[FRAMEWORK],
    [COACHING]: 'title: Coaching\ndefinition: Helps people to find their own step.\n',
    [FEEDBACK]: 'title: Giving feedback\n',
  };
  expect(findings(withoutText, files)).toEqual([`${AT} /title: "Giving feedback" says nothing about any level.`]);
});

test('levels without words are named together, and only where a role expects them', () => {
  expect(findings(withoutText, { [FEEDBACK]: feedback({ practitioner: [] }) })).toEqual([]);
  expect(findings(withoutText, { [FEEDBACK]: feedback({ foundation: [], expert: [] }) })).toEqual([
    `${AT} /levels: Roles expect "Foundation" and "Expert", and "Giving feedback" says nothing about them.`,
  ]);
  const abstract = (EXAMPLE_WORKSPACE[ADVISER] ?? '').replace(/moves:[\s\S]*/, 'abstract: true\n');
  expect(findings(withoutText, { [FEEDBACK]: feedback({ foundation: [] }), [ADVISER]: abstract })).toEqual([]);
});

test.each([
  ['the same', ['Describes one event.'], ['Describes one event.']],
  ['the same', ['Describes one event.'], ['Describes one event']],
  ['the same', ['Describes one event.', 'Asks for a view.'], ['Asks for a view.', 'Describes one event.']],
  [
    'nearly the same',
    [
      'Sets principles, patterns, standards, policies and plans for the department.',
      'Shows a strong grasp of events, risks and contracts of the year.',
    ],
    [
      'Sets principles, patterns, standards, policies and plans for the department.',
      'Shows a good grasp of events, risks and contracts of the year.',
    ],
  ],
])('levels with %s text are found once', (alike, working, practitioner) => {
  const found = findings(sameText, { [FEEDBACK]: feedback({ working, practitioner }) });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`${AT} /levels/practitioner: Practitioner says ${alike} as Working: "`);
});

test('a statement that stands at two levels is found at the upper one', () => {
  const changes = {
    working: ['Asks for a view.', 'Describes one event.', 'Names the date.'],
    practitioner: ['Describes one event.', 'Tells a director what came of it.'],
  };
  expect(findings(sameText, { [FEEDBACK]: feedback(changes) })).toEqual([
    `${AT} /levels/practitioner/indicators/0/text: "Describes one event" already stands at Working, so it does not tell Practitioner from it.`,
  ]);
  const twice = {
    ...changes,
    practitioner: ['Names the date.', 'Describes one event.', 'Tells a director what came of it.'],
  };
  expect(findings(sameText, { [FEEDBACK]: feedback(twice) })).toEqual([
    `${AT} /levels/practitioner/indicators/0/text: "Names the date" and one more statement already stand at Working, so they do not tell Practitioner from it.`,
  ]);
});

test('levels are neighbours where none is written between them, and not where they stand side by side', () => {
  const apart = { foundation: ['Asks for a view.'], working: ['Names the date.'], practitioner: ['Asks for a view.'] };
  expect(findings(sameText, { [FEEDBACK]: feedback(apart) })).toEqual([]);
  expect(findings(sameText, { [FEEDBACK]: feedback({ ...apart, working: [] }) })).toHaveLength(1);
  const beside = (EXAMPLE_WORKSPACE[ARCHITECTURE] ?? '')
    .replace('{ id: working, title: Working }', '{ id: working, title: Working, rank: 2 }')
    .replace('{ id: practitioner, title: Practitioner }', '{ id: practitioner, title: Practitioner, rank: 2 }')
    .replace('{ id: foundation, title: Foundation }', '{ id: foundation, title: Foundation, rank: 1 }')
    .replace('{ id: expert, title: Expert }', '{ id: expert, title: Expert, rank: 3 }');
  const same = { working: ['Names the date.'], practitioner: ['Names the date.'] };
  expect(findings(sameText, { [FEEDBACK]: feedback(same), [ARCHITECTURE]: beside })).toEqual([]);
});

test.each([
  ['Sets dates for one team.', 'Sets dates for several teams.'],
  ['Sets dates with support.', 'Sets dates alone.'],
  ['Handles cases of medium risk.', 'Handles cases of high risk to the company.'],
])('"%s" and "%s" are two levels', (lower, upper) => {
  const files = { [FEEDBACK]: feedback({ working: [lower], practitioner: [upper] }) };
  expect(findings(sameText, files)).toEqual([]);
  expect(findings(adverbAlone, files)).toEqual([]);
});

test.each([
  ['Sets dates with the team.', 'Consistently sets dates with the team.', 'Only "consistently" tells'],
  [
    'Sets dates with the team.',
    'Sets dates clearly and carefully with the team.',
    'Only "clearly" and "carefully" tell',
  ],
  ['Shows a good grasp of the law.', 'Shows a strong grasp of the law.', 'Only "strong" tells'],
])('"%s" and "%s" differ by words of degree alone', (lower, upper, message) => {
  const found = findings(adverbAlone, { [FEEDBACK]: feedback({ working: [lower], practitioner: [upper] }) });
  expect(found).toEqual([
    `${AT} /levels/practitioner/indicators/0/text: ${message} this from what Working already asks.`,
  ]);
});

test('where the word of degree stands at the lower level, the upper one is told to ask no more', () => {
  const files = { [FEEDBACK]: feedback({ working: ['Often asks for a view.'], practitioner: ['Asks for a view.'] }) };
  expect(findings(adverbAlone, files)).toEqual([
    `${AT} /levels/practitioner/indicators/0/text: Working already asks this, and there with "often": this level asks no more.`,
  ]);
});

test('two neighbours that wait for their text are told as such, and one by itself as a placeholder', () => {
  const open = 'This level is currently not defined.';
  const pair = { [FEEDBACK]: feedback({ working: [open], practitioner: ['TBC'] }) };
  expect(findings(sameText, pair)).toEqual([
    `${AT} /levels/practitioner: Working and Practitioner have no description yet.`,
  ]);
  expect(findings(placeholder, pair)).toEqual([]);
  const apart = { [FEEDBACK]: feedback({ foundation: [open], practitioner: [open] }) };
  expect(findings(sameText, apart)).toEqual([]);
  expect(findings(placeholder, apart)).toEqual([
    `${AT} /levels/foundation: Foundation and Practitioner have no description yet.`,
  ]);
});

test.each([
  [['practitioner'], 'No role expects it: remove it, or write it before one does.'],
  [['working'], 'Roles expect it, so write what people have to do.'],
  [
    ['foundation', 'practitioner'],
    'Roles expect Foundation: write what people have to do. No role expects Practitioner: remove it, or write it before one does.',
  ],
])('whether a role expects a level that waits decides what to do: %j', (open, hint) => {
  const changes = Object.fromEntries(open.map((level) => [level, ['This level is currently not defined.']]));
  const advice = (overlay: Record<string, string>): (string | undefined)[] =>
    check(sourcesOf(exampleFiles({ [FEEDBACK]: feedback(changes), ...overlay })), [], TODAY).diagnostics.flatMap(
      (one) => (one.rule === placeholder.id ? [one.hint] : []),
    );
  expect(advice({})).toEqual([hint]);
  const nobody = Object.entries(EXAMPLE_WORKSPACE)
    .filter(([path]) => path.includes('/roles/'))
    .map(([path, text]) => [path, text.replace(/ {2}giving-feedback: \w+\n/, '')]);
  expect(advice(Object.fromEntries(nobody))[0]).toMatch(/^Write .*, or remove /);
});

test.each([
  [
    {},
    'definition: "Examples of this skill:"',
    '/definition: The definition ends in the middle: "Examples of this skill:"',
  ],
  [{}, 'definition: To be confirmed.', '/definition: The definition is still to be written: "To be confirmed"'],
  [
    { working: ['Names one event.', '"Then says:"'] },
    'definition: Tells people what they did.',
    '/levels/working/indicators/1/text: This indicator ends in the middle: "Then says:"',
  ],
])('a text that says nothing or stops before its end is found once: %j, %s', (changes, definition, message) => {
  const file = feedback(changes).replace(/definition: .*/, definition);
  expect(findings(placeholder, { [FEEDBACK]: file })).toEqual([`${AT} ${message}`]);
});

test('a heading above indicators may end in a colon', () => {
  const heading = feedback({}).replace('  working:\n', '  working:\n    summary: "At this level, people:"\n');
  expect(findings(placeholder, { [FEEDBACK]: heading })).toEqual([]);
});
