import { expect, test } from 'vitest';
import { groupParts } from '../../../src/site/group-page.ts';
import { competencyOf, modelOf, SMALL } from '../workspace-fixture.ts';
import { large } from './large-workspace.ts';

test('a large group comes in parts that a page can carry, by code', () => {
  const [framework] = large({ competencies: 900, roles: 0, groups: ['a'], codes: true }).frameworks;
  const parts = framework ? groupParts(framework) : [];
  expect(parts.map((part) => part.competencies.length)).toEqual([300, 300, 300]);
  expect(parts[0]?.competencies[0]?.code).toBe('K1');
  expect(parts.map((part) => part.title)).toEqual(['Group a', 'Group a', 'Group a']);
});

test('without groups all competencies make one', () => {
  expect(
    groupParts(competencyOf(modelOf(SMALL), 'core/communication').framework).map((part) => [part.title, part.group]),
  ).toEqual([['All competencies', undefined]]);
});
