/** One step on the way to a page. */
import type { Competency, Framework, Group, Role } from '../framework/model.ts';
import { competenciesAddress, frameworkAddress, frameworksAddressIn, groupAddress, rolesAddress } from './address.ts';
import { en, type Words } from './interface/en.ts';

export interface Crumb {
  readonly title: string;
  readonly address: string;
}

/** The way to a framework's page. */
export function crumbsToFramework(framework?: Framework, words: Words = en): readonly Crumb[] {
  return [{ title: words.frameworksTitle, address: frameworksAddressIn(framework?.translation) }];
}

/** The way to a page inside a framework. */
export function crumbsInto(framework: Framework, words: Words = en): readonly Crumb[] {
  return [...crumbsToFramework(framework, words), { title: framework.title, address: frameworkAddress(framework) }];
}

/** The way to a competency: by its group where it has one. */
export function crumbsToCompetency(competency: Competency, words: Words = en): readonly Crumb[] {
  return [...crumbsInto(competency.framework, words), groupCrumb(competency.framework, competency.group, words)];
}

/** The way to a role. */
export function crumbsToRole(role: Role, words: Words = en): readonly Crumb[] {
  return [...crumbsInto(role.framework, words), { title: words.rolesTitle, address: rolesAddress(role.framework) }];
}

function groupCrumb(framework: Framework, group: Group | undefined, words: Words): Crumb {
  if (group === undefined) return { title: words.competenciesTitle, address: competenciesAddress(framework) };
  return { title: group.title, address: groupAddress(framework, group) };
}
