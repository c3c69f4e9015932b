/**
 * What a role expects, resolved: what it inherits from all that it extends (where two disagree the level of higher rank, at equal
 * rank the one named first), then its own baseline for competencies of its framework not yet expected, then its own entries, each
 * replacing the inherited one whole; `none` takes away.
 */
import type { Competency, Expectation, Level, Role } from '../model.ts';

/** What one role's own file says about its expectations. */
export interface OwnExpectations {
  /** Expected of every competency of the framework that has a ladder and is in force. */
  readonly baseline?: Level | undefined;
  /** By competency; `none` takes away what was inherited. */
  readonly entries: ReadonlyMap<Competency, OwnExpectation | 'none'>;
}

export interface OwnExpectation {
  readonly level: Level;
  readonly desired?: Level | undefined;
  readonly weight: number;
  readonly importance: 'essential' | 'desirable';
  readonly note?: string | undefined;
}

/**
 * The resolved expectations of every role. `roles` is ordered so that a role comes after all that it extends (see `byInheritance`);
 * `levelled` gives the competencies of a role's own framework that a baseline covers.
 */
export function resolveExpectations(
  roles: readonly Role[],
  own: ReadonlyMap<Role, OwnExpectations>,
  levelled: (role: Role) => readonly Competency[],
): Map<Role, ReadonlyMap<Competency, Expectation>> {
  const resolved = new Map<Role, ReadonlyMap<Competency, Expectation>>();
  for (const role of roles) {
    const expectations = new Map<Competency, Expectation>();
    for (const base of role.extends) {
      for (const [competency, inherited] of resolved.get(base) ?? []) {
        const present = expectations.get(competency);
        if (present === undefined || inherited.level.rank > present.level.rank)
          expectations.set(competency, { ...inherited, role });
      }
    }
    const { baseline, entries } = own.get(role) ?? { entries: new Map() };
    if (baseline !== undefined) {
      for (const competency of levelled(role)) {
        if (expectations.has(competency)) continue;
        expectations.set(competency, {
          role,
          competency,
          level: baseline,
          weight: 1,
          importance: 'essential',
          source: role,
          via: 'baseline',
        });
      }
    }
    for (const [competency, entry] of entries) {
      if (entry === 'none') expectations.delete(competency);
      else {
        const { level, desired, weight, importance, note } = entry;
        expectations.set(competency, {
          role,
          competency,
          level,
          desired,
          weight,
          importance,
          note,
          source: role,
          via: 'entry',
        });
      }
    }
    resolved.set(role, expectations);
  }
  return resolved;
}

/** Roles in an order in which each comes after all that it extends. The graph must be free of cycles. */
export function byInheritance(roles: readonly Role[]): Role[] {
  const ordered: Role[] = [];
  const waiting = new Map(roles.map((role) => [role, role.extends.length]));
  let ready = roles.filter((role) => role.extends.length === 0);
  while (ready.length > 0) {
    ordered.push(...ready);
    const next: Role[] = [];
    for (const role of ready) {
      for (const heir of role.extendedBy) {
        const left = (waiting.get(heir) ?? 0) - 1;
        waiting.set(heir, left);
        if (left === 0) next.push(heir);
      }
    }
    ready = next;
  }
  return ordered;
}
