import { expect, test } from 'vitest';
import { groupShelves } from '../../../src/site/group-shelves.ts';
import { competencyOf, modelOf, SMALL } from '../workspace-fixture.ts';

const model = modelOf(SMALL);
const people = competencyOf(model, 'people/coaching').framework;
const core = competencyOf(model, 'core/communication').framework;

test('competencies stand under their groups', () => {
  expect(groupShelves(people).map((shelf) => [shelf.group?.id, shelf.competencies.map((one) => one.id)])).toEqual([
    ['developing-others', ['giving-feedback', 'coaching']],
    ['being-fair', ['candour']],
  ]);
  expect(groupShelves(core).map((shelf) => shelf.group)).toEqual([undefined]);
});
