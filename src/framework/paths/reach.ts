/** How far the moves of a career lead: which roles are one, two … moves away. */
import type { Move, Role } from '../model.ts';
import { held } from './moves.ts';

export type Direction = 'out' | 'in';

/** A role that moves lead to, or from which they lead here. */
export interface Reached {
  readonly role: Role;
  /** The least number of moves that it takes. */
  readonly distance: number;
  /** The moves of every shortest way that touch this role: the last ones on the way out, the first ones on the way in. */
  readonly by: readonly Move[];
}

/**
 * Every role within `most` moves of `start`, nearest first, then in the order in which the files name the moves. Moves that lead
 * round in a circle lead nowhere new, so `start` is never among them. Breadth-first search.
 */
export function reach(start: Role, direction: Direction, most: number): readonly Reached[] {
  const found = new Map<Role, { distance: number; by: Move[] }>();
  let front: readonly Role[] = [start];
  for (let distance = 1; distance <= most && front.length > 0; distance++) {
    const next: Role[] = [];
    for (const role of front) {
      for (const move of direction === 'out' ? role.moves : role.movesIn) {
        const other = direction === 'out' ? move.to : move.from;
        if (other === start || !held(other)) continue;
        const known = found.get(other);
        if (known === undefined) {
          found.set(other, { distance, by: [move] });
          next.push(other);
        } else if (known.distance === distance) known.by.push(move);
      }
    }
    front = next;
  }
  return [...found].map(([role, { distance, by }]) => ({ role, distance, by }));
}
