import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  type Comparison,
  compareRoles,
  nothingInCommon,
  standing,
  type Standing,
} from '../../../../src/framework/compare/compare.ts';
import { lineKind } from '../../../../src/framework/compare/lines.ts';
import { profileOf } from '../../../../src/framework/compare/profile.ts';
import { gapBetween } from '../../../../src/framework/gap.ts';
import type { Model, Role } from '../../../../src/framework/model.ts';
import { diskTree } from '../../../../src/workspace/disk.ts';
import { loadTree } from '../../../../src/workspace/load-tree.ts';
import { LEAD, modelOf, PARTNER, roleOf, SMALL, workspace } from '../../workspace-fixture.ts';

const plain = (text: string): string => text;
const profile = (role: Role) => profileOf(role, { plain });
const compare = (from: Role, to: Role): Comparison => compareRoles(profile(from), profile(to));

const repository = new URL('../../../../', import.meta.url);
const uk = fileURLToPath(new URL('../shared/workspaces/uk-gdad/', repository));
const places = [fileURLToPath(repository), ...(existsSync(uk) ? [uk] : [])];
if (places.length === 1)
  console.warn('The UK workspace (../shared/workspaces/uk-gdad) is not here: the starter alone is compared.');

/** Every declared move, and as many pairs that nobody declared. */
function pairs(model: Model): readonly (readonly [Role, Role])[] {
  const roles = [...model.roles.values()].filter((role) => !role.abstract);
  const moves = roles.flatMap((role) => role.moves.map((move) => [role, move.to] as const));
  const others = roles.map((role, index) => [role, roles[(index * 7 + 3) % roles.length] ?? role] as const);
  return [...moves, ...others];
}

const mirrored: Record<Standing, Standing> = {
  raised: 'lowered',
  lowered: 'raised',
  added: 'dropped',
  dropped: 'added',
  beside: 'beside',
  same: 'same',
};

describe.each(places)('the roles of %s', (root) => {
  const { model } = loadTree(root, diskTree(root));
  if (model === undefined) throw new Error(`${root} has errors`);
  const all = pairs(model).map(([from, to]) => ({ from, to, comparison: compare(from, to) }));

  test('each competency of either role stands there once, sorted as the gap sorts it', () => {
    expect(all.length).toBeGreaterThan(30);
    for (const { from, to, comparison } of all) {
      const keys = comparison.competencies.map(({ competency }) => competency.key);
      expect(new Set(keys).size).toBe(keys.length);
      const expected = new Set([...from.expectations, ...to.expectations].map(({ competency }) => competency.key));
      expect(new Set(keys)).toEqual(expected);
      const gap = gapBetween(from.expectations, to.expectations);
      for (const which of ['raised', 'lowered', 'beside', 'same', 'added', 'dropped'] as const)
        expect(
          standing(comparison, which)
            .map(({ competency }) => competency.key)
            .sort(),
        ).toEqual(gap[which].map(({ competency }) => competency.key).sort());
    }
  });

  test('seen from the other side what rose falls and what came goes, sentence by sentence', () => {
    const key = (
      line: {
        part: string;
        before?: { text: string; level?: string };
        after?: { text: string; level?: string };
        like?: { text: string };
      },
      turned: boolean,
    ) => {
      const [a, b] = turned ? [line.after, line.before] : [line.before, line.after];
      return JSON.stringify([line.part, a ?? null, b ?? null, line.like?.text ?? null]);
    };
    for (const { from, to, comparison } of all) {
      const back = compare(to, from);
      for (const row of comparison.competencies) {
        const other = back.competencies.find(({ competency }) => competency.key === row.competency.key);
        expect(other?.standing).toBe(mirrored[row.standing]);
        expect(other?.from).toEqual(row.to);
        expect(other?.to).toEqual(row.from);
        expect(other?.lines.map((line) => key(line, true)).sort()).toEqual(
          row.lines.map((line) => key(line, false)).sort(),
        );
      }
    }
  });

  test('a role against itself is the same throughout', () => {
    for (const role of model.roles.values()) {
      const { counts, otherTerms } = compare(role, role);
      expect([counts.same, otherTerms]).toEqual([role.expectations.length, 0]);
    }
  });

  test('a role survives being a file', () => {
    for (const role of model.roles.values()) expect(JSON.parse(JSON.stringify(profile(role)))).toEqual(profile(role));
  });
});

test.runIf(places.length > 1)(
  'UK: data analyst to senior data analyst raises nine, all from working to practitioner',
  () => {
    const { model } = loadTree(uk, diskTree(uk));
    if (model === undefined) throw new Error('The UK workspace has errors.');
    const comparison = compare(
      roleOf(model, 'digital-and-data/data-analyst'),
      roleOf(model, 'digital-and-data/senior-data-analyst'),
    );
    expect(comparison.counts).toEqual({ raised: 9, added: 0, beside: 0, same: 0, lowered: 0, dropped: 0 });
    const rows = comparison.competencies;
    expect(new Set(rows.map(({ from, to }) => `${from?.level.title} → ${to?.level.title}`))).toEqual(
      new Set(['Working → Practitioner']),
    );
    for (const { competency, lines } of rows) {
      const source = model.competencies.get(competency.key);
      const said = source?.levels.find((one) => one.level.id === 'practitioner')?.indicators.map(({ text }) => text);
      expect(lines.flatMap((line) => line.after?.text ?? [])).toEqual(said);
      expect(lines.filter((line) => line.after !== undefined && lineKind(line) !== 'kept').length).toBeGreaterThan(0);
    }
  },
);

describe('terms', () => {
  const files = workspace({
    [PARTNER]:
      'title: HR partner\nexpectations:\n  giving-feedback: { level: working, weight: 2, importance: desirable }\n',
    [LEAD]:
      'title: Team lead\nexpectations:\n  giving-feedback: { level: working, desired: expert }\n  coaching: working\n',
  });
  const model = modelOf(files);

  test('the same level on other terms says so', () => {
    const comparison = compare(roleOf(model, 'people/hr-partner'), roleOf(model, 'people/team-lead'));
    expect(comparison.counts).toMatchObject({ same: 1, added: 1 });
    expect(comparison.otherTerms).toBe(1);
    expect(standing(comparison, 'same')[0]?.otherTerms).toBe(true);
  });

  test('nothing in common is known as such', () => {
    const lead = roleOf(modelOf(SMALL), 'people/team-lead');
    const none = { ...profile(lead), asked: [] };
    expect(nothingInCommon(compareRoles(none, profile(lead)))).toBe(true);
    expect(nothingInCommon(compareRoles(profile(lead), profile(lead)))).toBe(false);
  });
});
