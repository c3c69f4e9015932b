/** One step on the way to a page. */
import type { Competency, Framework, Group, Role } from '../framework/model.ts';
import { competenciesAddress, frameworkAddress, frameworksAddress, groupAddress, rolesAddress } from './address.ts';

export interface Crumb {
  readonly title: string;
  readonly address: string;
}

const frameworks: Crumb = { title: 'Frameworks', address: frameworksAddress };

/** The way to a framework's page. */
export function crumbsToFramework(): readonly Crumb[] {
  return [frameworks];
}

/** The way to a page inside a framework. */
export function crumbsInto(framework: Framework): readonly Crumb[] {
  return [frameworks, { title: framework.title, address: frameworkAddress(framework) }];
}

/** The way to a competency: by its group where it has one. */
export function crumbsToCompetency(competency: Competency): readonly Crumb[] {
  return [...crumbsInto(competency.framework), groupCrumb(competency.framework, competency.group)];
}

/** The way to a role. */
export function crumbsToRole(role: Role): readonly Crumb[] {
  return [...crumbsInto(role.framework), { title: 'Roles', address: rolesAddress(role.framework) }];
}

function groupCrumb(framework: Framework, group: Group | undefined): Crumb {
  if (group === undefined) return { title: 'Competencies', address: competenciesAddress(framework) };
  return { title: group.title, address: groupAddress(framework, group) };
}
