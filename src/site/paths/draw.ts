/** The career map as a drawing: everything in px, nothing left to the page but to write it down. The same roles give the same drawing. */
import type { Family, Framework, JobArchitecture, Move, Role } from '../../framework/model.ts';
import { type Riser, TRACK, tracksOf } from './gutters.ts';
import { LINE, linesOf, widthOfText } from './label.ts';
import { inReadingOrder, place, type Tier } from './place.ts';
import { portsOf, type Route, routeMoves } from './route.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MapRole {
  readonly role: Role;
  /** The middle of its bud. */
  readonly x: number;
  readonly y: number;
  /** Where its bud begins and ends: it is as high as the lines that it carries. */
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly string[];
  /** Base line of the first line of its label. */
  readonly labelY: number;
  /** Label and bud. */
  readonly box: Box;
  /** Whether nothing in the drawing leads on from here: the tip of a branch. */
  readonly tip: boolean;
}

export interface MapMove {
  readonly move: Move;
  /** SVG path data. */
  readonly path: string;
}

export interface MapTier {
  readonly framework: Framework;
  readonly family: Family | undefined;
  /** Its name in lines, and the base line of the first. */
  readonly lines: readonly string[];
  readonly y: number;
  /** Height of the wire that its limb follows. */
  readonly wire: number;
  readonly box: Box;
}

export interface CareerMap {
  readonly width: number;
  readonly height: number;
  /** Where each column has its post, and the grades that meet there. */
  readonly columns: readonly { readonly title: string | undefined; readonly x: number }[];
  readonly tiers: readonly MapTier[];
  /** Heights of the wires along which the lanes run. */
  readonly wires: readonly number[];
  /** In the order in which one reads them: lane by lane, rising. */
  readonly roles: readonly MapRole[];
  readonly moves: readonly MapMove[];
}

/** Half the width of a bud. */
export const BUD = 6;
/** Left of the names of the tiers: the trunk. */
export const TRUNK = 34;
const HEAD = 34;
const MARGIN = 14;
/** Room for the end of a line before its role, and after a label. */
const APPROACH = 24;
const DEPART = 12;
const CHANNEL = 6;
/** Between two lanes, and above a tier. */
const LANE_GAP = 14;
const TIER_GAP = 10;

/** Draws `moves` between `roles`; moves to other roles are left out. The job architecture gives the order of families and tracks. */
export function drawMap(roles: readonly Role[], moves: readonly Move[], architecture: JobArchitecture): CareerMap {
  const placing = place(roles, architecture);
  const { at, columns } = placing;
  const { routes, channels } = routeMoves(moves, placing);
  const ports = portsOf(routes, placing);
  const labels = new Map(roles.map((role) => [role, linesOf(role.title)]));
  const several = new Set(placing.tiers.map((tier) => tier.framework)).size > 1;
  const names = placing.tiers.map((tier) => linesOf(tierName(tier, several, placing.tiers.length > 1)));
  const up = (role: Role): number => Math.max(BUD, 4 - (ports.reach.get(role)?.up ?? 0));
  const down = (role: Role): number => Math.max(BUD, 4 + (ports.reach.get(role)?.down ?? 0));

  // From the top down: a lane has its labels, its wire, and its channels.
  const onLane = lanes(roles, (role) => at.get(role)?.lane ?? 0, placing.lanes);
  const rise = onLane.map((members) => Math.max(BUD, ...members.map(up)));
  const sink = onLane.map((members) => Math.max(BUD, ...members.map(down)));
  const wires: number[] = [];
  let y = columns.some((column) => column !== undefined) ? HEAD : 4;
  for (const [index, { lanes: own }] of placing.tiers.entries()) {
    y += TIER_GAP;
    for (const [place, lane] of own.entries()) {
      const members = onLane[lane] ?? [];
      const named = place === 0 ? (names[index]?.length ?? 1) : 1;
      const lines = Math.max(named, ...members.map((role) => labels.get(role)?.length ?? 1));
      const wire = y + lines * LINE + 4 + (rise[lane] ?? 0);
      wires[lane] = wire;
      y = wire + (sink[lane] ?? 0) + (channels[lane] ?? 0) * CHANNEL + LANE_GAP;
    }
  }
  const height = Math.ceil(y + MARGIN);

  const wireOf = (role: Role): number => wires[at.get(role)?.lane ?? 0] ?? 0;
  const legs = routes.map((route) => legsOf(route, { ports, wireOf, wires, sink }));
  const { track, counts } = tracksOf(
    legs.flatMap((leg) => leg.risers),
    columns.length + 1,
  );

  // From the left: the trunk, the names, then gutters as wide as their tracks and columns as wide as their labels.
  const posts: number[] = [];
  const gutterX: number[] = [];
  let x = TRUNK + Math.max(0, ...names.flat().map(widthOfText));
  for (const column of columns.keys()) {
    gutterX[column] = x + DEPART;
    x += DEPART + (counts[column] ?? 0) * TRACK + APPROACH;
    posts[column] = x;
    const widest = Math.max(
      40,
      ...roles
        .filter((role) => at.get(role)?.column === column)
        .flatMap((role) => labels.get(role)?.map(widthOfText) ?? []),
    );
    x += widest - BUD;
  }
  gutterX[columns.length] = x + DEPART;
  const width = Math.ceil(x + MARGIN);

  const postOf = (role: Role): number => posts[at.get(role)?.column ?? 0] ?? 0;
  const leading = new Set(routes.filter(({ move }) => move.type === 'promotion').map(({ move }) => move.from));
  return {
    width,
    height,
    columns: columns.map((title, index) => ({ title, x: posts[index] ?? 0 })),
    tiers: placing.tiers.map(({ framework, family, lanes: own }, index): MapTier => {
      const [lane = 0] = own;
      const lines = names[index] ?? [];
      const wire = wires[lane] ?? 0;
      const first = wire - 7 - (lines.length - 1) * LINE;
      const broad = Math.max(0, ...lines.map(widthOfText));
      const box = { x: TRUNK, y: first - LINE - 1, width: broad, height: lines.length * LINE + 8 };
      return { framework, family, lines, y: first, wire, box };
    }),
    wires,
    roles: inReadingOrder(roles, placing).map((role): MapRole => {
      const lines = labels.get(role) ?? [];
      const wire = wireOf(role);
      const labelY = wire - (rise[at.get(role)?.lane ?? 0] ?? 0) - 6 - (lines.length - 1) * LINE;
      const [top, bottom] = [wire - up(role), wire + down(role)];
      const broad = Math.max(2 * BUD, ...lines.map(widthOfText));
      const head = labelY - LINE + 3;
      const box = { x: postOf(role) - BUD - 4, y: head - 1, width: broad + 8, height: bottom + 4 - head };
      return { role, x: postOf(role), y: wire, top, bottom, lines, labelY, box, tip: !leading.has(role) };
    }),
    moves: legs.map(({ route, risers, from, to }) => ({
      move: route.move,
      path: pathOf(
        { x: postOf(route.move.from) + (route.leaves === 'right' ? BUD : -BUD), y: from },
        risers.map((riser) => ({ ...riser, x: (gutterX[riser.gutter] ?? 0) + (track.get(riser) ?? 0) * TRACK })),
        { x: postOf(route.move.to) + (route.enters === 'right' ? BUD + 1 : -BUD - 1), y: to },
      ),
    })),
  };
}

