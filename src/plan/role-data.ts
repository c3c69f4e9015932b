/** What the plan builder needs of a role, as plain data: fetched one file a role, so that a plan loads its own roles alone. */
import type { Competency, CompetencyLevel, Expectation, Indicator, Role } from '../framework/model.ts';

/** Something that one can be seen to do. */
export interface Statement {
  /** Unique in its competency and level. */
  readonly id: string;
  readonly text: string;
  readonly formerly: readonly string[];
}

export interface LevelAsks {
  readonly id: string;
  readonly title: string;
  readonly step: number;
  readonly formerly: readonly string[];
  readonly statements: readonly Statement[];
}

export interface Suggestion {
  readonly title: string;
  readonly kind?: 'experience' | 'exposure' | 'education';
  /** Title of the level that it leads to. */
  readonly level?: string;
  readonly url?: string;
}

export interface ExpectedCompetency {
  /** Framework and competency. */
  readonly key: string;
  readonly formerly: readonly string[];
  readonly title: string;
  readonly definition?: string;
  /** Of its page. */
  readonly address: string;
  /** The expected level. */
  readonly level: { readonly id: string; readonly title: string; readonly step: number };
  /** Steps of the scale. */
  readonly steps: number;
  readonly weight: number;
  readonly essential: boolean;
  /** Levels up to the expected one, lowest first; on a scale that does not add up, the expected one alone. */
  readonly asks: readonly LevelAsks[];
  readonly suggestions: readonly Suggestion[];
  readonly retired: boolean;
  readonly replacedBy: readonly { readonly key: string; readonly title: string }[];
}

export interface RoleData {
  readonly key: string;
  readonly title: string;
  readonly grade?: string;
  readonly framework: string;
  readonly version: string;
  readonly address: string;
  readonly expectations: readonly ExpectedCompetency[];
}

/** A role in the list to choose from. */
export interface RoleName {
  readonly key: string;
  readonly title: string;
  readonly framework: string;
  readonly grade?: string;
  /** Keys that it had before, and those of retired roles that it replaces. */
  readonly formerly: readonly string[];
  /** Keys of the roles that its declared moves lead to, promotions first. */
  readonly leadsTo: readonly string[];
}

export interface Addresses {
  readonly role: (role: Role) => string;
  readonly competency: (competency: Competency) => string;
}

export function roleData(role: Role, addresses: Addresses): RoleData {
  return {
    key: role.key,
    title: role.title,
    ...(role.grade && { grade: role.grade.title }),
    framework: role.framework.title,
    version: role.framework.version,
    address: addresses.role(role),
    expectations: role.expectations.map((expectation) => expected(expectation, addresses)),
  };
}

export function roleName(role: Role, all: Iterable<Role>): RoleName {
  const replaced = [...all].filter((other) => other.retired && other.replacedBy.includes(role));
  const moves = [...role.moves].sort((a, b) => Number(b.type === 'promotion') - Number(a.type === 'promotion'));
  return {
    key: role.key,
    title: role.title,
    framework: role.framework.title,
    ...(role.grade && { grade: role.grade.title }),
    formerly: [...role.formerly.map((old) => `${role.framework.id}/${old}`), ...replaced.map(({ key }) => key)],
    leadsTo: moves.filter(({ to }) => !to.retired && !to.abstract).map(({ to }) => to.key),
  };
}

function expected({ competency, level, weight, importance }: Expectation, addresses: Addresses): ExpectedCompetency {
  const { scale } = competency.framework;
  return {
    key: competency.key,
    formerly: competency.formerly.map((old) => `${competency.framework.id}/${old}`),
    title: competency.title,
    ...(competency.definition !== undefined && { definition: competency.definition }),
    address: addresses.competency(competency),
    level: { id: level.id, title: level.title, step: level.step },
    steps: scale.steps,
    weight,
    essential: importance === 'essential',
    asks: asks(competency, (one) => (scale.cumulative ? one.level.rank <= level.rank : one.level.id === level.id)),
    suggestions: competency.development.map(({ title, kind, level: at, url }) => ({
      title,
      ...(kind && { kind }),
      ...(at && { level: at.title }),
      ...(url !== undefined && { url }),
    })),
    retired: competency.retired,
    replacedBy: competency.replacedBy.map(({ key, title }) => ({ key, title })),
  };
}

function asks(competency: Competency, wanted: (level: CompetencyLevel) => boolean): LevelAsks[] {
  if (competency.levels.length === 0) {
    const statements = competency.indicators.map(statement);
    return statements.length === 0 ? [] : [{ id: 'shown', title: 'Shown', step: 1, formerly: [], statements }];
  }
  return competency.levels.filter(wanted).flatMap(({ level, summary, indicators }) => {
    const statements =
      indicators.length > 0
        ? indicators.map(statement)
        : summary === undefined
          ? []
          : [{ id: 'summary', text: summary, formerly: [] }];
    const { id, title, step, formerly } = level;
    return statements.length === 0 ? [] : [{ id, title, step, formerly, statements }];
  });
}

/** An indicator without an id goes by its words: it is found again as long as they stay. */
function statement({ id, text, formerly }: Indicator): Statement {
  return { id: id ?? wordsId(text), text, formerly };
}

function wordsId(text: string): string {
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return `${words.slice(0, 60)}-${text.length}`;
}
