import { describe, expect, test } from 'vitest';
import type { Role } from '../../../src/framework/model.ts';
import {
  densityOf,
  expectationParts,
  isNews,
  levelsBelow,
  predecessorOf,
  sectionAnchor,
  sectionsOf,
  sectionTitle,
  textAt,
} from '../../../src/site/role-page.ts';
import { LEAD, modelOf, PARTNER, roleOf, SMALL, workspace } from '../workspace-fixture.ts';
import { large } from './large-workspace.ts';

const four = ['foundation', 'working', 'practitioner', 'expert'];
const roleWith = (size: Parameters<typeof large>[0]): Role => roleOf(large({ ...size, roles: 1 }), 'big/r0');

describe('sections', () => {
  test('follow the groups of each framework', () => {
    const sections = sectionsOf(roleOf(modelOf(SMALL), 'people/team-lead').expectations);
    expect(
      sections.map((section) => [sectionTitle(section), sectionAnchor(section), section.expectations.length]),
    ).toEqual([
      ['Developing others', 'people-developing-others', 2],
      ['Competencies', 'core-none', 1],
    ]);
  });

  test('without groups they are called after what they hold', () => {
    const model = modelOf(
      workspace({
        'frameworks/core/competencies/communication.yaml':
          'title: Communication\nkind: skill\nlevels: { working: Speaks. }\n',
      }),
    );
    expect(sectionsOf(roleOf(model, 'core/grade-p3').expectations).map((section) => sectionTitle(section))).toEqual([
      'Skills',
    ]);
  });
});

describe('density', () => {
  test('a dozen expectations come in full', () => {
    expect(densityOf(roleWith({ competencies: 12, roles: 1, levels: four, indicators: 3 }).expectations)).toBe('full');
  });

  test('with much text below, the lower levels are left to the competency', () => {
    expect(densityOf(roleWith({ competencies: 30, roles: 1, levels: four, indicators: 8 }).expectations)).toBe('lean');
  });

  test('hundreds come as a line each', () => {
    const role = roleWith({ competencies: 307, roles: 1, codes: true });
    expect(densityOf(role.expectations)).toBe('list');
    expect(expectationParts(role)).toHaveLength(1);
  });

  test('thousands come in parts, by code', () => {
    const role = roleWith({ competencies: 900, roles: 1, codes: true });
    const parts = expectationParts(role);
    expect(parts).toHaveLength(3);
    expect(parts.flat()).toHaveLength(900);
    expect(parts[0]?.[0]?.competency.code).toBe('K1');
  });

  test('a role without expectations is one part', () => {
    expect(expectationParts(roleWith({ competencies: 1, roles: 1, expected: 0 }))).toEqual([[]]);
  });
});

describe('text of a level', () => {
  const [expectation] = roleOf(modelOf(SMALL), 'people/hr-partner').expectations;

  test('is what the competency says there', () => {
    expect(expectation && textAt(expectation)?.summary).toBe('Reports the change seen since earlier feedback.');
  });

  test('includes the levels below on a cumulative scale', () => {
    expect(expectation && levelsBelow(expectation).map((text) => text.level.id)).toEqual(['working']);
  });

  test('includes nothing where levels do not add up', () => {
    const model = modelOf({
      ...SMALL,
      'frameworks/job-architecture.yaml': String(SMALL['frameworks/job-architecture.yaml']).replace(
        'cumulative: true',
        'cumulative: false',
      ),
    });
    const [first] = roleOf(model, 'people/hr-partner').expectations;
    expect(first && levelsBelow(first)).toEqual([]);
  });
});

describe('predecessor', () => {
  const promoted = (moves: string) => modelOf(workspace({ [PARTNER]: `${String(SMALL[PARTNER])}moves: [${moves}]\n` }));

  test('one promotion in tells what is new', () => {
    const before = predecessorOf(roleOf(promoted('{ to: team-lead, type: promotion }'), 'people/team-lead'));
    expect(before?.role.id).toBe('hr-partner');
    expect([...(before?.news ?? [])].map(([key, news]) => `${key} ${news.kind}`).sort()).toEqual([
      'core/communication raised',
      'people/coaching new',
      'people/giving-feedback lowered',
    ]);
    expect(isNews(before?.news.get('people/coaching'))).toBe(true);
    expect(isNews(before?.news.get('people/giving-feedback'))).toBe(false);
    expect(isNews(undefined)).toBe(false);
  });

  test('without a promotion there is none', () => {
    expect(predecessorOf(roleOf(promoted('{ to: team-lead, type: lateral }'), 'people/team-lead'))).toBeUndefined();
  });

  test('two ways in leave it open', () => {
    const model = modelOf(
      workspace({
        [PARTNER]: `${String(SMALL[PARTNER])}moves: [{ to: team-lead, type: promotion }]\n`,
        'frameworks/people/roles/adviser.yaml':
          'title: Adviser\nexpectations: { coaching: working }\nmoves: [{ to: team-lead, type: promotion }]\n',
        [LEAD]: String(SMALL[LEAD]),
      }),
    );
    expect(predecessorOf(roleOf(model, 'people/team-lead'))).toBeUndefined();
  });
});
