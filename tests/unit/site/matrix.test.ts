import { describe, expect, test } from 'vitest';
import { familiesOf, filledCells, matrixOf, matrixParts, matrixRows, partTitle } from '../../../src/site/matrix.ts';
import { modelOf, SMALL, workspace } from '../workspace-fixture.ts';
import { large } from './large-workspace.ts';

const people = modelOf(SMALL).frameworks.find((framework) => framework.id === 'people');

function only<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('nothing there');
  return item;
}

describe('a family', () => {
  const family = only(familiesOf(people ?? only([])));

  test('holds the roles of its framework that someone can hold', () => {
    expect(family.family?.id).toBe('performance');
    expect(family.roles.map((role) => role.id).sort()).toEqual(['hr-partner', 'team-lead']);
  });

  test('its matrix has a column for each role, from the lowest up, and a row for each competency, own framework first', () => {
    const matrix = matrixOf(family.roles);
    expect(matrix.roles.map((role) => role.id)).toEqual(['hr-partner', 'team-lead']);
    expect(
      matrix.sections.map((section) => [
        section.framework.id,
        section.group?.id,
        section.rows.map((row) => row.competency.id),
      ]),
    ).toEqual([
      ['people', 'developing-others', ['giving-feedback', 'coaching']],
      ['core', undefined, ['communication']],
    ]);
    expect(matrix.sections[0]?.rows.map((row) => row.cells.map((cell) => cell?.level.id))).toEqual([
      ['practitioner', 'working'],
      [undefined, 'working'],
    ]);
    expect(filledCells(matrix)).toBe(5);
  });
});

describe('a matrix that no page could carry', () => {
  const framework = only(
    large({ competencies: 700, roles: 40, groups: ['a', 'b'], codes: true, expected: 700 }).frameworks,
  );
  const parts = matrixParts(only(familiesOf(framework)).roles);

  test('comes in parts of at most 14 roles and about a thousand elements', () => {
    for (const part of parts) {
      const rows = part.sections.reduce((sum, section) => sum + section.rows.length, 0);
      expect(part.roles.length).toBeLessThanOrEqual(14);
      expect(rows * (part.roles.length + 3)).toBeLessThan(1100);
    }
  });

  test('loses nothing', () => {
    expect(parts.reduce((sum, part) => sum + filledCells(part), 0)).toBe(700 * 40);
  });

  test('each part has a name of its own', () => {
    const names = parts.map((part, index) => partTitle(part, index, parts));
    expect(new Set(names).size).toBe(parts.length);
    expect(names[0]).toMatch(/^1: Role 0000 to Role 00\d\d, K\d+ to K\d+$/);
  });
});

test('a family whose roles expect nothing has a matrix without rows', () => {
  const framework = only(large({ competencies: 1, roles: 2, expected: 0 }).frameworks);
  const parts = matrixParts(only(familiesOf(framework)).roles);
  expect(parts).toHaveLength(1);
  expect(only(parts).sections).toEqual([]);
});

describe('the whole framework as rows', () => {
  test('has a head, every competency of its own, and what its roles borrow', () => {
    const rows = matrixRows(people ?? only([]));
    expect(rows[0]).toEqual(['Framework', 'Group', 'Code', 'Competency', 'HR partner', 'Team lead']);
    expect(rows.slice(1)).toEqual([
      ['People', 'Developing others', 'PF-1', 'Giving feedback', 'Practitioner', 'Working'],
      ['People', 'Developing others', 'PF-2', 'Coaching', '', 'Working'],
      ['People', 'Being fair', '', 'Candour', '', ''],
      ['Core', '', '', 'Communication', 'Working', 'Practitioner'],
    ]);
  });

  test('roles of one title are told apart by their ids', () => {
    const model = modelOf(
      workspace({ 'frameworks/people/roles/second-lead.yaml': 'title: Team lead\nfamily: performance\n' }),
    );
    const framework = model.frameworks.find((one) => one.id === 'people');
    expect(
      matrixRows(framework ?? only([]))[0]
        ?.slice(4)
        .sort(),
    ).toEqual(['HR partner', 'Team lead (second-lead)', 'Team lead (team-lead)']);
  });
});
