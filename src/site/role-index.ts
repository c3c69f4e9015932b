/** The roles of a framework from A to Z, in the parts that its pages show. */
import type { Framework, Role } from '../framework/model.ts';
import { partsOf } from './parts.ts';

/** An entry takes about three elements. */
const mostEntries = 380;

export interface RoleIndexPart {
  readonly framework: Framework;
  /** Roles that someone can hold. */
  readonly roles: readonly Role[];
  /** Profiles; they follow the last of the roles. */
  readonly profiles: readonly Role[];
  /** Counts from 1. */
  readonly part: number;
  /** Everything in every part, for what the parts are called. */
  readonly parts: readonly (readonly Role[])[];
}

/** Every page of the list; one where there are few roles, or none. */
export function roleIndexParts(framework: Framework): readonly RoleIndexPart[] {
  const byTitle = [...framework.roles].sort((a, b) => a.title.localeCompare(b.title, 'en', { numeric: true }));
  const all = [...byTitle.filter((role) => !role.abstract), ...byTitle.filter((role) => role.abstract)];
  const parts = partsOf(all, mostEntries);
  return parts.map((part, index) => ({
    framework,
    roles: part.filter((role) => !role.abstract),
    profiles: part.filter((role) => role.abstract),
    part: index + 1,
    parts,
  }));
}
