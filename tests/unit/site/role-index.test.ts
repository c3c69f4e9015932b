import { expect, test } from 'vitest';
import { roleIndexParts } from '../../../src/site/role-index.ts';
import { modelOf, SMALL } from '../workspace-fixture.ts';
import { large } from './large-workspace.ts';

test('roles come from A to Z, profiles after them', () => {
  const parts = modelOf(SMALL).frameworks.flatMap(roleIndexParts);
  expect(
    parts.map((part) => [part.framework.id, part.roles.map((role) => role.id), part.profiles.map((role) => role.id)]),
  ).toEqual([
    ['core', [], ['grade-p3']],
    ['people', ['hr-partner', 'team-lead'], []],
  ]);
});

test('a long list comes in parts that lose nobody', () => {
  const [framework] = large({ competencies: 0, roles: 900 }).frameworks;
  const parts = framework ? roleIndexParts(framework) : [];
  expect(parts.map((part) => part.roles.length)).toEqual([300, 300, 300]);
  expect(new Set(parts.flatMap((part) => part.roles)).size).toBe(900);
});

test('a framework without roles has an empty list', () => {
  const [framework] = large({ competencies: 1, roles: 0 }).frameworks;
  expect(framework && roleIndexParts(framework).map((part) => part.roles)).toEqual([[]]);
});
