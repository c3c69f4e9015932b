/** The roles that take over what a profile expects. */
import type { Role } from '../model.ts';
import { byTitle } from './reach.ts';

/** Whether somebody can have the role. */
export function isHeld(role: Role): boolean {
  return !role.abstract && !role.retired;
}

/** The roles that somebody can have and that extend `role`, directly or through others; by title. */
export function heldHeirs(role: Role): Role[] {
  return descendants(role).filter(isHeld).sort(byTitle);
}

/** All roles and profiles that extend `role`, directly or through others. */
export function descendants(role: Role): Role[] {
  const found = new Set<Role>();
  const open = [...role.extendedBy];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...next.extendedBy);
  }
  return [...found];
}
