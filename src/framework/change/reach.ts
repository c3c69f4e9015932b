/** Whom a change of a competency reaches. */
import type { Competency, Level, Role } from '../model.ts';
import type { Change } from './change.ts';

/** Whom a change reaches. */
export type Reach = Pick<Change, 'affectedRoles' | 'everyone'>;

/** Whether it is asked of everybody, whatever their role: without a ladder there is nothing for a role to expect a level of. */
function holdsForEverybody({ levels, indicators, expectedBy, scope, retired }: Competency): boolean {
  const isSpecial = scope !== undefined && scope !== 'core';
  return levels.length === 0 && indicators.length > 0 && expectedBy.length === 0 && !isSpecial && !retired;
}

/** Everybody, for what is asked whatever the role; else the roles that expect the competency. */
export function reachOf(competency: Competency, held: readonly Role[]): Reach {
  return holdsForEverybody(competency)
    ? { affectedRoles: held, everyone: true }
    : { affectedRoles: rolesOf(competency) };
}

/** That it concerns everybody, to be told on a change whose roles are given otherwise. */
export function everybody({ everyone }: Reach): Pick<Change, 'everyone'> {
  return everyone === undefined ? {} : { everyone };
}

/** Roles that somebody can hold and that expect a competency, by title. */
export function rolesOf(competency: Competency): Role[] {
  return competency.expectedBy.map((expectation) => expectation.role).sort(byTitle);
}

/** Those of them that must meet what stands at a level: on a cumulative scale also those who are expected higher. */
export function rolesAt(competency: Competency, level: Level): Role[] {
  const { cumulative } = competency.framework.scale;
  return competency.expectedBy
    .filter((expectation) => (cumulative ? expectation.level.rank >= level.rank : expectation.level.id === level.id))
    .map((expectation) => expectation.role)
    .sort(byTitle);
}

/** Roles in the order of their titles, for `sort`. */
export function byTitle(a: Role, b: Role): number {
  return a.title < b.title ? -1 : a.title > b.title ? 1 : a.key < b.key ? -1 : 1;
}
