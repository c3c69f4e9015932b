/** The rules about the form of texts: how they begin and end, how long and how hard they are. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../../src/framework/check.ts';
import {
  exampleFiles,
  FEEDBACK,
  FRAMEWORK,
  feedback,
  SITE,
} from '../../../../src/framework/rules/example-workspace.ts';
import { rule as fullStops } from '../../../../src/framework/rules/full-stops.ts';
import { rule as difficulty } from '../../../../src/framework/rules/reading-difficulty.ts';
import {
  hardestSentence,
  mayBeLong,
  readingLevel,
  shortestHard,
  wordsToHold,
} from '../../../../src/framework/rules/reading-level.ts';
import { ruleContext } from '../../../../src/framework/rules/context.ts';
import { TARGETS } from '../../../../src/framework/rules/targets.ts';
import { rule as person } from '../../../../src/framework/rules/tense-or-person.ts';
import { rule as tooLong } from '../../../../src/framework/rules/too-long-for-target.ts';
import { sourcesOf } from '../../workspace-fixture.ts';
import { findings } from './rule-fixture.ts';
import { messages } from './text-fixture.ts';

const AT = 'people/competencies/giving-feedback.yaml';

test.each([
  ['Will describe one event.', 'this one does not: "Will describe one…"'],
  ['describe one event', 'this one does not: "describe one event"'],
  ['I describe one event.', 'this one does not: "I describe one…"'],
  ['Described the event to each of them.', 'this one does not: "Described the event…"'],
  ['Describing an event in time.', 'this one does not: "Describing an event…"'],
  ['Able to describe one event.', 'this one does not: "Able to describe…"'],
])('%s', (text, rest) => {
  expect(messages(person, text)).toEqual([`3 indicators of this competency begin like "Describes", and ${rest}.`]);
});

test.each([
  'Clearly describes one event.',
  'Also describes one event.',
  'Plans are agreed before work begins.',
  'Design work follows the standard.',
  'Meeting notes reach people within a day.',
  'Limited access is granted in writing.',
  'Feedback reaches people within a week.',
  '“I describe one event” stands in every note.',
])('content: %s', (text) => {
  expect(messages(person, text)).toEqual([]);
});

test('without a clear majority nothing is odd', () => {
  const mixed = feedback({
    foundation: ['Writes it down.', 'write down why'],
    working: ['Asks for a view.', 'ask the person'],
  });
  expect(findings(person, { [FEEDBACK]: mixed })).toEqual([]);
});

test('several odd ones are one finding', () => {
  const four = ['ask what happened', 'describe one event', 'explain what it led to', 'give it within a week'];
  const most = ['Asks what happened.', 'Describes one event.', 'Explains why.', 'Gives it in time.'];
  const files = { [FEEDBACK]: feedback({ foundation: [...most, ...most], working: four, expert: most }) };
  expect(findings(person, files)).toEqual([
    `${AT} /levels/working/indicators/0/text: 13 indicators of this competency begin like "Describes", and these do not: "ask what happened", "describe one event" and "explain what it…", and 1 more.`,
  ]);
});

function mends(file: string): unknown {
  const sources = sourcesOf(exampleFiles({ [FEEDBACK]: file }));
  const { model } = check(sources, []);
  const byPath = new Map(
    sources.frameworks.flatMap((one) => one.competencies.map(({ source }) => [source.file, source] as const)),
  );
  if (model === undefined) throw new Error('no model');
  return [...fullStops.check(ruleContext(model, byPath, { today: '2026-01-01' }))].map((one) => one.mends);
}

test('full stops follow the majority, and the finding says how to mend them', () => {
  const file = feedback({ working: ['Describes one event', 'Asks for a view.'], expert: ['Removes a form'] });
  expect(findings(fullStops, { [FEEDBACK]: file })).toEqual([
    `${AT} /levels/working/indicators/0/text: This and 1 more of the indicators end without a full stop, and the other 3 with one.`,
  ]);
  expect(mends(file)).toEqual([
    [
      { path: ['levels', 'working', 'indicators', 0, 'text'], from: 'Describes one event', to: 'Describes one event.' },
      { path: ['levels', 'expert', 'indicators', 0, 'text'], from: 'Removes a form', to: 'Removes a form.' },
    ],
  ]);
  const open = feedback({
    foundation: ['Writes it down'],
    working: ['Asks for a view.'],
    practitioner: ['Tells a director'],
    expert: ['Removes a form'],
  });
  expect(mends(open)).toEqual([
    [{ path: ['levels', 'working', 'indicators', 0, 'text'], from: 'Asks for a view.', to: 'Asks for a view' }],
  ]);
});

test.each(['Asks: what happened?', 'Writes dates, times etc.', 'Asks for a view…', 'Says so!'])(
  '"%s" takes no side',
  (text) => {
    expect(messages(fullStops, text)).toEqual([]);
    expect(
      findings(fullStops, {
        [FEEDBACK]: feedback({
          foundation: ['Notes it'],
          working: [JSON.stringify(text)],
          practitioner: ['Says it'],
          expert: ['Ends it'],
        }),
      }),
    ).toEqual([]);
  },
);

test('Lix counts words and long words', () => {
  expect(readingLevel('The cat sat on the windowsill.')).toEqual({
    words: 6,
    longWords: 1,
    lix: 6 + 100 / 6,
  });
  expect(readingLevel('')).toEqual({ words: 0, longWords: 0, lix: 0 });
  expect(hardestSentence('Short one. Considerably complicated formulations predominate here.').words).toBe(5);
});

test('what is too short to be hard is never hard', () => {
  const word = fc.constantFrom('a', 'of', 'people', 'abcdefg', 'considerations');
  const sentence = fc.array(word, { minLength: 20, maxLength: 70 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(sentence, fc.constantFrom(10, 25), fc.constantFrom(40, 65), (text, words, lix) => {
      const level = readingLevel(text);
      if (level.words <= words || level.lix < lix) return true;
      return text.length >= shortestHard(words, lix) && mayBeLong(text, words);
    }),
  );
  // 26 words and the gaps between them, of which eleven words are long.
  expect(shortestHard(25, 65)).toBe(26 + 25 + 11 * 6);
});

test.each([
  ['Adapts pages for people with impaired vision, motor difficulties, learning disabilities and deafness.', 13, 11],
  ['Reads plans, notes and letters.', 5, 5],
  ['Says what was agreed, and by whom.', 7, 7],
  ['Tells apart what was seen, what was heard from others, and what only follows from it.', 16, 16],
])('%s', (sentence, words, toHold) => {
  expect(readingLevel(sentence).words).toBe(words);
  expect(wordsToHold(sentence)).toBe(toHold);
});

const HARD =
  'Establishes collaborative relationships between multidisciplinary departments and external organisations, coordinating interdependent programmes, harmonising contradictory requirements, documenting outstanding differences and communicating intermediate achievements to everybody affected throughout.';

test('only a long sentence of long words is hard, and a level is reported once', () => {
  expect(messages(difficulty, HARD)).toEqual([
    'This sentence is hard to take in: 26 words, 23 of them with more than six letters.',
  ]);
  expect(messages(difficulty, HARD, `${HARD} Ends.`)).toHaveLength(1);
  expect(messages(difficulty, HARD.replace(', documenting', '. Documenting'))).toEqual([]);
  const plain =
    'Says to each of the people who were there on that day what was said and done, by whom and when, and what it has led to so far.';
  expect(messages(difficulty, plain)).toEqual([]);
  expect(messages(difficulty, 'Harmonises interdependent organisational requirements.')).toEqual([]);
});

test('advice on a definition is about sentences, and about an opening that repeats the title', () => {
  const hint = (definition: string): string | undefined => {
    const file = feedback({}).replace(/definition: .*/, `definition: ${definition}`);
    return check(sourcesOf(exampleFiles({ [FEEDBACK]: file })), []).diagnostics.find(
      (one) => one.rule === difficulty.id,
    )?.hint;
  };
  expect(hint(HARD)).toBe('Make two sentences of it, or use the everyday word for a long one.');
  expect(hint(`Giving feedback ${HARD.toLowerCase()}`)).toContain('leave out the opening that repeats the title');
});

