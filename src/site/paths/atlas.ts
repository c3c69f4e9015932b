/** Which maps a site has, and whose roles each of them shows. */
import { componentsOf } from '../../framework/paths/components.ts';
import { movesAbout, neighboursOf, rolesOf } from '../../framework/paths/moves.ts';
import type { Family, Framework, Move, Role } from '../../framework/model.ts';
import { partsOf } from '../parts.ts';

/** One map: the roles that it is about, those at the other ends of their moves, and the moves. */
export interface MapOf {
  readonly own: readonly Role[];
  readonly beyond: readonly Role[];
  readonly moves: readonly Move[];
}

/** The map of some roles. */
export function mapOf(own: readonly Role[]): MapOf {
  const moves = movesAbout(own);
  return { own, beyond: neighboursOf(own, moves), moves };
}

/** Elements of a page that its map and its list may take; the frame around them needs about 200. */
const room = 1200;

/** Whether a map and its list go on one page. A role takes about twelve elements in the two together, a move three. */
export function fitsOnePage({ own, beyond, moves }: MapOf): boolean {
  return own.length * 12 + beyond.length * 7 + moves.length * 3 <= room;
}

/** A family that has a map: roles of its own, or of the families below it. */
export interface FamilyMap {
  readonly framework: Framework;
  /** Nothing for the roles without a family. */
  readonly family: Family | undefined;
  readonly roles: readonly Role[];
}

/** The families of a framework with roles that somebody can hold, each before those below it; the roles without one last. */
export function familyMaps(framework: Framework, families: readonly Family[]): readonly FamilyMap[] {
  const roles = rolesOf([framework]);
  const under = (family: Family): readonly Role[] => roles.filter((role) => isUnder(role.family, family));
  const ordered = families.filter((family) => family.parent === undefined).flatMap(withChildren);
  const maps = ordered.map((family) => ({ framework, family, roles: under(family) }));
  const rest = { framework, family: undefined, roles: roles.filter((role) => role.family === undefined) };
  return [...maps, rest].filter((map) => map.roles.length > 0);
}

/** The families at the top of a framework, each with those below it. */
export function topMaps(
  framework: Framework,
  families: readonly Family[],
): readonly (FamilyMap & { readonly below: readonly FamilyMap[] })[] {
  const all = familyMaps(framework, families);
  return all
    .filter(({ family }) => family?.parent === undefined)
    .map((map) => ({
      ...map,
      below: all.filter(
        ({ family }) =>
          family !== map.family && family !== undefined && map.family !== undefined && isUnder(family, map.family),
      ),
    }));
}

/** The parts of a map that does not go on one page: whole branches as far as they go, so that few moves lead from part to part. */
export function mapParts(roles: readonly Role[]): readonly MapOf[] {
  const whole = mapOf(roles);
  if (fitsOnePage(whole)) return [whole];
  const inOrder = componentsOf(roles, whole.moves).flat();
  for (let size = Math.ceil(inOrder.length / 2); size > 1; size = Math.ceil(size / 2)) {
    const parts = partsOf(inOrder, size).map(mapOf);
    if (parts.every(fitsOnePage)) return parts;
  }
  return inOrder.map((role) => mapOf([role]));
}

function isUnder(family: Family | undefined, above: Family): boolean {
  for (let one = family; one !== undefined; one = one.parent) if (one === above) return true;
  return false;
}

function withChildren(family: Family): readonly Family[] {
  return [family, ...family.children.flatMap(withChildren)];
}
