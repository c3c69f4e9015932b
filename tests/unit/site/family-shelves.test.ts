import { expect, test } from 'vitest';
import { familyShelves } from '../../../src/site/family-shelves.ts';
import { competencyOf, modelOf, SMALL } from '../workspace-fixture.ts';
import { large } from './large-workspace.ts';

const model = modelOf(SMALL);
const people = competencyOf(model, 'people/coaching').framework;
const core = competencyOf(model, 'core/communication').framework;

test('roles stand under their families, two deep', () => {
  expect(
    familyShelves(people, model.architecture.families).map((top) => [
      top.top?.id,
      top.count,
      top.shelves.map((shelf) => shelf.family?.id),
    ]),
  ).toEqual([['people', 2, ['performance']]]);
  expect(familyShelves(core, model.architecture.families)).toEqual([]);
});

test('families stand in the order of the job architecture, roles without one last', () => {
  const big = large({ competencies: 0, roles: 4, family: (role) => ['z', 'm', 'a', 'm'][role] ?? 'm' });
  const [framework] = big.frameworks;
  const order = [...big.architecture.families].reverse();
  expect(framework && familyShelves(framework, order).map((top) => top.top?.id)).toEqual(
    order.map((family) => family.id),
  );
});
