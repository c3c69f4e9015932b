/** The roles of the workspace as plain data, each made once in a build. */
import { compareRoles } from '../../framework/compare/compare.ts';
import type { Comparison } from '../../framework/compare/compare.ts';
import { profileOf } from '../../framework/compare/profile.ts';
import type { RoleProfile } from '../../framework/compare/profile.ts';
import type { Model, Move, Role } from '../../framework/model.ts';
import { holdable } from '../doors.ts';
import { plain } from '../markdown.ts';
import type { RoleName } from './names.ts';

const made = new WeakMap<Role, RoleProfile>();

export function profile(role: Role): RoleProfile {
  const known = made.get(role);
  if (known !== undefined) return known;
  const fresh = profileOf(role, { plain });
  made.set(role, fresh);
  return fresh;
}

/** What a move changes. */
export function comparisonOf({ from, to }: Pick<Move, 'from' | 'to'>): Comparison {
  return compareRoles(profile(from), profile(to));
}

/** Every role that someone can hold, by framework, family and title. */
export function roleNames(model: Model): readonly RoleName[] {
  return model.frameworks.flatMap((framework) =>
    holdable(framework).map((role) => ({
      key: role.key,
      title: role.title,
      about: [...new Set([role.family?.title, role.grade?.title, framework.title])]
        .filter((part) => part !== undefined && part !== role.title)
        .join(' · '),
      formerly: [framework.id, ...framework.formerly]
        .flatMap((place) => [role.id, ...role.formerly].map((id) => `${place}/${id}`))
        .filter((key) => key !== role.key),
    })),
  );
}
