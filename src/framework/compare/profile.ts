/**
 * A role as plain data: all that a comparison needs, small enough to be a file of its own. The pages that are built, the page that
 * compares any two roles in the browser and the files that can be downloaded all begin here, so they cannot disagree.
 */
import type { CompetencyLevel, Expectation, Framework, Level, Role } from '../model.ts';
import { saysMore } from './words.ts';

/** A level without its texts. */
export type ProfileLevel = Pick<Level, 'id' | 'title' | 'rank' | 'step' | 'position'>;

export interface ProfileScale {
  readonly id: string;
  readonly title: string;
  readonly cumulative: boolean;
  readonly steps: number;
  /** Lowest first. */
  readonly levels: readonly ProfileLevel[];
}

/** The words of one level. */
export interface ProfileText {
  /** Title of the level; nothing for a competency without a ladder. */
  readonly level?: string;
  readonly summary?: string;
  readonly indicators: readonly string[];
}

/** What a role asks of one competency. */
export interface Asked {
  /** Key of the competency. */
  readonly key: string;
  readonly title: string;
  readonly code?: string;
  readonly definition?: string;
  /** Where it stands: a key of `RoleProfile.frameworks`, and the group's title. */
  readonly framework: string;
  readonly group?: string;
  readonly level: ProfileLevel;
  readonly desired?: ProfileLevel;
  readonly weight: number;
  readonly importance: Expectation['importance'];
  readonly note?: string;
  /** Lowest first: on a cumulative scale every level up to the one that is asked, else that level alone. */
  readonly texts: readonly ProfileText[];
}

export interface RoleProfile {
  readonly key: string;
  readonly title: string;
  readonly framework: string;
  readonly grade?: string;
  readonly track?: string;
  readonly family?: string;
  readonly retired?: true;
  readonly responsibilities: readonly string[];
  readonly requirements: readonly { readonly text: string; readonly need: 'essential' | 'desirable' }[];
  readonly asked: readonly Asked[];
  /** The frameworks that the role and its competencies come from, by id. */
  readonly frameworks: Readonly<Record<string, { readonly title: string; readonly scale: ProfileScale }>>;
  /** Keys of the roles that it leads to. */
  readonly leadsTo: readonly string[];
}

/** How much `profileOf` takes along. */
export interface ProfileOptions {
  /** Turns Markdown into its words: a comparison marks words, and markup has none to mark. */
  readonly plain: (markdown: string) => string;
}

/** `role` as plain data. A text that only repeats the title of its competency is left out: it says nothing. */
export function profileOf(role: Role, { plain }: ProfileOptions): RoleProfile {
  const frameworks = new Set([role.framework, ...role.expectations.map(({ competency }) => competency.framework)]);
  return {
    key: role.key,
    title: role.title,
    framework: role.framework.id,
    ...(role.grade && { grade: role.grade.title }),
    ...(role.track && { track: role.track.title }),
    ...(role.family && { family: role.family.title }),
    ...(role.retired && { retired: true as const }),
    responsibilities: role.responsibilities.map(plain),
    requirements: role.requirements.map(({ text, need }) => ({ text: plain(text), need })),
    asked: role.expectations.map((expectation) => askedBy(expectation, plain)),
    frameworks: Object.fromEntries([...frameworks].map((one) => [one.id, { title: one.title, scale: scaleOf(one) }])),
    leadsTo: [...new Set(role.moves.filter((move) => !move.to.abstract).map((move) => move.to.key))],
  };
}

function askedBy(expectation: Expectation, plain: (markdown: string) => string): Asked {
  const { competency, level, desired, weight, importance, note } = expectation;
  const { title } = competency;
  const definition = competency.definition === undefined ? undefined : plain(competency.definition);
  const texts =
    competency.levels.length === 0
      ? [textOf({ indicators: competency.indicators }, title, plain)]
      : includedTexts(expectation).map((text) => textOf(text, title, plain));
  return {
    key: competency.key,
    title,
    ...(competency.code !== undefined && { code: competency.code }),
    ...(definition !== undefined && saysMore(definition, title) && { definition }),
    framework: competency.framework.id,
    ...(competency.group && { group: competency.group.title }),
    level: placeOf(level),
    ...(desired && desired.id !== level.id && { desired: placeOf(desired) }),
    weight,
    importance,
    ...(note !== undefined && { note: plain(note) }),
    texts: texts.filter((text) => text.summary !== undefined || text.indicators.length > 0),
  };
}

/** What the competency says at the level that is expected and, where levels add up, at those below it. */
function includedTexts({ competency, level }: Expectation): readonly CompetencyLevel[] {
  const { cumulative } = competency.framework.scale;
  return competency.levels.filter((text) => text.level.id === level.id || (cumulative && text.level.rank < level.rank));
}

function textOf(
  text: Pick<CompetencyLevel, 'indicators'> & Partial<CompetencyLevel>,
  title: string,
  plain: (markdown: string) => string,
): ProfileText {
  const summary = text.summary === undefined ? undefined : plain(text.summary);
  return {
    ...(text.level && { level: text.level.title }),
    ...(summary !== undefined && saysMore(summary, title) && { summary }),
    indicators: text.indicators.map((indicator) => plain(indicator.text)),
  };
}

function placeOf({ id, title, rank, step, position }: Level): ProfileLevel {
  return { id, title, rank, step, position };
}

function scaleOf({ scale }: Framework): ProfileScale {
  const { id, title, cumulative, steps } = scale;
  return { id, title, cumulative, steps, levels: scale.levels.map(placeOf) };
}
