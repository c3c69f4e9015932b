/**
 * Where every page of the site is. All links inside the site come from here, so that the base path and the trailing slash are
 * right everywhere.
 */
import type { Competency, Family, Framework, Group, Level, Move, Role, Translation } from '../framework/model.ts';
import { unreachable } from './unreachable.ts';

/** In a package for learning platforms: the address of the published site, empty where it has none. Absent on the site itself. */
const published: unknown = import.meta.env.ESPALIER_PUBLISHED;

/** Whether this is a package for learning platforms, and not the site. */
export const packaged: boolean = typeof published === 'string';

/** Whether links to pages of the site lead anywhere: not in a package whose site is published nowhere. */
export const reachable: boolean = published !== '';

/** The folder the site is served from: begins and ends with a slash. From a package, the whole address of the site. */
export const base: string =
  typeof published === 'string' ? published || unreachable : slashed(import.meta.env.BASE_URL);

/** `path` with exactly one slash at each end. */
export function slashed(path: string): string {
  const bare = path.replace(/^\/+|\/+$/g, '');
  return bare === '' ? '/' : `/${bare}/`;
}

export const homeAddress: string = base;
export const frameworksAddress: string = `${base}frameworks/`;
export const searchAddress: string = `${base}search/`;
export const dataAddress: string = `${base}data/`;
export const planAddress: string = `${base}plan/`;
export const compareAddress: string = `${base}compare/`;
export const placementAddress: string = `${base}where-am-i/`;
export const teamAddress: string = `${base}team/`;
export const brandStylesAddress: string = `${base}brand.css`;

/** A file of `public/`. */
export function fileAddress(name: string): string {
  return `${base}${name}`;
}

/** A framework, in the language whose words it has. */
export function frameworkAddress(framework: Framework): string {
  return `${frameworksAddressIn(framework.translation)}${framework.id}/`;
}

/** The first page in another language; without one, that of the site. */
export function homeAddressIn(translation: Pick<Translation, 'language'> | undefined): string {
  return translation === undefined ? homeAddress : `${base}${translation.language}/`;
}

/** The frameworks in another language; without one, those of the site. */
export function frameworksAddressIn(translation: Pick<Translation, 'language'> | undefined): string {
  return `${homeAddressIn(translation)}frameworks/`;
}

/** The search over the pages of another language; without one, over those of the site. */
export function searchAddressIn(translation: Pick<Translation, 'language'> | undefined): string {
  return `${homeAddressIn(translation)}search/`;
}

/** The page of the same thing in another language, or (without one) in the words of the workspace: by the path of the page. */
export function inLanguage(path: string, from: string | undefined, to: string | undefined): string {
  const rest = path.slice(homeAddressIn(from === undefined ? undefined : { language: from }).length);
  return homeAddressIn(to === undefined ? undefined : { language: to }) + rest;
}

/** Every competency of a framework, or the way to its groups where there are many. */
export function competenciesAddress(framework: Framework): string {
  return `${frameworkAddress(framework)}competencies/`;
}

export function competencyAddress(competency: Competency): string {
  return `${competenciesAddress(competency.framework)}${competency.id}/`;
}

/** The same by its key, for those who have no model at hand. */
export function competencyAddressOf(key: string): string {
  return `${frameworksAddress}${key.replace('/', '/competencies/')}/`;
}

/** A role by its key. */
export function roleAddressOf(key: string): string {
  return `${frameworksAddress}${key.replace('/', '/roles/')}/`;
}

/** The place on a competency's page where one level is described. */
export function levelAddress(competency: Competency, level: Level): string {
  return `${competencyAddress(competency)}#${levelAnchor(level)}`;
}

/** The id of the heading that a level has on a competency's page. */
export function levelAnchor(level: Level): string {
  return `level-${level.id}`;
}

/** Every role of a framework from A to Z. `index` is a reserved id, so it can stand for the further parts of the list. */
export function rolesAddress(framework: Framework, part = 1): string {
  const address = `${frameworkAddress(framework)}roles/`;
  return part === 1 ? address : `${address}index/${part}/`;
}

/** A role; its expectations go on in further parts where there are very many. Parts count from 1. */
export function roleAddress(role: Role, part = 1): string {
  return withPart(`${rolesAddress(role.framework)}${role.id}/`, part);
}

/** The page that compares any two roles, with these already chosen. Roles go by their keys, which can be read and shared. */
export function comparisonAddress(from: Role, to?: Role): string {
  return `${compareAddress}?from=${from.key}${to === undefined ? '' : `&to=${to.key}`}`;
}

/** The comparison that is built for a declared move. */
export function moveAddress(move: Pick<Move, 'from' | 'to'>): string {
  return `${compareAddress}${move.from.key}/${move.to.key}/`;
}

/** The same comparison as a file, in Markdown or for a spreadsheet. */
export function moveFileAddress(move: Pick<Move, 'from' | 'to'>, ending: 'md' | 'csv'): string {
  return `${moveAddress(move)}comparison.${ending}`;
}

/** A document about a role. `document` is the path that its offer has below the role. */
export function documentAddress(role: Role, document: string): string {
  return `${roleAddress(role)}${document}/`;
}

/** The same as Markdown. */
export function documentTextAddress(role: Role, document: string): string {
  return `${roleAddress(role)}${document}.md`;
}

/** All documents of a role as data, from which the browser makes Word files. */
export function documentDataAddress(role: Role): string {
  return `${roleAddress(role)}documents.json`;
}

