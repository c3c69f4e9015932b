/** What a document knows besides its role: the organisation's own words, and where roles and competencies are to be read. */
import type { Competency, Framework, Role, Site } from '../framework/model.ts';
import { day } from '../site/words.ts';
import type { Run } from './document.ts';

export interface House {
  readonly site: Site;
  /** Path of a role's page on the site. */
  readonly addressOfRole: (role: Role) => string;
  readonly addressOfCompetency: (competency: Competency) => string;
}

export function roleLink(role: Role, house: House): Run {
  return { text: role.title, href: house.addressOfRole(role) };
}

/** The title of a competency, strong, leading to its page. */
export function competencyLink(competency: Competency, house: House): Run {
  return { text: competency.title, strong: true, href: house.addressOfCompetency(competency) };
}

/** `From the framework People operations, version 1.0.0, in force since 1 October 2026.` */
export function sourceOf(framework: Framework): string {
  const named = framework.title.toLocaleLowerCase('en-GB').includes('framework') ? '' : 'the framework ';
  const version = `From ${named}${framework.title}, version ${framework.version}`;
  const { from, to } = framework.effective ?? {};
  if (framework.status === 'draft') return `${version}: a draft, not in force yet.`;
  if (framework.status === 'retired') return `${version}, ${to ? `in force until ${day(to)}` : 'no longer in force'}.`;
  return `${version}${from ? `, in force since ${day(from)}` : ''}.`;
}

/** Grade, family and track of a role, as far as it has them. */
export function factsOf(role: Role): readonly { readonly name: string; readonly value: string }[] {
  return [
    ...(role.family ? [{ name: 'Family', value: role.family.title }] : []),
    ...(role.grade ? [{ name: 'Grade', value: role.grade.title }] : []),
    ...(role.track ? [{ name: 'Track', value: role.track.title }] : []),
    ...(role.code ? [{ name: 'Code', value: role.code }] : []),
  ];
}
