/** The ways into the site from its home page: what an employee, a manager and an author can open at once. */
import type { Family, Framework, Model, Role } from '../framework/model.ts';

/** Roles that stand together on one framework's page. */
export interface FamilyDoor {
  readonly framework: Framework;
  readonly family: Family | undefined;
  /** In the family and the families under it. */
  readonly roles: number;
}

/** The highest families of each framework that have roles to hold, as many as there are. */
export function familyDoors(model: Model): readonly FamilyDoor[] {
  const doors: { framework: Framework; family: Family | undefined; roles: number }[] = [];
  for (const framework of model.frameworks) {
    for (const role of holdable(framework)) {
      const family = topOf(role.family);
      const door = doors.find((one) => one.framework === framework && one.family === family);
      if (door === undefined) doors.push({ framework, family, roles: 1 });
      else door.roles += 1;
    }
  }
  return doors.sort((a, b) => b.roles - a.roles);
}

/** Frameworks that say what is expected of people who lead: those with competencies of that scope. */
export function leadershipFrameworks(model: Model): readonly Framework[] {
  return model.frameworks.filter((framework) =>
    framework.competencies.some((competency) => competency.scope === 'leadership'),
  );
}

/** The roles that a person can hold: profiles, and roles that are retired, left out. */
export function holdable(framework: Framework): readonly Role[] {
  return framework.roles.filter((role) => !role.abstract && !role.retired);
}

/** The family at the top above `family`. */
export function topOf(family: Family | undefined): Family | undefined {
  let top = family;
  while (top?.parent !== undefined) top = top.parent;
  return top;
}
