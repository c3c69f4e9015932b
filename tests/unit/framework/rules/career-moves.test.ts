import { expect, test } from 'vitest';
import { check } from '../../../../src/framework/check.ts';
import {
  ADVISER,
  ARCHITECTURE,
  EXAMPLE_WORKSPACE,
  exampleFiles,
  PRINCIPAL,
  SENIOR,
  TODAY,
} from '../../../../src/framework/rules/example-workspace.ts';
import { rule as falling } from '../../../../src/framework/rules/falling-expectation.ts';
import { rule as lateral } from '../../../../src/framework/rules/lateral-between-ranks.ts';
import { rule as nothing } from '../../../../src/framework/rules/promotion-asks-nothing.ts';
import { rule as withoutRise } from '../../../../src/framework/rules/promotion-without-rise.ts';
import { sourcesOf } from '../../workspace-fixture.ts';
import { findings } from './rule-fixture.ts';

interface RoleWords {
  readonly grade?: string;
  readonly expects?: string;
  readonly moves?: string;
  readonly more?: string;
}

/** A role in few words; `expects` and `moves` are the insides of a map and of a list. */
function role({ grade, expects = '', moves = '', more = '' }: RoleWords): string {
  return `title: Somebody\n${grade === undefined ? '' : `grade: ${grade}\n`}expectations: { ${expects} }\nmoves: [${moves}]\n${more}`;
}

const SCALE_WITH_TWINS = String(EXAMPLE_WORKSPACE[ARCHITECTURE]).replace(
  '{ id: practitioner, title: Practitioner }',
  '{ id: practitioner, title: Practitioner, rank: 3 }\n      - { id: coach, title: Coach, rank: 3 }',
);
const up = '{ to: senior-adviser, type: promotion }';
const LISTENING = 'frameworks/people/competencies/listening.yaml';
const both = 'giving-feedback: working, coaching: working';

test.each([
  ['a rise', 'coaching: foundation', 'coaching: working', []],
  ['the same level', 'coaching: working', 'coaching: working', []],
  ['a competency that is not expected any more', both, 'coaching: expert', []],
  [
    'one that falls',
    'coaching: working',
    'coaching: foundation',
    ['This move runs backwards: nothing rises, and "Coaching" falls from Working to Foundation.'],
  ],
  [
    'one that falls while another rises',
    'giving-feedback: foundation, coaching: working',
    'giving-feedback: working, coaching: foundation',
    ['On this promotion "Coaching" falls from Working to Foundation.'],
  ],
  [
    'two that fall, the wider fall first',
    'giving-feedback: working, coaching: expert',
    'giving-feedback: foundation, coaching: foundation',
    [
      'This move runs backwards: nothing rises, and 2 competencies fall: "Coaching" (Expert to Foundation) and "Giving feedback" (Working to Foundation).',
    ],
  ],
  [
    'two that fall where one is new',
    'giving-feedback: working, coaching: expert',
    'giving-feedback: foundation, coaching: foundation, listening: working',
    [
      'This move seems to run backwards: no level rises, one competency is new, and 2 competencies fall: "Coaching" (Expert to Foundation) and "Giving feedback" (Working to Foundation).',
    ],
  ],
])('a promotion and its levels: %s', (_, from, to, expected) => {
  const found = findings(falling, {
    [LISTENING]: 'title: Listening\nlevels: { working: Repeats what was said. }\n',
    [ADVISER]: role({ expects: from, moves: up }),
    [SENIOR]: role({ expects: to }),
  });
  expect(found).toEqual(expected.map((message) => `people/roles/adviser.yaml /moves/0/to: ${message}`));
});

test('only what falls itself is reported, not a level that stands beside', () => {
  const overlay = {
    [ARCHITECTURE]: SCALE_WITH_TWINS,
    [ADVISER]: role({ expects: 'coaching: practitioner', moves: up }),
    [SENIOR]: role({ expects: 'coaching: coach' }),
  };
  expect(findings(falling, overlay)).toEqual([]);
});

test('a fall counts on promotions alone, each by itself, at its own line', () => {
  const moves =
    '{ to: principal-adviser, type: lateral }, { to: senior-adviser, type: promotion }, { to: principal-adviser, type: promotion }';
  const low = role({ expects: 'coaching: foundation' });
  const found = findings(falling, {
    [ADVISER]: role({ expects: 'coaching: expert', moves }),
    [SENIOR]: low,
    [PRINCIPAL]: low,
  });
  expect(found.map((one) => one.split(':')[0])).toEqual([
    'people/roles/adviser.yaml /moves/1/to',
    'people/roles/adviser.yaml /moves/2/to',
  ]);
});

