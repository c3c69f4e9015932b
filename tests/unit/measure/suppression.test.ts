import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Hidden, suppress } from '../../../src/measure/suppression.ts';

const counts = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([n, k]) => fc.array(fc.array(fc.nat(12), { minLength: k, maxLength: k }), { minLength: n, maxLength: n }));

describe('small groups', () => {
  test('one small group takes the next smallest with it, or its size would follow from the sum', () => {
    const { cells, rows, columns, total } = suppress([
      [20, 2],
      [30, 9],
      [40, 12],
    ]);
    expect(cells[0]?.[1]).toBe(true);
    expect(cells.flat().filter(Boolean).length + [...rows, ...columns].filter(Boolean).length).toBeGreaterThan(1);
    expect(total).toBe(false);
  });

  test('nothing is hidden where nothing is small', () => {
    expect(
      suppress([
        [6, 7],
        [8, 9],
      ]),
    ).toEqual({
      cells: [
        [false, false],
        [false, false],
      ],
      rows: [false, false],
      columns: [false, false],
      total: false,
    });
  });

  test('a site may ask for more, and never for less than three', () => {
    const one = [
      [6, 7],
      [8, 9],
    ];
    expect(suppress(one, 7).cells.flat()).toContain(true);
    expect(
      suppress(
        [
          [2, 9],
          [9, 9],
        ],
        1,
      ).cells[0]?.[0],
    ).toBe(true);
  });

  test('in 10,000 random tables every small figure is hidden, and none follows from what is shown', () => {
    fc.assert(
      fc.property(counts, (table) => {
        const hidden = suppress(table);
        for (const { count, isHidden } of figures(table, hidden)) if (count < 5) expect(isHidden).toBe(true);
        for (const one of figures(table, hidden)) {
          if (one.isHidden) expect(canDiffer(table, hidden, one), JSON.stringify({ table, one })).toBe(true);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

interface Figure {
  readonly row: number;
  readonly column: number;
  readonly count: number;
  readonly isHidden: boolean;
}

/** All counts and sums; the sums stand in the row and column after the last. */
function figures(table: readonly (readonly number[])[], hidden: Hidden): Figure[] {
  const width = table[0]?.length ?? 0;
  const add = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  return [
    ...table.flatMap((cells, row) =>
      cells.map((count, column) => ({ row, column, count, isHidden: hidden.cells[row]?.[column] === true })),
    ),
    ...table.map((cells, row) => ({ row, column: width, count: add(cells), isHidden: hidden.rows[row] === true })),
    ...Array.from({ length: width }, (_, column) => ({
      row: table.length,
      column,
      count: add(table.map((cells) => cells[column] ?? 0)),
      isHidden: hidden.columns[column] === true,
    })),
    { row: table.length, column: width, count: add(table.flat()), isHidden: hidden.total },
  ];
}

/**
 * Whether another table of counts agrees with everything that is shown and differs in this figure. Looked for by trying: counts that
 * are hidden move by at most one, which is enough, as whole tables between two tables are tables too.
 */
function canDiffer(table: readonly (readonly number[])[], hidden: Hidden, { row, column }: Figure): boolean {
  const width = table[0]?.length ?? 0;
  const free = table.flatMap((cells, i) => cells.flatMap((_, j) => (hidden.cells[i]?.[j] ? [[i, j] as const] : [])));
  const move = table.map((cells) => cells.map(() => 0));
  const differs = (): boolean => {
    const rowMove = (i: number): number => (move[i] ?? []).reduce((a, b) => a + b, 0);
    const columnMove = (j: number): number => move.reduce((a, cells) => a + (cells[j] ?? 0), 0);
    const whole = move.flat().reduce((a, b) => a + b, 0);
    if (table.some((_, i) => !hidden.rows[i] && rowMove(i) !== 0)) return false;
    if (Array.from({ length: width }, (_, j) => j).some((j) => !hidden.columns[j] && columnMove(j) !== 0)) return false;
    if (!hidden.total && whole !== 0) return false;
    if (row === table.length) return column === width ? whole !== 0 : columnMove(column) !== 0;
    return column === width ? rowMove(row) !== 0 : move[row]?.[column] !== 0;
  };
  const tryFrom = (index: number): boolean => {
    const place = free[index];
    if (place === undefined) return differs();
    const [i, j] = place;
    const line = move[i] ?? [];
    for (const step of [0, 1, -1]) {
      if ((table[i]?.[j] ?? 0) + step < 0) continue;
      line[j] = step;
      if (tryFrom(index + 1)) return true;
    }
    line[j] = 0;
    return false;
  };
  return tryFrom(0);
}
