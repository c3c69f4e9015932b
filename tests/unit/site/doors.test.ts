import { expect, test } from 'vitest';
import { familyDoors, holdable, leadershipFrameworks } from '../../../src/site/doors.ts';
import { COACHING, competencyOf, modelOf, SMALL, workspace } from '../workspace-fixture.ts';

const model = modelOf(SMALL);

test('the highest families lead to the framework that has their roles', () => {
  expect(familyDoors(model).map((door) => [door.framework.id, door.family?.id, door.roles])).toEqual([
    ['people', 'people', 2],
  ]);
});

test('profiles are nobody’s role', () => {
  expect(holdable(competencyOf(model, 'core/communication').framework)).toEqual([]);
});

test('frameworks for leaders are those with competencies of that scope', () => {
  expect(leadershipFrameworks(model)).toEqual([]);
  const leading = modelOf(workspace({ [COACHING]: `${String(SMALL[COACHING])}scope: leadership\n` }));
  expect(leadershipFrameworks(leading).map((framework) => framework.id)).toEqual(['people']);
});
