/**
 * The order in which roles rise: by grade where there are grades, else by the promotions that lead from one to the next.
 */
import type { Grade, Role, Track } from './model.ts';

/** Roles that stand side by side. */
export interface Rung {
  /** The grades that meet here, in the order of the tracks; empty where roles have none. */
  readonly grades: readonly Grade[];
  /** One cell for each of the ladder's tracks, in the same order. */
  readonly cells: readonly (readonly Role[])[];
}

export interface Ladder {
  /** The tracks that the roles are on; a single `undefined` where they are on none, and a last one for roles without a track. */
  readonly tracks: readonly (Track | undefined)[];
  /** The highest first, as a ladder is drawn. */
  readonly rungs: readonly Rung[];
  /** False where nothing says which role comes after which. */
  readonly ordered: boolean;
}

/** The ladder of some roles, usually those of one family. */
export function ladderOf(roles: readonly Role[]): Ladder {
  const tracks = tracksOf(roles);
  const height = roles.some((role) => role.grade !== undefined) ? gradeHeights(roles) : promotionHeights(roles);
  const steps = [...new Set(height.values())].sort((a, b) => b - a);
  const rungs = steps.map((step) =>
    rungOf(
      roles.filter((role) => height.get(role) === step),
      tracks,
    ),
  );
  return { tracks, rungs, ordered: steps.length > 1 };
}

/** Roles from the lowest rung to the highest; in the order given where nothing says more. */
export function inOrderOfRise(roles: readonly Role[]): readonly Role[] {
  return [...ladderOf(roles).rungs].reverse().flatMap((rung) => rung.cells.flat());
}

function rungOf(roles: readonly Role[], tracks: readonly (Track | undefined)[]): Rung {
  const grades = new Map<string, Grade>();
  for (const role of roles) if (role.grade !== undefined) grades.set(role.grade.id, role.grade);
  const place = (grade: Grade): number => tracks.findIndex((track) => track?.id === grade.track?.id);
  return {
    grades: [...grades.values()].sort((a, b) => a.rank - b.rank || place(a) - place(b)),
    cells: tracks.map((track) => roles.filter((role) => role.track?.id === track?.id)),
  };
}

function tracksOf(roles: readonly Role[]): readonly (Track | undefined)[] {
  const tracks = new Map<string, Track>();
  for (const role of roles) if (role.track !== undefined) tracks.set(role.track.id, role.track);
  return roles.some((role) => role.track === undefined) ? [...tracks.values(), undefined] : [...tracks.values()];
}

/** Roles without a grade stand below all others. */
function gradeHeights(roles: readonly Role[]): Map<Role, number> {
  return new Map(roles.map((role) => [role, role.grade?.rank ?? Number.NEGATIVE_INFINITY]));
}

/** The longest chain of promotions that leads to each role from among these roles. */
function promotionHeights(roles: readonly Role[]): Map<Role, number> {
  const among = new Set(roles);
  const heights = new Map<Role, number>();
  const underway = new Set<Role>();
  const heightOf = (role: Role): number => {
    const known = heights.get(role);
    if (known !== undefined) return known;
    // Two roles that promote into one another would climb for ever: the second visit counts as the ground.
    if (underway.has(role)) return 0;
    underway.add(role);
    const below = role.movesIn.filter(
      (move) => move.type === 'promotion' && among.has(move.from) && move.from !== role,
    );
    const height = below.reduce((highest, move) => Math.max(highest, heightOf(move.from) + 1), 0);
    underway.delete(role);
    heights.set(role, height);
    return height;
  };
  for (const role of roles) heightOf(role);
  return heights;
}
