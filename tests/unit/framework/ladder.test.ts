import { describe, expect, test } from 'vitest';
import { inOrderOfRise, ladderOf } from '../../../src/framework/ladder.ts';
import type { Role } from '../../../src/framework/model.ts';
import { type Files, modelOf } from '../workspace-fixture.ts';

const framework = 'title: Work\nsummary: Work.\nversion: 1.0.0\nstatus: adopted\nlanguage: en\n';
const scale = '{ id: one, title: One, use: proficiency, levels: [{ id: required, title: Required }] }';
const grades = `tracks: [{ id: craft, title: Craft }, { id: people, title: People }]
grades:
  - { id: c1, title: C1, track: craft, rank: 10 }
  - { id: c2, title: C2, track: craft, rank: 20 }
  - { id: p2, title: P2, track: people, rank: 20 }
`;

function rolesOf(architecture: string, roles: Readonly<Record<string, string>>): readonly Role[] {
  const files: Record<string, string> = {
    'frameworks/job-architecture.yaml': `${architecture}scales: [${scale}]\n`,
    'frameworks/work/framework.yaml': framework,
  };
  for (const [id, text] of Object.entries(roles)) files[`frameworks/work/roles/${id}.yaml`] = `title: ${id}\n${text}`;
  const all: Files = files;
  return modelOf(all).frameworks[0]?.roles ?? [];
}

const shape = (roles: readonly Role[]) =>
  ladderOf(roles).rungs.map((rung) => rung.cells.map((cell) => cell.map((role) => role.id)));

describe('ladderOf', () => {
  test('stands roles of one rank side by side, a column for each track, the highest first', () => {
    const roles = rolesOf(grades, { one: 'grade: c1\n', two: 'grade: c2\n', head: 'grade: p2\n' });
    expect(ladderOf(roles).tracks.map((track) => track?.id)).toEqual(['craft', 'people']);
    expect(shape(roles)).toEqual([
      [['two'], ['head']],
      [['one'], []],
    ]);
    expect(ladderOf(roles).rungs[0]?.grades.map((grade) => grade.title)).toEqual(['C2', 'P2']);
  });

  test('roles without a grade stand below the graded ones, in a column of their own', () => {
    const roles = rolesOf(grades, { one: 'grade: c1\n', guest: '' });
    expect(shape(roles)).toEqual([
      [['one'], []],
      [[], ['guest']],
    ]);
  });

  test('without grades, promotions give the order', () => {
    const roles = rolesOf('', {
      junior: 'moves: [{ to: plain, type: promotion }]\n',
      lead: '',
      plain: 'moves: [{ to: lead, type: promotion }, { to: beside, type: lateral }]\n',
      beside: '',
    });
    expect(shape(roles)).toEqual([[['lead']], [['plain']], [['beside', 'junior']]]);
    expect(ladderOf(roles).ordered).toBe(true);
    expect(inOrderOfRise(roles).map((role) => role.id)).toEqual(['beside', 'junior', 'plain', 'lead']);
  });

  test('two ways up count by the longer one', () => {
    const roles = rolesOf('', {
      a: 'moves: [{ to: b, type: promotion }, { to: c, type: promotion }]\n',
      b: 'moves: [{ to: c, type: promotion }]\n',
      c: '',
    });
    expect(shape(roles)).toEqual([[['c']], [['b']], [['a']]]);
  });

  test('roles that promote into one another do not climb for ever', () => {
    const roles = rolesOf('', {
      a: 'moves: [{ to: b, type: promotion }]\n',
      b: 'moves: [{ to: a, type: promotion }]\n',
    });
    expect(ladderOf(roles).rungs.flatMap((rung) => rung.cells.flat())).toHaveLength(2);
  });

  test('without grades and promotions there is no order', () => {
    const roles = rolesOf('', { a: '', b: '' });
    expect(ladderOf(roles).ordered).toBe(false);
    expect(shape(roles)).toEqual([[['a', 'b']]]);
    expect(ladderOf([])).toEqual({ tracks: [], rungs: [], ordered: false });
  });
});
