/** The roles of a framework under their families, two deep, as its page shows them. */
import type { Family, Framework, Role } from '../framework/model.ts';
import { topOf } from './doors.ts';
import { familiesOf } from './matrix.ts';

export interface FamilyShelf {
  readonly family: Family | undefined;
  readonly roles: readonly Role[];
}

export interface TopShelf {
  /** Nothing for the roles without a family. */
  readonly top: Family | undefined;
  readonly shelves: readonly FamilyShelf[];
  readonly count: number;
}

/** Families in the order in which the framework's roles bring them up; the roles without one last. */
export function familyShelves(framework: Framework): readonly TopShelf[] {
  const tops = new Map<Family | undefined, FamilyShelf[]>();
  for (const shelf of familiesOf(framework)) {
    const top = topOf(shelf.family);
    const shelves = tops.get(top);
    if (shelves === undefined) tops.set(top, [shelf]);
    else shelves.push(shelf);
  }
  return [...tops]
    .sort(([a], [b]) => Number(a === undefined) - Number(b === undefined))
    .map(([top, shelves]) => ({ top, shelves, count: shelves.reduce((sum, shelf) => sum + shelf.roles.length, 0) }));
}

/** The competencies of a framework under its groups; those without a group last. Empty groups are left out. */
export function groupShelves(framework: Framework) {
  const groups = [...framework.groups, undefined];
  return groups
    .map((group) => ({ group, competencies: framework.competencies.filter((competency) => competency.group?.id === group?.id) }))
    .filter((shelf) => shelf.competencies.length > 0);
}
