/** The moves between roles that somebody can hold today: what a career map shows. */
import type { Framework, Move, Role } from '../model.ts';

/** Whether a person can hold the role today: no profile, and not retired. */
export function held(role: Role): boolean {
  return !role.abstract && !role.retired;
}

/** The roles of these frameworks that somebody can hold, in the order of the frameworks. */
export function rolesOf(frameworks: readonly Framework[]): readonly Role[] {
  return frameworks.flatMap((framework) => framework.roles.filter(held));
}

/** The moves that touch at least one of `roles`, each once: those out of them in their order, then those that only lead in. */
export function movesAbout(roles: readonly Role[]): readonly Move[] {
  const own = new Set(roles);
  const out = roles.flatMap((role) => role.moves.filter((move) => held(move.to)));
  const arriving = roles.flatMap((role) => role.movesIn.filter((move) => held(move.from) && !own.has(move.from)));
  return [...out, ...arriving];
}

/** The roles at the other end of moves from or to `roles`, each once, in the order in which the moves name them. */
export function neighboursOf(roles: readonly Role[], moves: readonly Move[]): readonly Role[] {
  const own = new Set(roles);
  return [...new Set(moves.flatMap((move) => [move.from, move.to]))].filter((role) => !own.has(role));
}
