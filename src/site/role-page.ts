/** How a role's expectations are laid out: by group, as fully as the page can carry. */
import type { ComparedCompetency } from '../framework/compare/compare.ts';
import { lineKind } from '../framework/compare/lines.ts';
import { gapBetween } from '../framework/gap.ts';
import type { Gap, Shift } from '../framework/gap.ts';
import type { CompetencyLevel, Expectation, Framework, Group, Move, Role } from '../framework/model.ts';
import { elements } from './html.ts';
import type { Html } from './html.ts';
import { hasProfile, profileTable } from './compare/profile-table.ts';
import { comparisonOf, profile } from './compare/profiles.ts';
import { inCodeOrder, partsOf } from './parts.ts';
import { en, type Words } from './interface/en.ts';

/** `full`: text of the level, lower levels folded. `lean`: without the lower levels. `list`: a line each. */
export type Density = 'full' | 'lean' | 'list';

/** How many elements the expectations of one page may take; the rest of the page needs under 300. */
export const room = 1150;
const rowsOfAList = 380;

export interface RoleSection {
  readonly framework: Framework;
  readonly group: Group | undefined;
  readonly expectations: readonly Expectation[];
}

/** The expectations under the groups of their frameworks, in the order of the role. */
export function sectionsOf(expectations: readonly Expectation[]): readonly RoleSection[] {
  const sections: { framework: Framework; group: Group | undefined; expectations: Expectation[] }[] = [];
  for (const expectation of expectations) {
    const { framework, group } = expectation.competency;
    const section = sections.find((candidate) => candidate.framework === framework && candidate.group === group);
    if (section === undefined) sections.push({ framework, group, expectations: [expectation] });
    else section.expectations.push(expectation);
  }
  return sections;
}

/** The expectations of a role in the parts that its pages show; one part unless there are very many. */
export function expectationParts(role: Role): readonly (readonly Expectation[])[] {
  if (densityOf(role.expectations) !== 'list') return [role.expectations];
  const byCode = sectionsOf(role.expectations).flatMap((section) =>
    inCodeOrder(section.expectations.map(coded)).map((line) => line.expectation),
  );
  return partsOf(byCode, rowsOfAList);
}

/** How fully these expectations can be shown on one page. */
export function densityOf(expectations: readonly Expectation[]): Density {
  if (elementsOf(expectations, 'lean') > room) return 'list';
  return elementsOf(expectations, 'full') > room ? 'lean' : 'full';
}

/** What the competency says at the level that is expected; nothing where its file is silent. */
export function textAt(expectation: Expectation): CompetencyLevel | undefined {
  return expectation.competency.levels.find((text) => text.level.id === expectation.level.id);
}

/** What the competency says at the levels that the expected one includes, highest first; empty where levels do not add up. */
export function levelsBelow(expectation: Expectation): readonly CompetencyLevel[] {
  if (!expectation.competency.framework.scale.cumulative) return [];
  return expectation.competency.levels.filter((text) => text.level.rank < expectation.level.rank).reverse();
}

/** How an expectation stands to the role before. */
export type News =
  { readonly kind: 'new' } | { readonly kind: 'raised' | 'kept' | 'beside' | 'lowered'; readonly shift: Shift };

export interface Predecessor {
  readonly role: Role;
  readonly move: Move;
  readonly gap: Gap;
  /** By the competency's key. */
  readonly news: ReadonlyMap<string, News>;
  /** What changes sentence by sentence, by the competency's key. */
  readonly rows: ReadonlyMap<string, ComparedCompetency>;
}

/** The promotions that lead into a role, each former role once. */
export function promotionsInto(role: Role): readonly Move[] {
  const promotions = role.movesIn.filter((move) => move.type === 'promotion' && !move.from.abstract);
  return promotions.filter((move, index) => promotions.findIndex((other) => other.from === move.from) === index);
}

/**
 * The role from which one is promoted into this one, and what that changes; nothing where no promotion, or more than one, leads
 * here, or where nothing would be new.
 */
export function predecessorOf(role: Role): Predecessor | undefined {
  const promotions = promotionsInto(role);
  const [only] = promotions;
  if (only === undefined || promotions.length > 1) return undefined;
  const gap = gapBetween(only.from.expectations, role.expectations);
  if (
    gap.raised.length + gap.added.length + gap.beside.length === 0 ||
    gap.raised.length + gap.same.length + gap.beside.length === 0
  )
    return undefined;
  const news = new Map<string, News>(gap.added.map((expectation) => [expectation.competency.key, { kind: 'new' }]));
  const kinds = [
    ['raised', gap.raised],
    ['kept', gap.same],
    ['beside', gap.beside],
    ['lowered', gap.lowered],
  ] as const;
  for (const [kind, shifts] of kinds) for (const shift of shifts) news.set(shift.competency.key, { kind, shift });
  const rows = new Map(comparisonOf(only).competencies.map((row) => [row.competency.key, row]));
  return { role: only.from, move: only, gap, news, rows };
}

/**
 * The profile of a role as a table, over that of the role before it where there is one; nothing where no scale has a higher and a
 * lower level, or where the page has no room for it.
 */
export function profileOnPage(role: Role, density: Density, before?: Role): Html | undefined {
  const roles = before === undefined ? [profile(role)] : [profile(before), profile(role)];
  if (!hasProfile(roles)) return undefined;
  const table = profileTable(roles, () => undefined);
  return elementsOf(role.expectations, density) + elements(table) <= room ? table : undefined;
}

/** Whether a row belongs under "what is new": new, raised, or in the words of a level beside the former one. */
export function isNews(news: News | undefined): boolean {
  return news !== undefined && news.kind !== 'kept' && news.kind !== 'lowered';
}

/** Whether something of a row that is new or raised was there before: the levels below, or sentences that stayed. */
export function keepsSomething(row: ComparedCompetency | undefined): boolean {
  return row?.from !== undefined && row.lines.some((line) => lineKind(line) === 'kept');
}

/** How many elements the expectations take on their page, at most. */
export function elementsOf(expectations: readonly Expectation[], density: Density): number {
  if (density === 'list') return expectations.length * 3;
  const own = expectations.reduce((sum, expectation) => sum + 18 + weightOf(textAt(expectation)), 0);
  return density === 'lean' ? own : own + belowOf(expectations);
}

function belowOf(expectations: readonly Expectation[]): number {
  return expectations.reduce(
    (sum, expectation) => sum + levelsBelow(expectation).reduce((lines, level) => lines + 4 + weightOf(level), 3),
    0,
  );
}

function coded(expectation: Expectation) {
  const { title, code } = expectation.competency;
  return { title, ...(code !== undefined && { code }), expectation };
}

function weightOf(text: CompetencyLevel | undefined): number {
  return text === undefined ? 1 : 2 + text.indicators.length;
}

/** What a section is called: its group, else what its competencies are. */
export function sectionTitle(section: RoleSection, words: Words = en): string {
  if (section.group !== undefined) return section.group.title;
  const kinds = new Set(section.expectations.map((expectation) => expectation.competency.kind));
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined ? words.kindsWord[kind] : words.competenciesTitle;
}

/** The id of a section's heading. */
export function sectionAnchor(section: RoleSection): string {
  return `${section.framework.id}-${section.group?.id ?? 'none'}`;
}
