import { expect, test } from 'vitest';
import { expectedAt, expectedByFamily } from '../../../src/site/expected-of.ts';
import { competencyOf, modelOf, SMALL } from '../workspace-fixture.ts';
import { large } from './large-workspace.ts';

const model = modelOf(SMALL);

test('roles stand under the level they expect, the highest first', () => {
  expect(
    expectedAt(competencyOf(model, 'people/giving-feedback')).map((shelf) => [
      shelf.level.id,
      shelf.expectations.map((one) => one.role.id),
    ]),
  ).toEqual([
    ['practitioner', ['hr-partner']],
    ['working', ['team-lead']],
  ]);
});

test('very many are counted by family', () => {
  const crowd = large({ competencies: 1, roles: 450, family: (role) => (role % 3 === 0 ? 'f' : 'g') });
  expect(expectedByFamily(competencyOf(crowd, 'big/c0')).map((one) => [one.family?.id, one.roles])).toEqual([
    ['f', 150],
    ['g', 300],
  ]);
});
