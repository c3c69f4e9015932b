/** The one-to-one guide and the onboarding checklist. */
import { describe, expect, test } from 'vitest';
import { large } from '../site/large-workspace.ts';
import { roleOf } from '../workspace-fixture.ts';
import { beneath, documentNamed, headings, starter, tables, texts } from './documents.ts';

describe('a one-to-one guide', async () => {
  const model = await starter();
  const role = roleOf(model, 'people-operations/performance-management-specialist');
  const guide = documentNamed(model, role, 'one-to-one-guide');

  test('has room for an example of each expectation at mid-year', () => {
    const rows = tables(beneath(guide, 'Mid-year')).flatMap((table) => table.rows);
    expect(rows).toHaveLength(role.expectations.length);
    expect(rows.every((row) => row[2]?.length === 0)).toBe(true);
  });

  test('tells what the next step asks, by name', () => {
    expect(texts(beneath(guide, 'If you have Senior Performance Management Specialist in mind'))).toContain(
      'Calibration facilitation, Expert',
    );
  });

  test('of a role with hundreds of expectations stays short', () => {
    const big = large({ competencies: 300, roles: 1 });
    const document = documentNamed(big, roleOf(big, 'big/r0'), 'one-to-one-guide');
    expect(texts(document.body).length).toBeLessThan(150);
  });
});

describe('an onboarding checklist', async () => {
  const model = await starter();
  const role = roleOf(model, 'people-operations/performance-management-specialist');
  const checklist = documentNamed(model, role, 'onboarding-checklist');

  test('goes from the first day to the third month', () => {
    expect(headings(checklist).filter((text) => !text.startsWith('-'))).toEqual([
      'The first day',
      'The first week',
      'The first month',
      'The first three months',
      'Check-ins',
    ]);
  });

  test('names whom to meet and what to begin with', () => {
    expect(texts(beneath(checklist, 'Meet')).slice(1)).toEqual(role.worksWith.map(({ title }) => title));
    expect(texts(beneath(checklist, 'The first month'))).toContain('Review-cycle design, Practitioner');
    expect(texts(beneath(checklist, 'Begin to collect')).join()).toContain('A proposal for a cycle');
  });
});
