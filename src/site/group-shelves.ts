/** The competencies of a framework under its groups, as lists show them. */
import type { Competency, Framework, Group } from '../framework/model.ts';
import { inCodeOrder } from './parts.ts';

export interface GroupShelf {
  /** Nothing for the competencies without a group, which come last. */
  readonly group: Group | undefined;
  readonly competencies: readonly Competency[];
}

/** Groups in the framework's order, each by code where all have one, else by title. Empty groups are left out. */
export function groupShelves(framework: Framework): readonly GroupShelf[] {
  const shelves = new Map<string | undefined, Competency[]>();
  for (const competency of framework.competencies) {
    const shelf = shelves.get(competency.group?.id);
    if (shelf === undefined) shelves.set(competency.group?.id, [competency]);
    else shelf.push(competency);
  }
  return [...framework.groups, undefined]
    .map((group) => ({ group, competencies: inCodeOrder(shelves.get(group?.id) ?? []) }))
    .filter((shelf) => shelf.competencies.length > 0);
}
