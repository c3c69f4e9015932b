/**
 * Which figures of a table have to be hidden so that nobody in a small group can be recognised: the small ones, and as few others as
 * it takes that none of the hidden ones can be worked out from the rest.
 */

/** Counts by group (rows) and answer (columns), with the sums that are to be shown beside them. */
export interface Hidden {
  readonly cells: readonly (readonly boolean[])[];
  /** The sum of each row, of each column, and of all. */
  readonly rows: readonly boolean[];
  readonly columns: readonly boolean[];
  readonly total: boolean;
}

/** Nothing below this many people is shown where a site says nothing else; nobody may set less than 3. */
export const SMALLEST_SHOWN = 5;
export const LEAST_SMALLEST_SHOWN = 3;

/**
 * What to hide of a table of counts (whole numbers, rows of one length). Hidden are all counts and sums below `smallest`, 0 included,
 * and further ones, small ones first, until each hidden figure could be one more or one less without any shown figure changing and
 * without any count falling below 0. So no hidden figure follows from the shown ones, not even from its not being negative.
 *
 * The idea: complementary suppression, L. H. Cox (1980), Suppression methodology and statistical disclosure control, Journal of the
 * American Statistical Association 75, 377–385. A figure of a two-way table is safe if it lies on a cycle of hidden figures.
 */
export function suppress(counts: readonly (readonly number[])[], smallest = SMALLEST_SHOWN): Hidden {
  const least = Math.max(LEAST_SMALLEST_SHOWN, smallest);
  const table = new MarginedTable(counts);
  const hidden = table.all.filter((cell) => cell.count < least);
  const isHidden = new Set(hidden);
  for (let cell = hidden.pop(); cell !== undefined; cell = hidden.pop()) {
    for (const step of [1, -1] as const) {
      if (!canMove(cell, step)) continue;
      const cycle = cheapestCycle(table, cell, step, isHidden);
      for (const other of cycle ?? []) {
        if (isHidden.has(other)) continue;
        isHidden.add(other);
        hidden.push(other);
      }
      // One direction is enough: the figure could be another.
      if (cycle !== undefined) break;
    }
  }
  const says = (row: number, column: number): boolean => isHidden.has(table.at(row, column));
  const { height, width } = table;
  return {
    cells: counts.map((row, i) => row.map((_, j) => says(i, j))),
    rows: counts.map((_, i) => says(i, width)),
    columns: Array.from({ length: width }, (_, j) => says(height, j)),
    total: says(height, width),
  };
}

/** One figure of the table, a sum included. In each line, counts and sums cancel out: a sum moves against its counts. */
interface Cell {
  readonly row: number;
  readonly column: number;
  readonly count: number;
  /** 1 for counts and the grand total, -1 for the sums of rows and columns. */
  readonly sign: 1 | -1;
}

class MarginedTable {
  readonly height: number;
  readonly width: number;
  readonly all: readonly Cell[];

  constructor(counts: readonly (readonly number[])[]) {
    this.height = counts.length;
    this.width = counts[0]?.length ?? 0;
    const rowSums = counts.map((row) => row.reduce((a, b) => a + b, 0));
    const columnSums = Array.from({ length: this.width }, (_, j) => counts.reduce((a, row) => a + (row[j] ?? 0), 0));
    const total = rowSums.reduce((a, b) => a + b, 0);
    const withSums = [...counts.map((row, i) => [...row, rowSums[i] ?? 0]), [...columnSums, total]];
    this.all = withSums.flatMap((row, i) =>
      row.map((count, j) => ({ row: i, column: j, count, sign: (i === this.height) === (j === this.width) ? 1 : -1 })),
    );
  }

  at(row: number, column: number): Cell {
    const cell = this.all[row * (this.width + 1) + column];
    if (cell === undefined) throw new RangeError(`The table has no figure at ${row}, ${column}.`);
    return cell;
  }
}

/** Whether the signed figure can rise or fall by one without its count falling below 0. */
function canMove({ count, sign }: Cell, step: 1 | -1): boolean {
  return step * sign > 0 || count > 0;
}

/**
 * The cycle through `cell` along which figures can rise and fall in turn by one, at the least cost in figures that are not hidden yet.
 * It alternates: `cell` moves by `step`, the next one in its column against it, the next one in that row with it, and so on, until
 * the row of `cell` is reached again. Dijkstra's way over rows, as every second figure leads from a column to a row.
 */
function cheapestCycle(table: MarginedTable, cell: Cell, step: 1 | -1, hidden: ReadonlySet<Cell>): Cell[] | undefined {
  const { height, width } = table;
  const against = step === 1 ? -1 : 1;
  const costOf = (one: Cell): number => (hidden.has(one) ? 0 : 1 + one.count);
  /** For each column that is reached: the cost, and the figures on the way. */
  const reached = new Map<number, { cost: number; way: readonly Cell[] }>([[cell.column, { cost: 0, way: [] }]]);
  const done = new Set<number>();
  let best: { cost: number; way: readonly Cell[] } | undefined;
  for (;;) {
    let next: number | undefined;
    for (const [column, { cost }] of reached) {
      if (!done.has(column) && (next === undefined || cost < (reached.get(next)?.cost ?? 0))) next = column;
    }
    const from = next === undefined ? undefined : reached.get(next);
    if (next === undefined || from === undefined || (best !== undefined && from.cost >= best.cost)) break;
    done.add(next);
    for (let row = 0; row <= height; row++) {
      const falling = table.at(row, next);
      if (falling === cell || !canMove(falling, against)) continue;
      const cost = from.cost + costOf(falling);
      if (row === cell.row) {
        if (best === undefined || cost < best.cost) best = { cost, way: [...from.way, falling] };
        continue;
      }
      for (let column = 0; column <= width; column++) {
        const rising = table.at(row, column);
        if (column === next || done.has(column) || !canMove(rising, step)) continue;
        const whole = cost + costOf(rising);
        if (whole < (reached.get(column)?.cost ?? Number.POSITIVE_INFINITY))
          reached.set(column, { cost: whole, way: [...from.way, falling, rising] });
      }
    }
  }
  return best === undefined ? undefined : [...best.way];
}
