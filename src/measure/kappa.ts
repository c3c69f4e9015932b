/** How far raters agree beyond chance on categories: Cohen's and Fleiss' kappa. */
import { type Interval, type Measured, NO_SPREAD, TOO_FEW, UNEVEN } from './measured.ts';
import { shapeOf, sum } from './ratings.ts';

/** How much a disagreement counts: all alike, by its distance in steps, or by the square of it. */
export type Weighting = 'unweighted' | 'linear' | 'quadratic';

/**
 * Cohen's kappa of two raters. `counts[i][j]`: how many cases the first put into category i and the second into j; categories in
 * the order of the scale.
 *
 * J. Cohen (1960), Educational and Psychological Measurement 20, 37–46; weighted: J. Cohen (1968), Psychological Bulletin 70,
 * 213–220. 1 is full agreement, 0 chance. Not computable: `uneven` where the table is not square; `too-few` without a case;
 * `no-spread` where both used one category alone.
 */
export function cohenKappa(
  counts: readonly (readonly number[])[],
  weighting: Weighting = 'unweighted',
): Measured<number> {
  const shape = shapeOf(counts);
  if (shape === undefined || shape.n !== shape.k) return UNEVEN;
  const total = sum(counts.flat());
  if (total === 0) return TOO_FEW;
  const rows = counts.map(sum);
  const columns = counts.map((_, j) => sum(counts.map((row) => row[j] ?? 0)));
  let observed = 0;
  let expected = 0;
  for (const [i, row] of counts.entries()) {
    for (const [j, count] of row.entries()) {
      const weight = disagreement(i, j, shape.k, weighting);
      observed += (weight * count) / total;
      expected += (weight * (rows[i] ?? 0) * (columns[j] ?? 0)) / total ** 2;
    }
  }
  return expected === 0 ? NO_SPREAD : 1 - observed / expected;
}

function disagreement(i: number, j: number, categories: number, weighting: Weighting): number {
  if (weighting === 'unweighted') return i === j ? 0 : 1;
  const distance = Math.abs(i - j) / Math.max(1, categories - 1);
  return weighting === 'linear' ? distance : distance ** 2;
}

/**
 * Fleiss' kappa of several raters. `counts[i][j]`: how many raters put case i into category j; every case has as many raters.
 *
 * J. L. Fleiss (1971), Measuring nominal scale agreement among many raters, Psychological Bulletin 76, 378–382. Not computable:
 * `uneven` where cases have different numbers of raters; `too-few` with under 2 raters; `no-spread` where one category holds all.
 */
export function fleissKappa(counts: readonly (readonly number[])[]): Measured<number> {
  const shape = shapeOf(counts);
  if (shape === undefined) return UNEVEN;
  const raters = sum(counts[0] ?? []);
  if (counts.some((row) => sum(row) !== raters)) return UNEVEN;
  if (raters < 2) return TOO_FEW;
  const observed =
    sum(counts.map((row) => (sum(row.map((count) => count ** 2)) - raters) / (raters * (raters - 1)))) / shape.n;
  const shares = Array.from({ length: shape.k }, (_, j) => sum(counts.map((row) => row[j] ?? 0)) / (shape.n * raters));
  const expected = sum(shares.map((share) => share ** 2));
  return expected === 1 ? NO_SPREAD : (observed - expected) / (1 - expected);
}

/**
 * An interval for Cohen's unweighted kappa by its large-sample standard error.
 *
 * J. L. Fleiss, J. Cohen & B. S. Everitt (1969), Large sample standard errors of kappa and weighted kappa, Psychological Bulletin 72,
 * 323–327. `z` is 1.959964 for 95 %. Not computable where kappa is not.
 */
export function kappaInterval(counts: readonly (readonly number[])[], z = 1.959963984540054): Measured<Interval> {
  const kappa = cohenKappa(counts);
  if (typeof kappa !== 'number') return kappa;
  const total = sum(counts.flat());
  const share = counts.map((row) => row.map((count) => count / total));
  const rows = share.map(sum);
  const columns = share.map((_, j) => sum(share.map((row) => row[j] ?? 0)));
  const expected = sum(rows.map((row, i) => row * (columns[i] ?? 0)));
  const diagonal = sum(
    share.map((row, i) => (row[i] ?? 0) * (1 - ((rows[i] ?? 0) + (columns[i] ?? 0)) * (1 - kappa)) ** 2),
  );
  const off =
    (1 - kappa) ** 2 *
    sum(
      share.flatMap((row, i) =>
        row.map((value, j) => (i === j ? 0 : value * ((columns[i] ?? 0) + (rows[j] ?? 0)) ** 2)),
      ),
    );
  const corrected = (kappa - expected * (1 - kappa)) ** 2;
  const variance = (diagonal + off - corrected) / (total * (1 - expected) ** 2);
  const half = z * Math.sqrt(Math.max(0, variance));
  return { low: Math.max(-1, kappa - half), high: Math.min(1, kappa + half) };
}
