/** Where each role of a map stands: a column for each grade or step, a lane or more for each family. */
import { ladderOf } from '../../framework/ladder.ts';
import type { Family, Framework, JobArchitecture, Role, Track } from '../../framework/model.ts';

export interface Tier {
  readonly framework: Framework;
  /** Nothing for roles without a family. */
  readonly family: Family | undefined;
  /** Numbers of its lanes, from the top. */
  readonly lanes: readonly number[];
}

export interface Placing {
  /** The grades that stand in each column, lowest first; nothing where there are no grades. */
  readonly columns: readonly (string | undefined)[];
  readonly tiers: readonly Tier[];
  readonly lanes: number;
  readonly at: ReadonlyMap<Role, { readonly column: number; readonly lane: number }>;
}

/**
 * Places roles so that each cell of column and lane holds one at the most. A promotion within a family stays on its lane where it can,
 * and tracks keep to lanes of their own. The job architecture gives the order of families and tracks.
 */
export function place(roles: readonly Role[], { families, tracks }: JobArchitecture): Placing {
  const trackPlace = ({ track }: Role): number => (track === undefined ? tracks.length : tracks.indexOf(track));
  const ladder = ladderOf([...roles].sort((a, b) => trackPlace(a) - trackPlace(b)));
  const rungs = [...ladder.rungs].reverse();
  const graded = rungs.some((rung) => rung.grades.length > 0);
  const columnOf = new Map(rungs.flatMap((rung, column) => rung.cells.flat().map((role) => [role, column] as const)));
  const at = new Map<Role, { column: number; lane: number }>();
  const tiers: Tier[] = [];
  let lanes = 0;
  for (const { framework, family, members } of shelves(roles, families)) {
    const shelf = lanesOf(members, ladder.tracks, (role) => columnOf.get(role) ?? 0);
    for (const [index, lane] of shelf.entries())
      for (const role of lane) at.set(role, { column: columnOf.get(role) ?? 0, lane: lanes + index });
    tiers.push({ framework, family, lanes: shelf.map((_, index) => lanes + index) });
    lanes += shelf.length;
  }
  const columns = rungs.map((rung) =>
    graded ? rung.grades.map((grade) => grade.title).join(' · ') || 'No grade' : undefined,
  );
  return { columns, tiers, lanes, at };
}

/** Roles as one reads a map: lane by lane from the top, on each from left to right. */
export function inReadingOrder(roles: readonly Role[], { at }: Placing): readonly Role[] {
  const order = (role: Role): number => (at.get(role)?.lane ?? 0) * 1000 + (at.get(role)?.column ?? 0);
  return [...roles].sort((a, b) => order(a) - order(b));
}

/** Roles by framework and family: frameworks as they come, families in the order of the job architecture, those without one last. */
function shelves(roles: readonly Role[], families: readonly Family[]) {
  const order = new Map(families.map((family, index) => [family, index]));
  const frameworks = [...new Set(roles.map((role) => role.framework))];
  return frameworks.flatMap((framework) => {
    const own = roles.filter((role) => role.framework === framework);
    const rank = (family: Family | undefined): number => (family && order.get(family)) ?? families.length;
    return [...new Set(own.map((role) => role.family))]
      .sort((a, b) => rank(a) - rank(b))
      .map((family) => ({ framework, family, members: own.filter((role) => role.family === family) }));
  });
}

/** The lanes of one family: track by track, and on each lane roles that rise. */
function lanesOf(
  members: readonly Role[],
  tracks: readonly (Track | undefined)[],
  columnOf: (role: Role) => number,
): readonly (readonly Role[])[] {
  return tracks.flatMap((track) => {
    const lanes: Role[][] = [];
    const rising = members.filter((role) => role.track?.id === track?.id).sort((a, b) => columnOf(a) - columnOf(b));
    for (const role of rising) {
      const last = (lane: readonly Role[]): Role | undefined => lane[lane.length - 1];
      const free = lanes.filter((lane) => {
        const before = last(lane);
        return before !== undefined && columnOf(before) < columnOf(role);
      });
      const promoted = (lane: readonly Role[]): boolean =>
        role.movesIn.some((move) => move.type === 'promotion' && move.from === last(lane));
      // A lane that nobody is promoted on is left to those who are, unless it is the only way not to open another.
      const lane =
        free.find(promoted) ?? free.find((one) => !last(one)?.moves.some((move) => rising.includes(move.to)));
      if (lane === undefined) lanes.push([role]);
      else lane.push(role);
    }
    return lanes;
  });
}
