/**
 * Compares `src/measure/` with an independent implementation in R on 1,000 random tables: every figure has to agree to 1e-9. Not part of
 * `npm test`, because it needs R (Debian: r-base-core):
 *
 *     node tests/independent/measure.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { accuracyComponents } from '../../src/measure/accuracy.ts';
import { alpha } from '../../src/measure/alpha.ts';
import { concordance } from '../../src/measure/concordance.ts';
import { detection, detectionErrors } from '../../src/measure/detection.ts';
import { differentialAccuracy } from '../../src/measure/differential-accuracy.ts';
import { effectSize } from '../../src/measure/effect-size.ts';
import { fisherExact } from '../../src/measure/fisher-exact.ts';
import { intraclass } from '../../src/measure/intraclass.ts';
import { cohenKappa, fleissKappa } from '../../src/measure/kappa.ts';
import { isNotComputable, type Measured } from '../../src/measure/measured.ts';
import { seeded } from '../../src/measure/random.ts';
import { compareProportions } from '../../src/measure/two-proportions.ts';
import { uniformNull, withinGroupAgreement } from '../../src/measure/within-group.ts';

const random = seeded(20261125);
const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
const table = (n: number, k: number, draw: () => number): number[][] =>
  Array.from({ length: n }, () => Array.from({ length: k }, draw));

interface Case {
  readonly ratings: number[][];
  readonly reference: number[][];
  readonly square: number[][];
  readonly raters: number[][];
  readonly small: number[][];
}

function draw(): Case {
  const [n, k, categories] = [whole(3, 9), whole(2, 6), whole(2, 5)];
  const judges = whole(2, 8);
  return {
    ratings: table(n, k, () => whole(1, 5)),
    reference: table(n, k, () => whole(1, 5)),
    square: table(categories, categories, () => whole(0, 30)),
    raters: Array.from({ length: n }, () => {
      const row = new Array<number>(categories).fill(0);
      for (let judge = 0; judge < judges; judge++) {
        const at = whole(0, categories - 1);
        row[at] = (row[at] ?? 0) + 1;
      }
      return row;
    }),
    small: table(whole(2, 3), 2, () => whole(0, 12)),
  };
}

/** Our figures by name; `null` where there is none. */
function ours({ ratings, reference, square, raters, small }: Case): Record<string, number | null> {
  const one = (measured: Measured<number>): number | null => (typeof measured === 'number' ? measured : null);
  const parts = accuracyComponents(ratings, reference);
  const borman = differentialAccuracy(ratings, reference);
  const icc = ([1, 2, 3] as const).map((model) => intraclass(ratings, model));
  const groups = { first: ratings.map((row) => row[0] ?? 0), second: ratings.map((row) => row[1] ?? 0) };
  const effect = effectSize(groups.first, groups.second);
  const [a = 0, b = 0] = small[0] ?? [];
  const [c = 0, d = 0] = small[1] ?? [];
  const rates = compareProportions({ selected: a, total: a + b }, { selected: c, total: c + d });
  const signal = detection(a, a + b, c, c + d);
  const unsure = detectionErrors(a, a + b, c, c + d);
  return {
    ...(isNotComputable(parts) ? {} : parts),
    borman: isNotComputable(borman) ? null : borman.meanZ,
    ...Object.fromEntries(
      icc.flatMap((found, index) =>
        isNotComputable(found)
          ? []
          : [
              [`icc${index + 1}`, found.single],
              [`icc${index + 1}low`, found.singleInterval.low],
              [`icc${index + 1}high`, found.singleInterval.high],
              ...(found.average === undefined ? [] : [[`icc${index + 1}k`, found.average]]),
            ],
      ),
    ),
    kappa: one(cohenKappa(square)),
    linear: one(cohenKappa(square, 'linear')),
    quadratic: one(cohenKappa(square, 'quadratic')),
    fleiss: one(fleissKappa(raters)),
    nominal: one(alpha(ratings, 'nominal')),
    ordinal: one(alpha(ratings, 'ordinal')),
    interval: one(alpha(ratings, 'interval')),
    concordance: one(concordance(ratings)),
    within: one(withinGroupAgreement(groups.first, uniformNull(5))),
    fisher: one(fisherExact(small)),
    d: isNotComputable(effect) ? null : effect.d,
    z: isNotComputable(rates) ? null : rates.z,
    p: isNotComputable(rates) ? null : rates.p,
    sensitivity: isNotComputable(signal) ? null : signal.sensitivity,
    criterion: isNotComputable(signal) ? null : signal.criterion,
    sensitivityError: isNotComputable(unsure) ? null : unsure.sensitivity,
    criterionError: isNotComputable(unsure) ? null : unsure.criterion,
  };
}

const cases = Array.from({ length: 1000 }, draw);
const folder = mkdtempSync(join(tmpdir(), 'espalier-measure-'));
try {
  const lines = (one: Case): string =>
    (['ratings', 'reference', 'square', 'raters', 'small'] as const)
      .map((name) => `${one[name].length} ${one[name].flat().join(' ')}`)
      .join('\n');
  writeFileSync(join(folder, 'cases.txt'), `${cases.map(lines).join('\n')}\n`);
  execFileSync('Rscript', [fileURLToPath(new URL('measure.R', import.meta.url)), folder], { stdio: 'inherit' });
  const rows = readFileSync(join(folder, 'figures.txt'), 'utf8').trim().split('\n');
  let compared = 0;
  let differing = 0;
  for (const row of rows) {
    const [index = '', name = '', value = ''] = row.split(' ');
    const figures = ours(cases[Number(index) - 1] ?? draw());
    const mine = figures[name] ?? Number.NaN;
    const theirs = Number(value);
    compared++;
    if (Math.abs(mine - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs))) continue;
    differing++;
    if (differing <= 20) console.log(`case ${index}, ${name}: ${mine}, in R ${theirs}`);
  }
  console.log(`${compared} figures of ${cases.length} random tables compared, ${differing} differ by more than 1e-9.`);
  process.exitCode = differing === 0 && compared > 20_000 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
