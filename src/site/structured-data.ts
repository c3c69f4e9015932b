/** What pages say to machines (schema.org, as JSON-LD). */
import type { Competency, Framework, Role } from '../framework/model.ts';
import { plain } from './markdown.ts';

export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** Full address of a page by its path on the site, or nothing where the site's own address is unknown. */
export type AddressOf = (path: string) => string | undefined;

/** `things` as the text of one script element. `<` is escaped, so no text of an author can end the element. */
export function jsonLd(things: readonly Thing[]): string {
  const [only] = things;
  const graph =
    things.length === 1 && only !== undefined
      ? { '@context': 'https://schema.org', ...only }
      : { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

/** A framework as a set of defined terms. */
export function termSet(framework: Framework, address: string | undefined): Thing {
  return known({
    '@type': 'DefinedTermSet',
    '@id': address,
    name: framework.title,
    description: said(framework.summary),
    version: framework.version,
    inLanguage: framework.language,
    license: framework.license,
    isBasedOn: framework.source,
  });
}

/** A competency as a term of its framework. */
export function term(competency: Competency, address: string | undefined, set: string | undefined): Thing {
  return known({
    '@type': 'DefinedTerm',
    '@id': address,
    name: competency.title,
    description: said(competency.definition),
    termCode: competency.code,
    inDefinedTermSet: set ?? { '@type': 'DefinedTermSet', name: competency.framework.title },
  });
}

/** A role as an occupation. What it expects stands on the page and is not said twice where there is very much of it. */
export function occupation(role: Role, address: string | undefined): Thing {
  const essential = role.requirements.filter((requirement) => requirement.need === 'essential');
  return known({
    '@type': 'Occupation',
    '@id': address,
    name: role.title,
    description: said(role.summary),
    occupationalCategory: role.family?.title,
    responsibilities: some(role.responsibilities.map(plain)),
    qualifications: some(essential.map((requirement) => plain(requirement.text))),
    skills:
      role.expectations.length > 40
        ? undefined
        : some(role.expectations.map((expectation) => `${expectation.competency.title} (${expectation.level.title})`)),
  });
}

/** The way from the home page to this one. */
export function breadcrumbs(
  steps: readonly { readonly title: string; readonly address: string }[],
  addressOf: AddressOf,
): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) =>
      known({ '@type': 'ListItem', position: index + 1, name: step.title, item: addressOf(step.address) }),
    ),
  };
}

function said(text: string | undefined): string | undefined {
  return text === undefined ? undefined : plain(text);
}

function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

function known(thing: Thing): Thing {
  const { '@type': type, ...rest } = thing;
  return { '@type': type, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) };
}
