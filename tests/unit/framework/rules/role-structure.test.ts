import { expect, test } from 'vitest';
import { check } from '../../../../src/framework/check.ts';
import {
  ADVISER,
  ARCHITECTURE,
  COACHING,
  EXAMPLE_WORKSPACE,
  exampleFiles,
  PRINCIPAL,
  SENIOR,
  TODAY,
} from '../../../../src/framework/rules/example-workspace.ts';
import { rule as tooMany } from '../../../../src/framework/rules/too-many-competencies.ts';
import { rule as unconnected } from '../../../../src/framework/rules/unconnected-role.ts';
import { rule as unexpected } from '../../../../src/framework/rules/unexpected-competency.ts';
import { sourcesOf } from '../../workspace-fixture.ts';
import { findings } from './rule-fixture.ts';

const CORE = 'frameworks/core/framework.yaml';
const core = (title = 'Core'): string =>
  `title: ${title}\nsummary: All.\nversion: 1.0.0\nstatus: draft\nlanguage: en\n`;
const counsel = 'frameworks/people/roles/counsel.yaml';

/** Competencies of a second framework, and a role of the first that expects them all. */
function many(count: number, { last = 'working', kind = 'skill', role = '' } = {}): Record<string, string> {
  const ids = Array.from({ length: count }, (_, i) => `skill-${i + 1}`);
  const expectations = ids.map((id, i) => `  core/${id}: ${i === count - 1 ? last : 'working'}`);
  return {
    [CORE]: core(),
    ...Object.fromEntries(
      ids.map((id) => [`frameworks/core/competencies/${id}.yaml`, `title: ${id}\nkind: ${kind}\n`]),
    ),
    [counsel]: `title: Counsel\nexpectations:\n${expectations.join('\n')}\n${role}`,
  };
}

test.each([
  ['fifteen', many(15), []],
  [
    'sixteen',
    many(16),
    [
      'people/roles/counsel.yaml /title: "Counsel" demands 16 competencies; more than 15 are too many to talk about, judge and develop.',
    ],
  ],
  ['sixteen, one of them desirable', many(16, { last: '{ level: working, importance: desirable }' }), []],
  ['sixteen tasks', many(16, { kind: 'task' }), []],
  ['sixteen of a profile', many(16, { role: 'abstract: true\n' }), []],
  ['sixteen of a retired role', many(16, { role: 'status: retired\n' }), []],
])('how much a role demands: %s', (_, overlay, expected) => {
  expect(findings(tooMany, overlay)).toEqual(expected);
});

test('what a role inherits counts, and is reported at the role that somebody holds', () => {
  const overlay = { ...many(16, { role: 'abstract: true\n' }), [SENIOR]: 'title: Senior\nextends: [counsel]\n' };
  expect(findings(tooMany, overlay).map((one) => one.split(' ')[0])).toEqual(['people/roles/senior-adviser.yaml']);
});

test.each([
  ['reached and left by nobody', 'title: Counsel\n', 1],
  ['it can be left', 'title: Counsel\nmoves: [{ to: adviser, type: lateral }]\n', 0],
  ['a profile', 'title: Counsel\nabstract: true\n', 0],
  ['retired', 'title: Counsel\nstatus: retired\n', 0],
])('a role without moves: %s', (_, text, count) => {
  expect(findings(unconnected, { [counsel]: text })).toHaveLength(count);
});

test('the only role of its family may stand alone, and is told how to say so', () => {
  const architecture = String(EXAMPLE_WORKSPACE[ARCHITECTURE]).replace(
    '  - { id: people, title: People }',
    '  - { id: people, title: People }\n  - { id: law, title: Law }',
  );
  const hint = (family: string): string | undefined => {
    const files = exampleFiles({ [ARCHITECTURE]: architecture, [counsel]: `title: Counsel\n${family}` });
    return check(sourcesOf(files), [], TODAY).diagnostics.find(({ rule }) => rule === unconnected.id)?.hint;
  };
  expect(hint('family: law\n')).toContain('"# espalier-ignore unconnected-role -- why"');
  const moves = 'Add "moves:" here, or a move to this role in another one.';
  expect(hint('family: people\n')).toBe(moves);
  expect(hint('')).toBe(moves);
});

