import { describe, expect, test } from 'vitest';
import { type Audit, auditFramework, monthsBetween } from '../../../../src/framework/audit/audit.ts';
import { check } from '../../../../src/framework/check.ts';
import { auditSections } from '../../../../src/report/audit-document.ts';
import {
  FEEDBACK,
  type Files,
  LEAD,
  modelOf,
  more,
  PARTNER,
  PEOPLE,
  SMALL,
  slip,
  sourcesOf,
  workspace,
} from '../../workspace-fixture.ts';

function audit(files: Files, framework = 'people', today = '2026-11-23'): Audit {
  const found = modelOf(files).frameworks.find((one) => one.id === framework);
  if (found === undefined) throw new Error(`no framework ${framework}`);
  return auditFramework(found, check(sourcesOf(files), [], today).diagnostics, today);
}

function says(found: Audit, id: string): string {
  return auditSections(found).find((section) => section.id === id)?.says ?? '';
}

describe('coverage', () => {
  test('counts what is written and who is expected where', () => {
    const { coverage } = audit(SMALL);
    const feedback = coverage.rows.find((row) => row.competency.id === 'giving-feedback');
    expect(
      feedback?.cells.map(({ level, written, indicators, expectedBy }) => [
        level.id,
        written,
        indicators,
        expectedBy.map((role) => role.id),
      ]),
    ).toEqual([
      ['foundation', false, 0, []],
      ['working', true, 2, ['team-lead']],
      ['practitioner', true, 0, ['hr-partner']],
      ['expert', false, 0, []],
    ]);
    expect(says(audit(SMALL), 'coverage')).toBe(
      '2 competencies × 4 levels: 3 of 8 cells have text (38%), for 2 roles.',
    );
  });

  test('a value without a ladder is no row of it', () => {
    expect(audit(SMALL).coverage.rows.map((row) => row.competency.id)).not.toContain('candour');
  });

  test('finds what is expected and not described, and what is described and not expected', () => {
    const files = slip(LEAD, 'coaching: { level: working', 'coaching: { level: practitioner');
    expect(
      audit(files).coverage.unwritten.map(({ competency, level, roles }) => [competency.id, level.id, roles.length]),
    ).toEqual([['coaching', 'practitioner', 1]]);
    const alone = workspace({
      'frameworks/people/competencies/delegating.yaml': 'title: Delegating\nlevels:\n  working: Says who decides.\n',
    });
    expect(audit(alone).coverage.unexpected.map((one) => one.id)).toEqual(['delegating']);
  });
});

describe('the size of a promotion', () => {
  const promoted = slip(LEAD, 'type: track-change', 'type: promotion');

  test('is the steps that are asked in addition', () => {
    // HR partner: feedback one step up; communication is expected lower, coaching not at all.
    const [step] = audit(promoted).promotions;
    expect(step).toMatchObject({ raised: 1, added: 0, lowered: 1, dropped: 1, steps: 1, leaps: [] });
  });

  test('a new competency counts from nothing, a leap is named', () => {
    const files = slip(
      PARTNER,
      'giving-feedback: practitioner',
      'giving-feedback: expert\n  coaching: practitioner',
      promoted,
    );
    const [step] = audit(files).promotions;
    expect(step?.steps).toBe(2 + 1);
    expect(step?.leaps.map((leap) => [leap.competency.id, leap.from.id, leap.to.id])).toEqual([
      ['giving-feedback', 'working', 'expert'],
    ]);
  });

  test('is told by grades, with least, most and mean', () => {
    expect(
      audit(promoted).grades.map(({ from, to, promotions, mean, least, most }) => [
        from.id,
        to.id,
        promotions,
        mean,
        least,
        most,
      ]),
    ).toEqual([['m1', 'p3', 1, 1, 1, 1]]);
  });
});

describe('freshness', () => {
  test.each([
    ['2026-09-01', '2026-11-23', 2],
    ['2026-09-24', '2026-11-23', 1],
    ['2025-11-23', '2026-11-23', 12],
    ['2025-11-24', '2026-11-23', 11],
    ['2026-11-23', '2026-11-23', 0],
  ])('from %s to %s are %i whole months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });

  test('by owner, what nobody owns last', () => {
    const files = more(
      FEEDBACK,
      'owners: [lead@example.org]\n',
      slip(PEOPLE, 'owners: [people-ops@example.org]\n', ''),
    );
    expect(audit(files).freshness.map(({ owner, competencies }) => [owner, competencies.length])).toEqual([
      ['lead@example.org', 1],
      ['', 2],
    ]);
    expect(says(audit(files), 'freshness')).toContain('Nobody owns 2 competencies.');
  });
});

test('scarce is what one role alone must reach, and whether anybody can grow into it', () => {
  expect(audit(SMALL).scarce.map(({ competency, role, hasFeeder }) => [competency.id, role.id, hasFeeder])).toEqual([
    ['coaching', 'team-lead', false],
    ['giving-feedback', 'hr-partner', true],
  ]);
});

test('overlaps and advice are the findings of the framework, each in one place', () => {
  const twins = workspace({
    [FEEDBACK]: String(SMALL[FEEDBACK]).replace(
      'practitioner: Reports the change seen since earlier feedback.',
      'practitioner: Gives specific feedback within days.',
    ),
  });
  const found = audit(twins);
  expect(found.overlaps.map((one) => one.rule)).toContain('same-text-at-levels');
  expect(found.advice.map((one) => one.rule)).not.toContain('same-text-at-levels');
});

test('a framework with nothing in it is told in words, not in zeros', () => {
  const empty = workspace({
    'frameworks/empty/framework.yaml':
      'title: Empty\nsummary: Nothing yet.\nversion: 0.1.0\nstatus: draft\nlanguage: en\n',
  });
  const found = audit(empty, 'empty');
  expect(auditSections(found).map(({ id, says: text }) => `${id}: ${text}`)).toMatchInlineSnapshot(`
    [
      "coverage: No competency has levels yet.",
      "gaps: There is nothing to expect yet.",
      "overlaps: No two statements say the same.",
      "freshness: It is not on record when this framework was last reviewed. No record says what it rests on.",
      "promotions: No role leads to a promotion.",
      "growth: There is no competency yet.",
      "reading: There is nothing to read yet.",
      "scarce: Nobody is expected anything yet.",
      "advice: The editorial rules have nothing to say.",
    ]
  `);
});
