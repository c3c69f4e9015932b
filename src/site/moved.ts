/** Former addresses and where they lead now: links that people kept go on working after a rename. */
import type { Offer } from '../document/kinds/all.ts';
import type { Model, Role } from '../framework/model.ts';
import type { Exercise } from '../exercise/kinds/all.ts';
import type { Guide } from '../guide/guide.ts';
import type { Workshop } from '../workshop/workshop.ts';
import {
  competencyAddress,
  documentAddress,
  exerciseAddress,
  frameworkAddress,
  guideAddress,
  moveAddress,
  roleAddress,
  workshopAddress,
} from './address.ts';
import { declaredMoves } from './declared-moves.ts';
import { documentsOfRole } from './role-documents.ts';

export interface Moved {
  /** Path below the base, without slashes at its ends. */
  readonly from: string;
  /** Address of the page now. */
  readonly to: string;
  readonly title: string;
}

/** Every former address of the workspace. An address that a page of today has is left to that page. */
export function movedPages(
  model: Model,
  guides: readonly Guide[] = [],
  exercises: readonly Exercise[] = [],
  workshops: readonly Workshop[] = [],
): readonly Moved[] {
  const pages = model.frameworks.flatMap((framework) => {
    const names = [framework.id, ...framework.formerly];
    const whole = names.map((name) => ({
      from: `frameworks/${name}`,
      to: frameworkAddress(framework),
      title: framework.title,
    }));
    const competencies = framework.competencies.flatMap((competency) =>
      crossed(names, 'competencies', [competency.id, ...competency.formerly], {
        to: competencyAddress(competency),
        title: competency.title,
      }),
    );
    const roles = framework.roles.flatMap((role) => {
      const ids = [role.id, ...role.formerly];
      return [
        ...crossed(names, 'roles', ids, { to: roleAddress(role), title: role.title }),
        ...documentsOfRole(role).flatMap(({ path, offer }) =>
          formerPaths(path, offer).flatMap((former) =>
            crossed(
              names,
              'roles',
              ids.map((id) => `${id}/${former}`),
              { to: documentAddress(role, path), title: `${offer.kind.name}: ${role.title}` },
            ),
          ),
        ),
      ];
    });
    return [...whole, ...competencies, ...roles];
  });
  for (const { id, title, formerly } of guides)
    for (const old of formerly) pages.push({ from: `guides/${old}`, to: guideAddress(id), title });
  for (const { id, title, formerly } of exercises)
    for (const old of formerly) pages.push({ from: `exercises/${old}`, to: exerciseAddress(id), title });
  for (const { id, title, formerly } of workshops)
    for (const old of formerly) pages.push({ from: `workshops/${old}`, to: workshopAddress(id), title });
  const comparisons = declaredMoves(model).flatMap(({ moves }) =>
    moves.flatMap((move) =>
      keysOf(move.from).flatMap((from) =>
        keysOf(move.to).map((to) => ({
          from: `compare/${from}/${to}`,
          to: moveAddress(move),
          title: `From ${move.from.title} to ${move.to.title}`,
        })),
      ),
    ),
  );
  const living = new Set([
    ...guides.map(({ id }) => `guides/${id}`),
    'guides/rules',
    'guides/evidence',
    ...exercises.map(({ id }) => `exercises/${id}`),
    ...workshops.map(({ id }) => `workshops/${id}`),
    ...model.frameworks.map((framework) => `frameworks/${framework.id}`),
    ...[...model.competencies.values()].map(
      (competency) => `frameworks/${competency.framework.id}/competencies/${competency.id}`,
    ),
    ...[...model.roles.values()].flatMap((role) => {
      const page = `frameworks/${role.framework.id}/roles/${role.id}`;
      return [page, ...documentsOfRole(role).map(({ path }) => `${page}/${path}`)];
    }),
    ...declaredMoves(model).flatMap(({ moves }) => moves.map(({ from, to }) => `compare/${from.key}/${to.key}`)),
  ]);
  const seen = new Set<string>();
  return [...pages, ...comparisons].filter(({ from }) => !living.has(from) && !seen.has(from) && seen.add(from));
}

/** The paths that a document had while the role that its move leads to bore another name. */
function formerPaths(path: string, { kind, move }: Offer): readonly string[] {
  if (move === undefined) return [path];
  return keysOf(move.to).map((key) => `${kind.id}/${key}`);
}

function crossed(
  frameworks: readonly string[],
  kind: string,
  ids: readonly string[],
  to: Omit<Moved, 'from'>,
): readonly Moved[] {
  return frameworks.flatMap((framework) => ids.map((id) => ({ from: `frameworks/${framework}/${kind}/${id}`, ...to })));
}

/** Every key that a role has or had. */
function keysOf({ id, formerly, framework }: Role): readonly string[] {
  return [framework.id, ...framework.formerly].flatMap((place) => [id, ...formerly].map((one) => `${place}/${one}`));
}
