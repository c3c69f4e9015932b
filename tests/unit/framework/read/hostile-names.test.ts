/** Names and references: those that every object inherits, those that look like others, and those that lead nowhere or in a circle. */

import { describe, expect, test } from 'vitest';
import {
  ARCHITECTURE,
  CANDOUR,
  COACHING,
  complaints,
  FEEDBACK,
  type Files,
  LEAD,
  more,
  PARTNER,
  PEOPLE,
  SITE,
  slip,
  workspace,
} from '../../workspace-fixture.ts';
import { type Case, testFiles, testWorkspaces, type WorkspaceCase } from './hostile.ts';

/** Where a name may stand: the file, the workspace with it, and the answers for `__proto__`, `constructor` and `toString`. */
const SPOTS: readonly (readonly [string, string, (name: string) => Files, readonly [string, string, string]])[] = [
  [
    'as an expectation',
    LEAD,
    (name) => slip(LEAD, 'giving-feedback: working', `${name}: working`),
    ['5 unsafe-key', '5 unknown-competency', '5 wrong-value'],
  ],
  [
    'as a name at the top',
    COACHING,
    (name) => more(COACHING, `${name}: x\n`),
    ['8 unsafe-key', '8 unknown-key', '8 unknown-key'],
  ],
  [
    'as a level',
    COACHING,
    (name) => slip(COACHING, 'working: Asks', `${name}: Asks`),
    ['5 unsafe-key', '5 unknown-level', '5 wrong-value'],
  ],
  [
    'as an expected level',
    LEAD,
    (name) => slip(LEAD, 'giving-feedback: working', `giving-feedback: ${name}`),
    ['5 wrong-value', '5 unknown-level', '5 wrong-value'],
  ],
  [
    'as a scale of anchors',
    FEEDBACK,
    (name) => slip(FEEDBACK, 'review: {', `${name}: {`),
    ['13 unsafe-key', '13 unknown-scale', '13 wrong-value'],
  ],
  [
    'as a rating of anchors',
    FEEDBACK,
    (name) => slip(FEEDBACK, 'met: Gives', `${name}: Gives`),
    ['13 unsafe-key', '13 unknown-level', '13 wrong-value'],
  ],
  [
    'as a rule',
    SITE,
    (name) => workspace({ [SITE]: `title: A\nrules:\n  ${name}: off\n` }),
    ['3 unsafe-key', '3 unknown-rule', '3 wrong-value'],
  ],
  [
    'as the id of a family',
    ARCHITECTURE,
    (name) => slip(ARCHITECTURE, 'id: people,', `id: ${name},`),
    ['9 wrong-value', '10 unknown-family', '9 wrong-value'],
  ],
  [
    'as a reference',
    FEEDBACK,
    (name) => slip(FEEDBACK, '[coaching]', `[${name}]`),
    ['14 wrong-value', '14 unknown-competency', '14 wrong-value'],
  ],
  [
    'as a framework',
    FEEDBACK,
    (name) => slip(FEEDBACK, '[coaching]', `[${name}/coaching]`),
    ['14 wrong-value', '14 unknown-framework', '14 wrong-value'],
  ],
  [
    'as a kind',
    COACHING,
    (name) => more(COACHING, `kind: ${name}\n`),
    ['8 wrong-value', '8 wrong-value', '8 wrong-value'],
  ],
  [
    'as a group',
    COACHING,
    (name) => slip(COACHING, 'developing-others', name),
    ['2 wrong-value', '2 unknown-group', '2 wrong-value'],
  ],
  [
    'as the id of an indicator',
    FEEDBACK,
    (name) => slip(FEEDBACK, 'describes-one-event', name),
    ['9 wrong-value', 'fine', 'fine'],
  ],
  [
    'as a former id',
    COACHING,
    (name) => more(COACHING, `formerly: [${name}]\n`),
    ['8 wrong-value', 'fine', '8 wrong-value'],
  ],
  [
    'between braces',
    LEAD,
    (name) => slip(LEAD, 'desired: practitioner', `${name}: x`),
    ['6 unsafe-key', '6 unknown-key', '6 unknown-key'],
  ],
];

const INHERITED: readonly (readonly [string, string])[] = [
  ['prototype', '5 unknown-competency'],
  ['hasOwnProperty', '5 wrong-value'],
  ['valueOf', '5 wrong-value'],
  ['__defineGetter__', '5 wrong-value'],
  ['then', '5 unknown-competency'],
  ['toJSON', '5 wrong-value'],
  ['length', '5 unknown-competency'],
];

const PROTO_IN_DISGUISE: readonly Case[] = [
  ['in JSON', '{"title":"C","__proto__":{"polluted":true}}', '1 unsafe-key'],
  ['with a code in it', 'title: C\n"\\x5f_proto__": x\n', '2 unsafe-key'],
  ['further in', 'title: C\nlevels:\n  __proto__: { a: b }\n', '3 unsafe-key'],
  ['in quotes', "title: C\n'__proto__': x\n", '2 unsafe-key'],
  ['with a question mark', 'title: C\n? __proto__\n: x\n', '2 unsafe-key'],
  ['in an item', 'title: C\ndevelopment:\n  - __proto__: x\n    title: y\n', '3 unsafe-key'],
  ['twice', 'title: C\n__proto__: a\n__proto__: b\n', '2 unsafe-key; 3 unsafe-key'],
];

