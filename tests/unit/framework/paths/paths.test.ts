import { describe, expect, test } from 'vitest';
import type { Role } from '../../../../src/framework/model.ts';
import { componentsOf } from '../../../../src/framework/paths/components.ts';
import { movesAbout, neighboursOf } from '../../../../src/framework/paths/moves.ts';
import { type Direction, reach } from '../../../../src/framework/paths/reach.ts';
import { modelOf } from '../../workspace-fixture.ts';

/** Roles by their moves: `{ a: 'promotion:b lateral:c' }`; `retired` is retired. */
function rolesWith(moves: Readonly<Record<string, string>>): ReadonlyMap<string, Role> {
  const files: Record<string, string> = {
    'frameworks/job-architecture.yaml':
      'scales: [{ id: one, title: One, use: proficiency, levels: [{ id: required, title: Required }] }]\n',
    'frameworks/work/framework.yaml': 'title: Work\nsummary: Work.\nversion: 1.0.0\nstatus: adopted\nlanguage: en\n',
  };
  for (const [id, line] of Object.entries(moves)) {
    const listed = line
      .split(' ')
      .filter(Boolean)
      .map((move) => move.split(':'));
    const status = id === 'retired' ? 'status: retired\n' : '';
    const said = listed.map(([type, to]) => `  - { to: ${to}, type: ${type} }\n`).join('');
    files[`frameworks/work/roles/${id}.yaml`] = `title: ${id}\n${status}${said === '' ? '' : `moves:\n${said}`}`;
  }
  const [framework] = modelOf(files).frameworks;
  return new Map(framework?.roles.map((role) => [role.id, role]));
}

/** `b1 c2`: role b after one move, role c after two. */
function reached(roles: ReadonlyMap<string, Role>, from: string, direction: Direction, most = 2): string {
  const start = roles.get(from);
  if (start === undefined) throw new Error(`There is no role ${from}.`);
  return reach(start, direction, most)
    .map(({ role, distance }) => `${role.id}${distance}`)
    .join(' ');
}

describe('reach', () => {
  const roles = rolesWith({
    a: 'promotion:b lateral:c',
    b: 'promotion:d lateral:a',
    c: 'specialise:d lateral:a',
    d: 'track-change:e',
    e: '',
  });

  test('one move and two, nearest first, in the order of the files', () => {
    expect(reached(roles, 'a', 'out')).toBe('b1 c1 d2');
    expect(reached(roles, 'a', 'out', 1)).toBe('b1 c1');
    expect(reached(roles, 'e', 'in')).toBe('d1 b2 c2');
  });

  test('moves in a circle lead back to nobody twice, and never to the start', () => {
    expect(reached(rolesWith({ a: 'lateral:b', b: 'lateral:c', c: 'lateral:a' }), 'a', 'out', 9)).toBe('b1 c2');
  });

  test('every last move of a shortest way is told', () => {
    const a = roles.get('a');
    const d = a && reach(a, 'out', 2).find(({ role }) => role.id === 'd');
    expect(d?.by.map((move) => `${move.type} from ${move.from.id}`)).toEqual(['promotion from b', 'specialise from c']);
  });

  test('what leads to a retired role leads nowhere', () => {
    expect(reached(rolesWith({ a: 'promotion:retired', retired: 'promotion:b', b: '' }), 'a', 'out')).toBe('');
  });
});

describe('the moves about some roles', () => {
  const roles = rolesWith({ a: 'promotion:b', b: 'lateral:c', c: 'lateral:b lateral:a', d: '' });
  const some = [...roles.values()].filter((role) => role.id === 'a' || role.id === 'b');

  test('are those out of them and those into them, each once', () => {
    const moves = movesAbout(some);
    expect(moves.map(({ from, to }) => `${from.id}${to.id}`)).toEqual(['ab', 'bc', 'ca', 'cb']);
    expect(neighboursOf(some, moves).map((role) => role.id)).toEqual(['c']);
  });

  test('join roles into components, whatever their direction', () => {
    const all = [...roles.values()];
    const groups = componentsOf(all, movesAbout(all)).map((group) => group.map((role) => role.id));
    expect(groups).toEqual([['a', 'b', 'c'], ['d']]);
  });
});