test('what a role inherits falls like its own', () => {
  const overlay = {
    [ADVISER]: role({ moves: up, more: 'extends: [profile]' }),
    'frameworks/people/roles/profile.yaml': 'title: All\nabstract: true\nexpectations: { coaching: expert }\n',
    [SENIOR]: role({ expects: 'coaching: working' }),
  };
  expect(findings(falling, overlay)).toHaveLength(1);
});

test('a retired role no longer promotes, and nobody is promoted into one', () => {
  const from = role({ expects: 'coaching: expert', moves: up });
  const to = role({ expects: 'coaching: foundation' });
  expect(findings(falling, { [ADVISER]: `${from}status: retired\n`, [SENIOR]: to })).toEqual([]);
  expect(findings(falling, { [ADVISER]: from, [SENIOR]: `${to}status: retired\n` })).toEqual([]);
});

test.each([
  ['a higher level', both, 'giving-feedback: working, coaching: expert', 0],
  ['a new competency', 'coaching: working', both, 0],
  ['one falls, another rises', 'giving-feedback: expert, coaching: foundation', both, 0],
  ['what was desirable is essential', 'coaching: { level: working, importance: desirable }', 'coaching: working', 0],
  ['what was essential is desirable', 'coaching: working', 'coaching: { level: working, importance: desirable }', 1],
  ['the same', both, both, 1],
  ['fewer', both, 'coaching: working', 1],
  ['lower', both, 'giving-feedback: working, coaching: foundation', 1],
  ['nothing is written yet', '', '', 0],
])('a promotion and what it asks: %s', (_, from, to, count) => {
  expect(
    findings(nothing, { [ADVISER]: role({ expects: from, moves: up }), [SENIOR]: role({ expects: to }) }),
  ).toHaveLength(count);
});

test('a promotion that asks less says so', () => {
  const found = findings(nothing, {
    [ADVISER]: role({ expects: 'coaching: expert', moves: up }),
    [SENIOR]: role({ expects: 'coaching: working' }),
  });
  expect(found).toEqual([
    'people/roles/adviser.yaml /moves/0/to: This move runs backwards: one level falls and nothing rises, so "Somebody" asks less than "Somebody".',
  ]);
});

test('advice on a move that runs backwards begins with the levels, and calls no promotion sideways', () => {
  const files = exampleFiles({
    [ADVISER]: role({ expects: 'coaching: expert', moves: up }),
    [SENIOR]: role({ expects: 'coaching: working' }),
  });
  const hints = check(sourcesOf(files), [], TODAY).diagnostics.flatMap(({ rule, hint = '' }) =>
    rule === falling.id || rule === nothing.id ? [hint] : [],
  );
  expect(hints).toHaveLength(2);
  for (const hint of hints) {
    expect(hint).toMatch(/orrect the level, or add what the larger job asks.*turn the move round/);
    expect(hint).not.toContain('sideways');
  }
});

test.each([
  ['p1', 'p2', undefined],
  ['p1', 'p1', 'This promotion stays at P1.'],
  ['p3', 'm1', 'This promotion leads from P3 to M1, which stands beside it.'],
  ['p3', 'p2', 'This promotion leads down from P3 to P2.'],
  [undefined, 'p2', undefined],
  ['p2', undefined, undefined],
])('a promotion from %s to %s', (from, to, message) => {
  const found = findings(withoutRise, {
    [ADVISER]: role({ ...(from && { grade: from }), moves: up }),
    [SENIOR]: role({ ...(to && { grade: to }) }),
  });
  expect(found).toEqual(message === undefined ? [] : [`people/roles/adviser.yaml /moves/0/to: ${message}`]);
});

test.each([
  ['lateral', 'p2', 'p2', undefined],
  ['lateral', 'p3', 'm1', undefined],
  ['lateral', 'p1', 'p2', 'This lateral move leads up from P1 to P2.'],
  ['lateral', 'p2', 'p1', 'This lateral move leads down from P2 to P1.'],
  ['specialise', 'p1', 'p2', 'This move to specialise leads up from P1 to P2.'],
  ['specialise', 'p2', 'p2', undefined],
  ['track-change', 'p2', 'm1', undefined],
  ['promotion', 'p1', 'p2', undefined],
  ['lateral', undefined, 'p2', undefined],
])('a %s from %s to %s', (type, from, to, message) => {
  const moves = `{ to: senior-adviser, type: ${type} }`;
  const found = findings(lateral, {
    [ADVISER]: role({ ...(from && { grade: from }), moves }),
    [SENIOR]: role({ grade: to }),
  });
  expect(found).toEqual(message === undefined ? [] : [`people/roles/adviser.yaml /moves/0/to: ${message}`]);
});
