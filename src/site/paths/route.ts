/**
 * The ways of the moves between the columns and lanes of a map. A line leaves its role to the right or the left, goes up or down only
 * in the gutter before a column, and passes other roles in a channel under their lane: so no line ever crosses a label.
 */
import type { Move, Role } from '../../framework/model.ts';
import type { Placing } from './place.ts';

export type Side = 'left' | 'right';

/** A line along a lane between two gutters: at the height of a role's port, or in a channel under the lane. */
export interface Run {
  readonly lane: number;
  readonly channel: number;
}

export interface Route {
  readonly move: Move;
  readonly leaves: Side;
  readonly enters: Side;
  /** Gutters in which it goes up or down, in its own order; gutter `n` lies before column `n`. None where it runs straight. */
  readonly gutters: readonly number[];
  /** The channel between two gutters. */
  readonly run?: Run;
}

export interface Routed {
  readonly routes: readonly Route[];
  /** How many channels each lane needs. */
  readonly channels: readonly number[];
}

/** A way for every move both of whose roles are placed. */
export function routeMoves(moves: readonly Move[], { at, lanes }: Placing): Routed {
  const holders = new Map<string, Role>(
    [...at].map(([role, { column, lane }]) => [`${lane} ${column}`, role] as const),
  );
  /** Whether these cells are free, or crossed by lines of that role alone; if so, they are its own from now on. */
  const claim = (role: Role, lane: number, [from, to]: readonly [number, number]): boolean => {
    const cells = Array.from({ length: to - from + 1 }, (_, index) => `${lane} ${from + index}`);
    const own = cells.every((cell) => (holders.get(cell) ?? role) === role);
    if (own) for (const cell of cells) holders.set(cell, role);
    return own;
  };
  const channels = Array.from({ length: lanes }, (): [number, number][][] => []);
  const routes = moves.flatMap((move): Route[] => {
    const [a, b] = [at.get(move.from), at.get(move.to)];
    if (a === undefined || b === undefined) return [];
    if (a.column === b.column) return [{ move, leaves: 'left', enters: 'left', gutters: [a.column] }];
    const forward = a.column < b.column;
    const [leaves, enters]: [Side, Side] = forward ? ['right', 'left'] : ['left', 'right'];
    const [low, high] = forward ? [a, b] : [b, a];
    // Between the gutter after the lower column and the one before the higher.
    const [first, last] = [low.column + 1, high.column];
    const between: readonly [number, number] = [first, last - 1];
    const [lower, higher] = forward ? [move.from, move.to] : [move.to, move.from];
    const way = { move, leaves, enters };
    const along = claim(lower, low.lane, between);
    if (along && low.lane === high.lane) return [{ ...way, gutters: [] }];
    if (along) return [{ ...way, gutters: [last] }];
    if (claim(higher, high.lane, between)) return [{ ...way, gutters: [first] }];
    const lane = Math.min(low.lane, high.lane);
    const run = { lane, channel: occupy(channels[lane] ?? [], between) };
    return [{ ...way, gutters: forward ? [first, last] : [last, first], run }];
  });
  return { routes, channels: channels.map((lane) => lane.length) };
}

/** Takes the first channel in which this stretch is free. */
function occupy(channels: [number, number][][], [from, to]: readonly [number, number]): number {
  const found = channels.findIndex((stretches) => stretches.every(([a, b]) => to < a - 1 || from > b + 1));
  const channel = found === -1 ? channels.length : found;
  if (found === -1) channels.push([]);
  channels[channel]?.push([from, to]);
  return channel;
}

/** Where a line touches its role, in px above (negative) or below the wire. */
export interface Ports {
  readonly from: ReadonlyMap<Route, number>;
  readonly to: ReadonlyMap<Route, number>;
  /** By role: its highest and its lowest port. */
  readonly reach: ReadonlyMap<Role, { readonly up: number; readonly down: number }>;
}

const GAP = 6;

/** One end of a route at a role. */
interface End {
  readonly route: Route;
  readonly end: 'from' | 'to';
  readonly order: number;
}

/**
 * Spreads the lines that touch a role on one side so that they do not cross before it: a straight one keeps the middle, those that go
 * through a gutter are around it, the farthest outside; those that turn back in the gutter are outside of all, the nearest outermost.
 */
export function portsOf(routes: readonly Route[], { at }: Placing): Ports {
  const ends = new Map<Role, Record<Side, End[]>>();
  const laneOf = (role: Role): number => at.get(role)?.lane ?? 0;
  for (const [index, route] of routes.entries()) {
    for (const [end, role, other, side] of [
      ['from', route.move.from, route.move.to, route.leaves],
      ['to', route.move.to, route.move.from, route.enters],
    ] as const) {
      const sides = ends.get(role) ?? { left: [], right: [] };
      // A channel lies under its lane, so whoever goes there goes down first.
      const toward = (route.run === undefined ? laneOf(other) : route.run.lane + 0.5) - laneOf(role);
      // Of two lines between the same roles the first is the inner one at both ends.
      const tie = index / (routes.length + 1);
      const turned = Math.sign(toward) * OUTSIDE - toward - Math.sign(toward) * tie;
      sides[side].push({ route, end, order: route.leaves === route.enters ? turned : toward });
      ends.set(role, sides);
    }
  }
  const ports = { from: new Map<Route, number>(), to: new Map<Route, number>() };
  const reach = new Map<Role, { up: number; down: number }>();
  for (const [role, sides] of ends) {
    const extent = { up: 0, down: 0 };
    for (const side of ['left', 'right'] as const) {
      const sorted = sides[side].sort((one, other) => one.order - other.order);
      const straight = sorted.findIndex(({ route }) => route.gutters.length === 0);
      const middle = straight === -1 ? (sorted.length - 1) / 2 : straight;
      for (const [index, { route, end }] of sorted.entries()) {
        const offset = (index - middle) * GAP;
        ports[end].set(route, offset);
        extent.up = Math.min(extent.up, offset);
        extent.down = Math.max(extent.down, offset);
      }
    }
    reach.set(role, extent);
  }
  return { ...ports, reach };
}

/** More than there are lanes. */
const OUTSIDE = 1e6;