const LONG = 'Giving feedback to colleagues, to managers and to people in other organisations';

test('limits count only for the systems that the site names', () => {
  const files = { [FEEDBACK]: feedback({}, LONG) };
  const site = (targets: string): Record<string, string> => ({ [SITE]: `title: Site\ntargets: ${targets}\n` });
  expect(findings(tooLong, files)).toEqual([]);
  expect(findings(tooLong, { ...files, ...site('[moodle, culture-amp]') })).toEqual([]);
  expect(findings(tooLong, { ...files, ...site('[15five]') })).toEqual([
    `${AT} /title: This competency title has 79 characters, and 15Five refuses what is longer than 75.`,
  ]);
  const longer = { [FEEDBACK]: feedback({}, `${LONG}, again and again`) };
  expect(findings(tooLong, { ...longer, ...site('[15five]') })).toHaveLength(1);
  const longest = { [FEEDBACK]: feedback({}, `${LONG}, again and again and again`) };
  expect(findings(tooLong, { ...longest, ...site('[15five, moodle]') })).toEqual([
    `${AT} /title: This competency title has 106 characters, and 15Five refuses what is longer than 75; Moodle cuts off what is longer than 100.`,
  ]);
});

test('names, codes, ids and indicators have limits, and characters are counted as people do', () => {
  const long = 'x'.repeat(101);
  const people = 'summary: All.\nversion: 1.0.0\nstatus: draft\nlanguage: en\n';
  const files = {
    [SITE]: 'title: Site\ntargets: [moodle]\n',
    [FRAMEWORK]: `title: ${long}\n${people}`,
    [FEEDBACK]: `title: Feedback\ncode: ${long}\nlevels:\n  foundation: { indicators: [{ id: ${long}, text: Asks. }, ${long}] }\n`,
  };
  expect(findings(tooLong, files).map((line) => line.replace(/,.*/, ''))).toEqual([
    `${AT} /code: This code has 101 characters`,
    `${AT} /levels/foundation/indicators/0/id: This indicator id has 101 characters`,
    `${AT} /levels/foundation/indicators/1: This indicator has 101 characters`,
    'people/framework.yaml /title: This framework title has 101 characters',
  ]);
  expect(findings(tooLong, { [SITE]: files[SITE], [FRAMEWORK]: `title: ${'😀'.repeat(100)}\n${people}` })).toEqual([]);
});

test('a system that nobody knows is named', () => {
  expect(findings(tooLong, { [SITE]: 'title: Site\ntargets: [moodel, moodle]\n' })).toEqual([
    'content/site.yaml /targets/0: No limits are known for a system called "moodel", so nothing can be checked for it.',
  ]);
});

test('targets are well described', () => {
  expect(new Set(TARGETS.map((target) => target.id)).size).toBe(TARGETS.length);
  for (const { id, most, source, otherwise } of TARGETS) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    // A limit without a source would be a rumour.
    if (Object.keys(most).length > 0) expect([source?.startsWith('https://'), otherwise !== '']).toEqual([true, true]);
  }
});
