/** Everything in a workspace that has an id, and where it says what it is called. */
import type { Path } from '../diagnostic.ts';
import type { WorkspaceSources } from '../link/sources.ts';
import { asText, field, listField, textField, textsField } from '../read/fields.ts';
import type { Source } from '../read/source.ts';

export const THING_KINDS = [
  'competency',
  'role',
  'framework',
  'workshop',
  'group',
  'level',
  'grade',
  'family',
  'track',
  'scale',
] as const;
export type ThingKind = (typeof THING_KINDS)[number];

/** A thing with an id: a file, a folder, or an entry of a list in a file. */
export interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
  /** The framework or the scale in which its id is unique; undefined where that is the whole workspace. */
  readonly scope: string | undefined;
  readonly title: string;
  readonly formerly: readonly string[];
  /** The file that says so, and where in it. */
  readonly source: Source;
  readonly path: Path;
  /** The file or folder that bears the id as its name; undefined for an entry of a list. */
  readonly named: string | undefined;
}

/** All things of a workspace, kind by kind. */
export function thingsOf(sources: WorkspaceSources): Thing[] {
  const { architecture, frameworks, workshops = [] } = sources;
  return [
    ...frameworks.flatMap((framework) =>
      framework.competencies.map(({ id, source }) => file('competency', id, framework.id, source)),
    ),
    ...frameworks.flatMap((framework) =>
      framework.roles.map(({ id, source }) => file('role', id, framework.id, source)),
    ),
    ...frameworks.flatMap(({ id, file: source }) =>
      source ? [{ ...file('framework', id, undefined, source), named: `frameworks/${id}` }] : [],
    ),
    ...workshops.map(({ id, source }) => ({
      ...file('workshop', id, undefined, source),
      named: `content/workshops/${id}`,
    })),
    ...frameworks.flatMap(({ id, file: source }) => entries('group', 'groups', id, source)),
    ...listField(architecture?.data, 'scales').flatMap((scale, index) =>
      entries('level', 'levels', asText(field(scale, 'id')), architecture, ['scales', index], scale),
    ),
    ...entries('grade', 'grades', undefined, architecture),
    ...entries('family', 'families', undefined, architecture),
    ...entries('track', 'tracks', undefined, architecture),
    ...entries('scale', 'scales', undefined, architecture),
  ];
}

/** A thing as messages call it: `competency people/coaching`, `grade p3`. */
export function nameOf({ kind, scope, id }: Pick<Thing, 'kind' | 'scope' | 'id'>): string {
  return scope === undefined ? `${kind} ${id}` : `${kind} ${scope}/${id}`;
}

function file(kind: ThingKind, id: string, scope: string | undefined, source: Source): Thing {
  const { data } = source;
  return {
    kind,
    id,
    scope,
    title: textField(data, 'title') ?? id,
    formerly: textsField(data, 'formerly'),
    source,
    path: [],
    named: source.file,
  };
}

function entries(
  kind: ThingKind,
  list: string,
  scope: string | undefined,
  source: Source | undefined,
  at: Path = [],
  holder: unknown = source?.data,
): Thing[] {
  if (source === undefined) return [];
  return listField(holder, list).flatMap((item, index): Thing[] => {
    const id = textField(item, 'id');
    if (id === undefined) return [];
    const path = [...at, list, index];
    return [
      {
        kind,
        id,
        scope,
        title: textField(item, 'title') ?? id,
        formerly: textsField(item, 'formerly'),
        source,
        path,
        named: undefined,
      },
    ];
  });
}
