/** How often chance alone would spread counts over a table as unevenly as this one: Fisher's exact test. */
import { type Measured, NO_SPREAD, OUT_OF_RANGE, TOO_LARGE, UNEVEN } from './measured.ts';
import { shapeOf, sum } from './ratings.ts';

/** Tables with more ways to fill a column than this are not counted through. */
const MOST_TRIED = 400_000;
/** Tables as likely as the one at hand, but for rounding. */
const SAME = 1 + 1e-7;

/**
 * The two-sided p of a table of counts with its margins fixed: the sum of the probabilities of all tables that are no likelier than
 * this one.
 *
 * R. A. Fisher (1935), The logic of inductive inference, Journal of the Royal Statistical Society 98, 39–82; more than two rows or
 * columns: G. H. Freeman & J. H. Halton (1951), Biometrika 38, 141–149. Not computable: `uneven` rows; `out-of-range` counts;
 * `no-spread` with fewer than two rows or columns in use; `too-large` where there are too many tables to count.
 */
export function fisherExact(counts: readonly (readonly number[])[]): Measured<number> {
  if (shapeOf(counts) === undefined) return UNEVEN;
  if (counts.flat().some((count) => !Number.isSafeInteger(count) || count < 0)) return OUT_OF_RANGE;
  const used = withoutEmpty(counts);
  if (used.length < 2 || (used[0]?.length ?? 0) < 2) return NO_SPREAD;
  const rows = used.map(sum);
  const columns = (used[0] ?? []).map((_, j) => sum(used.map((row) => row[j] ?? 0)));
  const logFactorial = logFactorials(sum(rows));
  const log = (n: number): number => logFactorial[n] ?? 0;
  const fixed = sum(rows.map(log)) + sum(columns.map(log)) - log(sum(rows));
  const observed = fixed - sum(used.flat().map(log));
  return enumerate(rows, columns, log, fixed, observed);
}

function withoutEmpty(counts: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const rows = counts.filter((row) => sum(row) > 0);
  const inUse = (counts[0] ?? []).map((_, j) => rows.some((row) => (row[j] ?? 0) > 0));
  return rows.map((row) => row.filter((_, j) => inUse[j]));
}

/** Walks through all tables with these margins, column by column, and adds up those that are no likelier than the observed one. */
function enumerate(
  rows: readonly number[],
  columns: readonly number[],
  log: (n: number) => number,
  fixed: number,
  observed: number,
): Measured<number> {
  const left = [...rows];
  const limit = observed + Math.log(SAME);
  let tried = 0;
  let p = 0;
  const column = (j: number, soFar: number): void => {
    tried++;
    if (j === columns.length - 1) {
      let probability = fixed - soFar;
      for (const count of left) probability -= log(count);
      if (probability <= limit) p += Math.exp(probability);
      return;
    }
    cell(j, 0, columns[j] ?? 0, soFar);
  };
  const cell = (j: number, i: number, toPlace: number, soFar: number): void => {
    if (tried > MOST_TRIED) return;
    const room = left[i] ?? 0;
    if (i === rows.length - 1) {
      if (toPlace > room) return;
      left[i] = room - toPlace;
      column(j + 1, soFar + log(toPlace));
      left[i] = room;
      return;
    }
    for (let count = 0; count <= Math.min(room, toPlace); count++) {
      left[i] = room - count;
      cell(j, i + 1, toPlace - count, soFar + log(count));
    }
    left[i] = room;
  };
  column(0, 0);
  return tried > MOST_TRIED ? TOO_LARGE : Math.min(1, p);
}

/** ln 0!, ln 1!, … ln n!, each right to the last digits also for large n. */
function logFactorials(n: number): Float64Array {
  const logs = new Float64Array(n + 1);
  let lost = 0;
  for (let value = 2; value <= n; value++) {
    const term = Math.log(value) - lost;
    const next = (logs[value - 1] ?? 0) + term;
    lost = next - (logs[value - 1] ?? 0) - term;
    logs[value] = next;
  }
  return logs;
}
