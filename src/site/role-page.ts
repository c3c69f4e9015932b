/** How a role's expectations are laid out: by group, as fully as the page can carry. */
import { gapBetween } from '../framework/gap.ts';
import type { Gap, Shift } from '../framework/gap.ts';
import type { CompetencyLevel, Expectation, Framework, Group, Role } from '../framework/model.ts';
import { inCodeOrder, partsOf } from './parts.ts';
import { kindsWord } from './words.ts';

/** `full`: text of the level, lower levels folded. `lean`: without the lower levels. `list`: a line each. */
export type Density = 'full' | 'lean' | 'list';

/** How many elements the expectations of one page may take; the rest of the page needs under 300. */
const room = 1150;
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
  const own = expectations.reduce((sum, expectation) => sum + 18 + weightOf(textAt(expectation)), 0);
  if (own > room) return 'list';
  const below = expectations.reduce(
    (sum, expectation) => sum + levelsBelow(expectation).reduce((lines, level) => lines + 4 + weightOf(level), 3),
    0,
  );
  return own + below > room ? 'lean' : 'full';
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
  readonly gap: Gap;
  /** By the competency's key. */
  readonly news: ReadonlyMap<string, News>;
}

/**
 * The role from which one is promoted into this one, and what that changes; nothing where no promotion, or more than one, leads
 * here, or where nothing would be new.
 */
export function predecessorOf(role: Role): Predecessor | undefined {
  const promotions = role.movesIn.filter((move) => move.type === 'promotion' && !move.from.abstract);
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
  return { role: only.from, gap, news };
}

/** Whether a row belongs under "what is new": new, raised, or in the words of a level beside the former one. */
export function isNews(news: News | undefined): boolean {
  return news !== undefined && news.kind !== 'kept' && news.kind !== 'lowered';
}

function coded(expectation: Expectation) {
  const { title, code } = expectation.competency;
  return { title, ...(code !== undefined && { code }), expectation };
}

function weightOf(text: CompetencyLevel | undefined): number {
  return text === undefined ? 1 : 2 + text.indicators.length;
}

/** What a section is called: its group, else what its competencies are. */
export function sectionTitle(section: RoleSection): string {
  if (section.group !== undefined) return section.group.title;
  const kinds = new Set(section.expectations.map((expectation) => expectation.competency.kind));
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined ? kindsWord[kind] : 'Competencies';
}

/** The id of a section's heading. */
export function sectionAnchor(section: RoleSection): string {
  return `${section.framework.id}-${section.group?.id ?? 'none'}`;
}