test('a role that can be reached from another framework is connected', () => {
  const overlay = {
    [CORE]: core(),
    'frameworks/core/roles/clerk.yaml': 'title: Clerk\nmoves: [{ to: people/counsel, type: lateral }]\n',
    [counsel]: 'title: Counsel\n',
  };
  expect(findings(unconnected, overlay)).toEqual([]);
});

test('a move to or from a retired role connects nobody', () => {
  const old = 'frameworks/people/roles/old.yaml';
  const overlay = {
    [old]: 'title: Old\nstatus: retired\nmoves: [{ to: counsel, type: lateral }]\n',
    [counsel]: 'title: Counsel\nmoves: [{ to: old, type: lateral }]\n',
  };
  expect(findings(unconnected, overlay)).toEqual([
    'people/roles/counsel.yaml /title: No career move leads to "Counsel" or away from it.',
  ]);
});

test('a framework without any moves has no unconnected roles', () => {
  const title = (text: string): string => `title: ${text}\nexpectations: { coaching: working }\n`;
  expect(findings(unconnected, { [ADVISER]: title('A'), [SENIOR]: title('B'), [PRINCIPAL]: title('C') })).toEqual([]);
});

const mediating = 'frameworks/people/competencies/mediating.yaml';
const levelled = 'title: Mediating\nlevels: { working: Meets both. }\n';

test.each([
  ['with levels', levelled, 1],
  ['retired', `${levelled}status: retired\n`, 0],
  ['without a ladder', 'title: Mediating\nindicators: [Meets both.]\n', 0],
  ['not written yet', 'title: Mediating\n', 0],
])('a competency that no role expects: %s', (_, text, count) => {
  expect(findings(unexpected, { [mediating]: text })).toHaveLength(count);
});

test('where proficiency is not graded, a competency without text counts', () => {
  const scale = String(EXAMPLE_WORKSPACE[ARCHITECTURE]).replace(
    / {6}- \{ id: (?:foundation|practitioner|expert),.*\n/g,
    '',
  );
  const only = (title: string): string => `title: ${title}\nexpectations: { coaching: working }\n`;
  const text = 'title: Coaching\nlevels: { working: Meets both. }\n';
  const overlay = {
    [ARCHITECTURE]: scale,
    [COACHING]: text,
    'frameworks/people/competencies/giving-feedback.yaml': undefined,
    [ADVISER]: only('A'),
    [SENIOR]: only('B'),
    [PRINCIPAL]: only('C'),
    [mediating]: 'title: Mediating\n',
  };
  expect(findings(unexpected, overlay)).toEqual([
    'people/competencies/mediating.yaml /title: No role expects "Mediating".',
  ]);
});

const candour = 'frameworks/core/competencies/candour.yaml';
const listening = 'frameworks/core/competencies/listening.yaml';
const shared = {
  [CORE]: core(),
  [candour]: levelled.replace('Mediating', 'Candour'),
  [listening]: levelled.replace('Mediating', 'Listening'),
};

test('a framework that no role draws on is left alone', () => {
  expect(findings(unexpected, shared)).toEqual([]);
});

test('what another framework expects counts, and shows what it leaves out', () => {
  const overlay = {
    ...shared,
    [ADVISER]:
      'title: Adviser\nexpectations: { core/candour: working, coaching: foundation, giving-feedback: foundation }\n',
  };
  expect(findings(unexpected, overlay)).toEqual([
    'core/competencies/listening.yaml /title: No role expects "Listening".',
  ]);
});

test('a profile that nobody extends yet expects as well', () => {
  const overlay = {
    ...shared,
    'frameworks/core/roles/everyone.yaml':
      'title: All\nabstract: true\nexpectations: { candour: working, listening: working }\n',
  };
  expect(findings(unexpected, overlay)).toEqual([]);
});

test('a retired role expects nothing any more', () => {
  const overlay = {
    [mediating]: levelled,
    'frameworks/people/roles/old.yaml': 'title: Old\nstatus: retired\nexpectations: { mediating: working }\n',
  };
  expect(findings(unexpected, overlay)).toHaveLength(1);
});