const LOOKALIKES: readonly WorkspaceCase[] = [
  ['Cyrillic in a name', CANDOUR, workspace({ [CANDOUR]: 'titlе: C\n' }), '1 unknown-key'],
  ['full-width letters in a name', CANDOUR, workspace({ [CANDOUR]: 'ｔｉｔｌｅ: C\n' }), '1 unknown-key'],
  ['zero width in a name', CANDOUR, workspace({ [CANDOUR]: 'ti\u200btle: C\n' }), '1 unknown-key'],
  ['a no-break space behind a name', CANDOUR, workspace({ [CANDOUR]: 'title\u00a0: C\n' }), '1 unknown-key'],
  ['Cyrillic in a reference', FEEDBACK, slip(FEEDBACK, '[coaching]', '[cоaching]'), '14 wrong-value'],
  ['a full-width letter in a reference', FEEDBACK, slip(FEEDBACK, '[coaching]', '[ｃoaching]'), '14 wrong-value'],
  ['an accent apart from its letter', FEEDBACK, slip(FEEDBACK, '[coaching]', '[co\u0301aching]'), '14 wrong-value'],
  ['zero width in a reference', FEEDBACK, slip(FEEDBACK, '[coaching]', '[coach\u200bing]'), '14 wrong-value'],
  [
    'a mark of direction behind a reference',
    FEEDBACK,
    slip(FEEDBACK, '[coaching]', '[coaching\u200f]'),
    '14 wrong-value',
  ],
  [
    'a code for a byte order mark',
    FEEDBACK,
    slip(FEEDBACK, '[coaching]', '["\\uFEFFcoaching"]'),
    '14 control-character',
  ],
  ['a hyphen that does not break', LEAD, slip(LEAD, 'giving-feedback:', 'giving\u2011feedback:'), '5 wrong-value'],
  ['a dash of typographers', LEAD, slip(LEAD, 'giving-feedback:', 'giving\u2013feedback:'), '5 wrong-value'],
  ['a soft hyphen', LEAD, slip(LEAD, 'giving-feedback:', 'giving-feed\u00adback:'), '5 wrong-value'],
  ['a Turkish i', LEAD, slip(LEAD, 'giving-feedback:', 'gıvıng-feedback:'), '5 wrong-value'],
  [
    'a joiner in a level',
    LEAD,
    slip(LEAD, 'giving-feedback: working', 'giving-feedback: work\u200ding'),
    '5 wrong-value',
  ],
  [
    'Cyrillic in an expected level',
    LEAD,
    slip(LEAD, 'giving-feedback: working', 'giving-feedback: wоrking'),
    '5 wrong-value',
  ],
  [
    'zero width behind a level',
    LEAD,
    slip(LEAD, 'giving-feedback: working', 'giving-feedback: working\u200b'),
    '5 wrong-value',
  ],
  ['Cyrillic in a level', COACHING, slip(COACHING, 'working:', 'wоrking:'), '5 wrong-value'],
  [
    'Cyrillic in the id of a level',
    ARCHITECTURE,
    slip(ARCHITECTURE, '{ id: working', '{ id: wоrking'),
    '18 wrong-value',
  ],
  ['Greek in a family', LEAD, slip(LEAD, 'family: performance', 'family: perfοrmance'), '2 wrong-value'],
  ['a nought for an o', LEAD, slip(LEAD, 'family: performance', 'family: perf0rmance'), '2 unknown-family'],
  ['Cyrillic in a grade', LEAD, slip(LEAD, 'grade: m1', 'grade: м1'), '3 wrong-value'],
  ['Cyrillic in a kind', COACHING, more(COACHING, 'kind: skіll\n'), '8 wrong-value'],
  ['a capital in a reference', FEEDBACK, slip(FEEDBACK, '[coaching]', '[Coaching]'), '14 wrong-value'],
  ['an emoji', LEAD, slip(LEAD, 'family: performance', 'family: 🎯'), '2 wrong-value'],
];

const REFERENCES: readonly (readonly [string, string])[] = [
  ['../x', '14 wrong-value'],
  ['a/b/c', '14 wrong-value'],
  ['/', '14 wrong-value'],
  ['a/', '14 wrong-value'],
  ['/a', '14 wrong-value'],
  ['core//communication', '14 wrong-value'],
  ['people/coaching', 'fine'],
  ['people/nope', '14 unknown-competency'],
  ['nope/coaching', '14 unknown-framework'],
  ['core\\communication', '14 wrong-value'],
  ['coaching.yaml', '14 wrong-value'],
  ['./coaching', '14 wrong-value'],
  ['"coaching\\n"', '14 wrong-value'],
  ['', 'fine'],
  ['~', '14 wrong-type'],
  ['42', '14 wrong-value'],
  ['[coaching]', '14 wrong-type'],
  ['{ id: coaching }', '14 wrong-type'],
  ['https://example.org', '14 wrong-value'],
  ['core/communication/', '14 wrong-value'],
  ['coaching#x', '14 wrong-value'],
  ['giving-feedback', '14 self-reference'],
  ['.', '14 wrong-value'],
  ['..', '14 wrong-value'],
  ['a--b', '14 wrong-value'],
  ['a-', '14 wrong-value'],
];

