/** The roles that people hold today and the career moves between them. */
import type { Path } from '../diagnostic.ts';
import type { Model, Move, MoveType, Role } from '../model.ts';

/** A career move with its place. */
export interface PlacedMove {
  readonly move: Move;
  readonly file: string;
  readonly path: Path;
}

/** Whether somebody can hold a role now: it is no profile to extend, and neither it nor its framework is retired. */
export function isHeld(role: Role): boolean {
  return !role.abstract && !role.retired && role.framework.status !== 'retired';
}

/** The moves of one type, or of several, between roles that somebody can hold, each once. The model must be sound. */
export function* movesInForce({ roles }: Model, ...types: readonly MoveType[]): Generator<PlacedMove> {
  for (const role of roles.values()) {
    if (!isHeld(role)) continue;
    // In a sound model no move was left out, so that the first of the list is the first of the file.
    for (const [index, move] of role.moves.entries()) {
      if (types.includes(move.type) && isHeld(move.to)) yield { move, file: role.file, path: ['moves', index, 'to'] };
    }
  }
}