/** What a tier is called: by its family, and by its framework where there are several of them. */
function tierName({ framework, family }: Tier, frameworks: boolean, families: boolean): string {
  const name = family?.title ?? (families ? 'Other roles' : framework.title);
  return frameworks && family === undefined ? framework.title : name;
}

/** The roles on each lane. */
function lanes(roles: readonly Role[], laneOf: (role: Role) => number, count: number): readonly (readonly Role[])[] {
  const found = Array.from({ length: count }, (): Role[] => []);
  for (const role of roles) found[laneOf(role)]?.push(role);
  return found;
}

/** The heights of a route: where it leaves, where it enters, and the stretches between. */
function legsOf(
  route: Route,
  {
    ports,
    wireOf,
    wires,
    sink,
  }: {
    readonly ports: ReturnType<typeof portsOf>;
    readonly wireOf: (role: Role) => number;
    readonly wires: readonly number[];
    readonly sink: readonly number[];
  },
): { route: Route; risers: Riser[]; from: number; to: number } {
  const from = wireOf(route.move.from) + (ports.from.get(route) ?? 0);
  const to = wireOf(route.move.to) + (ports.to.get(route) ?? 0);
  const { run, gutters, leaves, enters } = route;
  if (run === undefined) {
    const bends = leaves !== enters ? 'through' : 'right';
    const left = leaves === 'right' ? from : to;
    return { route, from, to, risers: gutters.map((gutter) => ({ gutter, from, to, bends, left })) };
  }
  const between = (wires[run.lane] ?? 0) + (sink[run.lane] ?? 0) + 5 + run.channel * CHANNEL;
  const heights = [from, between, to];
  const risers = gutters.map((gutter, index): Riser => {
    const [start, end] = [heights[index] ?? from, heights[index + 1] ?? to];
    return { gutter, from: start, to: end, bends: 'through', left: leaves === 'right' ? start : end };
  });
  return { route, from, to, risers };
}

/** A line of level stretches and risers, its corners rounded. */
function pathOf(
  from: { x: number; y: number },
  risers: readonly { x: number; from: number; to: number }[],
  to: { x: number; y: number },
): string {
  let path = `M${n(from.x)} ${n(from.y)}`;
  let x = from.x;
  for (const [index, riser] of risers.entries()) {
    const next = risers[index + 1]?.x ?? to.x;
    const [into, out] = [Math.sign(riser.x - x) || 1, Math.sign(next - riser.x) || 1];
    const way = Math.sign(riser.to - riser.from);
    if (way === 0) continue;
    const radius = Math.min(
      12,
      Math.abs(riser.to - riser.from) / 2,
      Math.abs(next - riser.x) / (index < risers.length - 1 ? 2 : 1.4),
    );
    const before = Math.min(radius, Math.abs(riser.x - x));
    path += `H${n(riser.x - into * before)}Q${n(riser.x)} ${n(riser.from)} ${n(riser.x)} ${n(riser.from + way * radius)}`;
    path += `V${n(riser.to - way * radius)}Q${n(riser.x)} ${n(riser.to)} ${n(riser.x + out * radius)} ${n(riser.to)}`;
    x = riser.x;
  }
  return `${path}L${n(to.x)} ${n(to.y)}`;
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