const DOUBLES_AND_CIRCLES: readonly WorkspaceCase[] = [
  ['a reference twice', FEEDBACK, slip(FEEDBACK, '[coaching]', '[coaching, coaching]'), '14 duplicate-reference'],
  [
    'a reference twice, once with its framework',
    FEEDBACK,
    slip(FEEDBACK, '[coaching]', '[coaching, people/coaching]'),
    '14 duplicate-reference',
  ],
  ['an expectation twice', LEAD, slip(LEAD, 'coaching:', 'people/giving-feedback:'), '6 duplicate-reference'],
  ['a group twice', PEOPLE, slip(PEOPLE, 'id: being-fair', 'id: developing-others'), '8 duplicate-id'],
  ['a level twice', ARCHITECTURE, slip(ARCHITECTURE, '{ id: expert', '{ id: working'), '20 duplicate-id'],
  ['a grade twice', ARCHITECTURE, slip(ARCHITECTURE, 'id: p4', 'id: p3'), '6 duplicate-id'],
  ['a code twice', COACHING, slip(COACHING, 'PF-2', 'PF-1'), '3 duplicate-code'],
  [
    'an indicator twice',
    FEEDBACK,
    slip(FEEDBACK, '- Gives feedback within', '- { id: describes-one-event, text: x }\n      - Gives feedback within'),
    '10 duplicate-id',
  ],
  [
    'a profile twice',
    PARTNER,
    slip(PARTNER, '[core/grade-p3]', '[core/grade-p3, core/grade-p3]'),
    '4 duplicate-reference',
  ],
  ['a former id twice', COACHING, more(COACHING, 'formerly: [a, a]\n'), '8 duplicate-id'],
  ['a former id that is the present one', COACHING, more(COACHING, 'formerly: [coaching]\n'), '8 former-id-in-use'],
  ['a former id in use', COACHING, more(COACHING, 'formerly: [candour]\n'), '8 former-id-in-use'],
  ['related to itself', FEEDBACK, slip(FEEDBACK, '[coaching]', '[giving-feedback]'), '14 self-reference'],
  ['a move to itself', LEAD, slip(LEAD, 'to: hr-partner', 'to: team-lead'), '10 self-reference'],
  ['extends itself', PARTNER, slip(PARTNER, '[core/grade-p3]', '[hr-partner]'), '4 cycle'],
  ['replaced by itself', CANDOUR, more(CANDOUR, 'status: retired\nreplacedBy: [candour]\n'), '6 cycle'],
  ['its own parent', ARCHITECTURE, slip(ARCHITECTURE, 'parent: people', 'parent: performance'), '10 cycle'],
  [
    'two extend one another',
    LEAD,
    more(LEAD, 'extends: [hr-partner]\n', slip(PARTNER, '[core/grade-p3]', '[team-lead]')),
    '11 cycle',
  ],
  [
    'two parents of one another',
    ARCHITECTURE,
    slip(ARCHITECTURE, 'title: People }', 'title: People, parent: performance }'),
    '9 cycle',
  ],
];

describe.each(['__proto__', 'constructor', 'toString'])('%s', (name) => {
  const nth = ['__proto__', 'constructor', 'toString'].indexOf(name);
  testWorkspaces(SPOTS.map(([spot, file, files, answers]) => [spot, file, files(name), answers[nth] ?? '']));
});

describe('an expectation of', () =>
  testWorkspaces(
    INHERITED.map(([name, answer]) => [name, LEAD, slip(LEAD, 'giving-feedback: working', `${name}: working`), answer]),
  ));

describe('__proto__', () => {
  testFiles(PROTO_IN_DISGUISE);

  test('changes no object', () => {
    expect(complaints(workspace({ [CANDOUR]: '{"__proto__": {"polluted": true}}' }))).toContain('unsafe-key');
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('looks alike', () => {
  testWorkspaces(LOOKALIKES);

  test.each([
    ['cоaching', 'The "о" in it (U+043E) only looks like "o".'],
    ['coach\u200bing', 'There is an invisible character in it (U+200B).'],
    ['ｃoaching', 'The "ｃ" in it (U+FF43) only looks like "c".'],
  ])('and is shown where: %s', (name, hint) => {
    expect(complaints(slip(FEEDBACK, '[coaching]', `[${name}]`))).toContain(`Did you mean "coaching"? ${hint}`);
  });
});

describe('a reference', () =>
  testWorkspaces(
    REFERENCES.map(([name, answer]) => [name, FEEDBACK, slip(FEEDBACK, '[coaching]', `[${name}]`), answer]),
  ));

describe('twice, or in a circle', () => testWorkspaces(DOUBLES_AND_CIRCLES));