/** One group of a framework. `none` is a reserved id, so it can stand for what has no group. */
export function groupAddress(framework: Framework, group: Group | undefined, part = 1): string {
  return withPart(`${frameworkAddress(framework)}groups/${group?.id ?? 'none'}/`, part);
}

/** The matrix of one family's roles. `none` stands for the roles without a family. */
export function matrixAddress(framework: Framework, family: Family | undefined, part = 1): string {
  return withPart(`${frameworkAddress(framework)}matrix/${family?.id ?? 'none'}/`, part);
}

/** The whole matrix as a file, which there is in the words of the workspace alone. */
export function matrixFileAddress(framework: Pick<Framework, 'id'>): string {
  return `${frameworksAddress}${framework.id}/matrix.csv`;
}

/** The roles of a framework and what they ask, as data for the pages that work in the browser. */
export function outlineAddress(framework: { readonly id: string }): string {
  return `${frameworksAddress}${framework.id}/outline.json`;
}

/** What a person is asked about the competencies of the role with that key, as data. */
export function statementsAddress(role: string): string {
  return `${roleAddressOf(role)}statements.json`;
}

/** The self-placement that begins with a role. Behind `#`, so that no server hears of it. */
export function placementFromAddress(role: { readonly key: string }): string {
  return `${placementAddress}#role=${encodeURIComponent(role.key)}`;
}

/** The plan builder, about to begin a plan from one role towards another, by their keys. Nothing personal stands in an address. */
export function planTowardsAddress(role: string, from?: string): string {
  return `${planAddress}?role=${role}${from === undefined || from === role ? '' : `&from=${from}`}`;
}

/** The career map of the whole workspace. */
export const pathsAddress: string = `${base}paths/`;

/** The career map of a framework, or of one of its families (`none` stands for the roles without a family). */
export function mapAddress(framework: Framework, family?: Family | 'none', part = 1): string {
  const whole = `${pathsAddress}${framework.id}/`;
  return family === undefined ? whole : withPart(`${whole}families/${family === 'none' ? family : family.id}/`, part);
}

/** Where a role leads and what leads to it. */
export function rolePathsAddress(role: Role): string {
  return `${pathsAddress}${role.framework.id}/roles/${role.id}/`;
}

/** The place of a role on a map, so that a link can mark it. Ids hold no double hyphen. */
export function mapAnchor(role: Role): string {
  return `at-${role.framework.id}--${role.id}`;
}

/** Version by version what a framework said and says. */
export function historyAddress(framework: Pick<Framework, 'id'>): string {
  return `${frameworksAddress}${framework.id}/history/`;
}

/** The place on a history page where a version is told. */
export function versionAnchor(version: string): string {
  return `v${version.replace(/[^0-9A-Za-z]+/g, '-')}`;
}

/** The yearly audit of a framework, which is about its own words. */
export function auditAddress(framework: Pick<Framework, 'id'>): string {
  return `${frameworksAddress}${framework.id}/audit/`;
}

/** All guides, or the page of one by its id. */
export function guideAddress(guide?: string): string {
  return `${base}guides/${guide === undefined ? '' : `${guide}/`}`;
}

/** All exercises, or the page of one by its id. */
export function exerciseAddress(exercise?: string): string {
  return `${base}exercises/${exercise === undefined ? '' : `${exercise}/`}`;
}

/** All workshops and learning paths, or the page of one workshop by its id. */
export function workshopAddress(workshop?: string): string {
  return `${base}workshops/${workshop === undefined ? '' : `${workshop}/`}`;
}

/** The other views of a workshop. */
export function workshopViewAddress(workshop: string, view: 'facilitator' | 'slides' | 'handout'): string {
  return `${workshopAddress(workshop)}${view}/`;
}

/** A learning path. */
export function learningPathAddress(path: string): string {
  return `${base}learning-paths/${path}/`;
}

/** Where whoever leads a group puts its codes together. The codes themselves never stand in an address. */
export function exerciseRoomAddress(exercise: string): string {
  return `${exerciseAddress(exercise)}room/`;
}

/** What is known about judging people at work. Each source stands there under its key. */
export const evidenceAddress: string = `${base}guides/evidence/`;

/** Where a citation leads: to the source's entry; in a package, to the same on the page itself. */
export function sourceAddress(key: string): string {
  return packaged ? `#source-${key}` : `${evidenceAddress}#${key}`;
}

/** The place on the page of all guides where those for some people stand. */
export function audienceAnchor(audience: string): string {
  return `for-${audience}`;
}

/** Where a link in a text leads: a path from the top of the site gets the base, everything else stays. */
export function textAddress(address: string): string {
  return address.startsWith('/') ? `${base}${address.slice(1)}` : address;
}

/** All rules, or the page of one. */
export function ruleAddress(rule?: string): string {
  return `${base}guides/rules/${rule === undefined ? '' : `${rule}/`}`;
}

/** The place on a framework's page where a family's roles stand. */
export function familyAnchor(family: Family | undefined): string {
  return `family-${family?.id ?? 'none'}`;
}

/** `path` on the public address of the site, where that is known. */
export function absoluteAddress(path: string, site: string | undefined): string | undefined {
  return site === undefined ? undefined : new URL(path, site).href;
}

function withPart(address: string, part: number): string {
  return part === 1 ? address : `${address}${part}/`;
}
