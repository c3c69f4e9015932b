/**
 * The outline of a framework: its roles, what each expects at which level, and how it grows, as plain data without references in a
 * circle. It is what a browser needs to place a person or a team; texts of levels are not in it. `outlineOf` writes it at build,
 * `openOutlines` reads it again.
 */
import type { Competency, DevelopmentSuggestion, Framework, Level, MoveType, Role, Scale } from './model.ts';

export type OutlineLevel = Pick<Level, 'id' | 'title' | 'rank' | 'step' | 'position'>;

export type OutlineScale = Pick<Scale, 'id' | 'title' | 'cumulative' | 'steps'> & {
  readonly levels: readonly OutlineLevel[];
};

export type OutlineSuggestion = Pick<DevelopmentSuggestion, 'title' | 'kind' | 'workshop' | 'url'> & {
  /** Id of the level that it leads to. */
  readonly level?: string;
};

/** One file: the roles of one framework that somebody can hold, with every competency that they expect, wherever it lives. */
export interface Outline {
  readonly format: 'espalier-outline-1';
  readonly framework: { readonly id: string; readonly title: string };
  readonly scales: readonly OutlineScale[];
  readonly competencies: readonly {
    readonly key: string;
    readonly title: string;
    readonly group?: string;
    /** Place in `scales`. */
    readonly scale: number;
    readonly development?: readonly OutlineSuggestion[];
  }[];
  readonly roles: readonly {
    readonly key: string;
    readonly title: string;
    readonly family?: string;
    readonly grade?: string;
    readonly moves?: readonly OutlineMove[];
    readonly expectations: readonly {
      /** Place in `competencies`. */
      readonly of: number;
      /** Place in the levels of its scale. */
      readonly at: number;
      /** Absent for the ordinary weight of 1. */
      readonly weight?: number;
      readonly desirable?: true;
    }[];
  }[];
}

export interface OutlineMove {
  /** Key of the role that it leads to. */
  readonly to: string;
  readonly type: MoveType;
}

/** A competency that roles expect. */
export interface Topic {
  readonly key: string;
  readonly title: string;
  readonly group?: string;
  readonly scale: OutlineScale;
  readonly development: readonly OutlineSuggestion[];
}

/** What a role expects of one competency. */
export interface Ask {
  readonly topic: Topic;
  readonly level: OutlineLevel;
  readonly weight: number;
  readonly essential: boolean;
}

/** A role by what it asks. */
export interface Profile {
  readonly key: string;
  readonly title: string;
  readonly framework: { readonly id: string; readonly title: string };
  readonly family?: string;
  readonly grade?: string;
  readonly moves: readonly OutlineMove[];
  readonly asks: readonly Ask[];
}

/** The outlines of a workspace, opened: by key, in the order of the files. */
export interface Catalogue {
  readonly roles: ReadonlyMap<string, Profile>;
  readonly topics: ReadonlyMap<string, Topic>;
}

/** The outline of `framework`. Roles that are retired, and profiles that nobody holds, are left out. */
export function outlineOf(framework: Framework): Outline {
  const roles = framework.roles.filter((role) => !role.abstract && !role.retired);
  const competencies = [...new Set(roles.flatMap((role) => role.expectations.map((one) => one.competency)))];
  const scales = [...new Set(competencies.map((competency) => competency.framework.scale))];
  const place = new Map(competencies.map((competency, index) => [competency, index]));
  return {
    format: 'espalier-outline-1',
    framework: { id: framework.id, title: framework.title },
    scales: scales.map(({ id, title, cumulative, steps, levels }) => ({
      id,
      title,
      cumulative,
      steps,
      levels: levels.map(bareLevel),
    })),
    competencies: competencies.map((competency) => ({
      key: competency.key,
      title: competency.title,
      ...(competency.group !== undefined && { group: competency.group.title }),
      scale: scales.indexOf(competency.framework.scale),
      ...(competency.development.length > 0 && { development: competency.development.map(suggestion) }),
    })),
    roles: roles.map((role) => outlineRole(role, place)),
  };
}

/** Whether `value`, as it came from a file, is an outline that this version reads. */
export function isOutline(value: unknown): value is Outline {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 'espalier-outline-1';
}

/** Opens outlines, resolving places to objects. A competency that several frameworks' roles expect is one topic. */
export function openOutlines(outlines: readonly Outline[]): Catalogue {
  const roles = new Map<string, Profile>();
  const topics = new Map<string, Topic>();
  for (const { framework, scales, competencies, roles: outlined } of outlines) {
    const own = competencies.map(({ scale, development = [], ...rest }): Topic | undefined => {
      const found = scales[scale];
      const topic = topics.get(rest.key) ?? (found && { ...rest, scale: found, development });
      if (topic !== undefined) topics.set(rest.key, topic);
      return topic;
    });
    for (const { expectations, moves = [], ...rest } of outlined) {
      const asks = expectations.flatMap(({ of, at, weight = 1, desirable }): Ask[] => {
        const topic = own[of];
        const level = topic?.scale.levels[at];
        return topic && level ? [{ topic, level, weight, essential: desirable !== true }] : [];
      });
      roles.set(rest.key, { ...rest, framework, moves, asks });
    }
  }
  return { roles, topics };
}

function outlineRole(role: Role, place: ReadonlyMap<Competency, number>): Outline['roles'][number] {
  const moves = role.moves.filter((move) => !move.to.retired).map((move) => ({ to: move.to.key, type: move.type }));
  return {
    key: role.key,
    title: role.title,
    ...(role.family !== undefined && { family: role.family.title }),
    ...(role.grade !== undefined && { grade: role.grade.title }),
    ...(moves.length > 0 && { moves }),
    expectations: role.expectations.map(({ competency, level, weight, importance }) => ({
      of: place.get(competency) ?? -1,
      at: competency.framework.scale.levels.indexOf(level),
      ...(weight !== 1 && { weight }),
      ...(importance === 'desirable' && { desirable: true as const }),
    })),
  };
}

function bareLevel({ id, title, rank, step, position }: Level): OutlineLevel {
  return { id, title, rank, step, position };
}

function suggestion({ title, kind, level, workshop, url }: DevelopmentSuggestion): OutlineSuggestion {
  return {
    title,
    ...(kind !== undefined && { kind }),
    ...(level !== undefined && { level: level.id }),
    ...(workshop !== undefined && { workshop }),
    ...(url !== undefined && { url }),
  };
}
