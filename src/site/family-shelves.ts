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

/** Families in the order of the job architecture, at both depths; the roles without one last. */
export function familyShelves(framework: Framework, families: readonly Family[]): readonly TopShelf[] {
  const places = new Map(families.map((family, index) => [family, index]));
  const place = (family: Family | undefined): number => (family && places.get(family)) ?? families.length;
  const tops = new Map<Family | undefined, FamilyShelf[]>();
  for (const shelf of familiesOf(framework)) {
    const top = topOf(shelf.family);
    const shelves = tops.get(top);
    if (shelves === undefined) tops.set(top, [shelf]);
    else shelves.push(shelf);
  }
  return [...tops]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([top, shelves]) => ({
      top,
      shelves: shelves.sort((a, b) => place(a.family) - place(b.family)),
      count: shelves.reduce((sum, shelf) => sum + shelf.roles.length, 0),
    }));
}
