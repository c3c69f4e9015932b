/** Which roles hang together: those between which some chain of moves leads, whatever its direction. */
import type { Move, Role } from '../model.ts';

/**
 * `roles` in groups that no move joins, in the order in which their first role comes; a role without moves is a group of its own.
 * Moves to roles that are not among them count for nothing. Union-find.
 */
export function componentsOf(roles: readonly Role[], moves: readonly Move[]): readonly (readonly Role[])[] {
  const parent = new Map<Role, Role>(roles.map((role) => [role, role]));
  const root = (role: Role): Role => {
    let top = role;
    for (let above = parent.get(top); above !== undefined && above !== top; above = parent.get(top)) top = above;
    parent.set(role, top);
    return top;
  };
  for (const { from, to } of moves) if (parent.has(from) && parent.has(to)) parent.set(root(to), root(from));
  const groups = new Map<Role, Role[]>();
  for (const role of roles) {
    const group = groups.get(root(role));
    if (group === undefined) groups.set(root(role), [role]);
    else group.push(role);
  }
  return [...groups.values()];
}
