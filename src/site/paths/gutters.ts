/** The gutters of a map: each line that goes up or down in one gets a track of its own wherever it would lie on another. */

/** A stretch of a line in a gutter. */
export interface Riser {
  readonly gutter: number;
  /** Heights at which it comes and goes. */
  readonly from: number;
  readonly to: number;
  /** Both its ends lie to the right, as between two roles of one column, or both to the left; else it goes from one side to the other. */
  readonly bends: 'right' | 'left' | 'through';
  /** Height of its end on the left side; for one that bends, either. */
  readonly left: number;
}

/** Distance of two tracks, and from the outermost track to what lies beside the gutter. */
export const TRACK = 9;
const CLEAR = 5;

/** The track of each riser, counted from the left of its gutter, and how many tracks each gutter needs. */
export function tracksOf<R extends Riser>(
  risers: readonly R[],
  gutters: number,
): { readonly track: ReadonlyMap<R, number>; readonly counts: readonly number[] } {
  const track = new Map<R, number>();
  const counts = Array.from({ length: gutters }, (_, gutter) => {
    const inside = risers.filter((riser) => riser.gutter === gutter);
    const [right, left, through] = (['right', 'left', 'through'] as const).map((bend) =>
      inside.filter((riser) => riser.bends === bend),
    );
    // Those that turn back stay close to where they turn, the short ones closest. The others cross least when the lowest of those that
    // go down, and the highest of those that go up, begin nearest to the left.
    const onLeft = packed([...(left ?? [])].sort(byLength));
    const down = (through ?? []).filter((riser) => riser.to >= riser.from).sort((a, b) => b.left - a.left);
    const up = (through ?? []).filter((riser) => riser.to < riser.from).sort((a, b) => a.left - b.left);
    const crossing = packed([...down, ...up]);
    const onRight = packed([...(right ?? [])].sort(byLength));
    for (const [index, lane] of onLeft.entries()) for (const riser of lane) track.set(riser, index);
    for (const [index, lane] of crossing.entries()) for (const riser of lane) track.set(riser, onLeft.length + index);
    const total = onLeft.length + crossing.length + onRight.length;
    for (const [index, lane] of onRight.entries()) for (const riser of lane) track.set(riser, total - 1 - index);
    return total;
  });
  return { track, counts };
}

function byLength(a: Riser, b: Riser): number {
  return Math.abs(a.to - a.from) - Math.abs(b.to - b.from);
}

/** Risers on as few tracks as their order allows, none touching another. */
function packed<R extends Riser>(risers: readonly R[]): readonly (readonly R[])[] {
  const tracks: R[][] = [];
  for (const riser of risers) {
    const [top, bottom] = [Math.min(riser.from, riser.to), Math.max(riser.from, riser.to)];
    const free = tracks.find((track) =>
      track.every(
        (other) => bottom + CLEAR < Math.min(other.from, other.to) || top - CLEAR > Math.max(other.from, other.to),
      ),
    );
    if (free === undefined) tracks.push([riser]);
    else free.push(riser);
  }
  return tracks;
}
