import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alpha, alphaInterval } from '../../../src/measure/alpha.ts';
import { concordance } from '../../../src/measure/concordance.ts';
import { intraclass } from '../../../src/measure/intraclass.ts';
import { cohenKappa, fleissKappa, kappaInterval } from '../../../src/measure/kappa.ts';
import { NO_SPREAD, OUT_OF_RANGE, TOO_FEW, UNEVEN } from '../../../src/measure/measured.ts';
import { seeded } from '../../../src/measure/random.ts';
import { SLIGHTLY_SKEWED_FIVE, uniformNull, withinGroupAgreement } from '../../../src/measure/within-group.ts';
import { figure, tables } from './tables.ts';

describe('intraclass correlation', () => {
  /** Six people, four judges: Shrout & Fleiss (1979), table 2. */
  const JUDGES = [
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ];

  test.each([
    [1, 0.17, 0.44, [-0.13, 0.72], [-0.88, 0.91]],
    [2, 0.29, 0.62, [0.02, 0.76], [0.07, 0.93]],
    [3, 0.71, 0.91, [0.34, 0.95], [0.68, 0.99]],
  ] as const)(
    'model %i as published (Shrout & Fleiss 1979, table 4; intervals as in W. Revelle, psych)',
    (model, single, average, ofOne, ofAll) => {
      const found = figure(intraclass(JUDGES, model));
      expect(found.single).toBeCloseTo(single, 2);
      expect(found.average).toBeCloseTo(average, 2);
      expect([found.singleInterval.low, found.singleInterval.high].map(twoDigits)).toEqual(ofOne);
      expect([found.averageInterval?.low, found.averageInterval?.high].map(twoDigits)).toEqual(ofAll);
    },
  );

  test('a judge who is severe throughout does no harm in model 3, and does in model 2', () => {
    const severe = JUDGES.map(([first = 0, ...rest]) => [first - 20, ...rest]);
    expect(figure(intraclass(severe, 3)).single).toBeCloseTo(figure(intraclass(JUDGES, 3)).single, 9);
    expect(figure(intraclass(severe, 2)).single).toBeLessThan(figure(intraclass(JUDGES, 2)).single / 2);
  });

  test('full agreement is 1, no spread is no figure', () => {
    const same = [
      [1, 1],
      [3, 3],
      [5, 5],
    ];
    for (const model of [1, 2, 3] as const) {
      const { single, average, singleInterval } = figure(intraclass(same, model));
      expect([single, average, singleInterval.low, singleInterval.high]).toEqual([1, 1, 1, 1]);
      expect(
        intraclass(
          [
            [2, 2],
            [2, 2],
          ],
          model,
        ),
      ).toBe(NO_SPREAD);
    }
    expect(intraclass([[1, 2]], 1)).toBe(TOO_FEW);
    expect(intraclass([[1, 2], [1]], 1)).toBe(UNEVEN);
  });

  test('lies within its interval, and never above 1', () => {
    fc.assert(
      fc.property(tables(1), ([ratings]) => {
        for (const model of [1, 2, 3] as const) {
          const found = intraclass(ratings, model);
          if ('reason' in found) continue;
          expect(found.single).toBeLessThanOrEqual(1);
          expect(found.singleInterval.low).toBeLessThanOrEqual(found.single + 1e-9);
          expect(found.singleInterval.high).toBeGreaterThanOrEqual(found.single - 1e-9);
        }
      }),
    );
  });
});

describe("Cohen's kappa", () => {
  const CLINICIANS = [
    [53, 5, 2],
    [11, 14, 5],
    [1, 6, 3],
  ];

  test('of two raters on three categories', () => {
    expect(figure(cohenKappa(CLINICIANS))).toBeCloseTo(0.429, 3);
  });

  test('weighted quadratically it is the intraclass correlation of many cases (Fleiss & Cohen 1973)', () => {
    const cases = CLINICIANS.flatMap((row, i) =>
      row.flatMap((count, j) => Array.from({ length: 200 * count }, () => [i, j])),
    );
    expect(figure(cohenKappa(CLINICIANS, 'quadratic'))).toBeCloseTo(figure(intraclass(cases, 2)).single, 3);
  });

  test('with two categories, weights change nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(20), { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 2 }),
        (counts) => {
          expect(cohenKappa(counts, 'linear')).toEqual(cohenKappa(counts));
          expect(cohenKappa(counts, 'quadratic')).toEqual(cohenKappa(counts));
        },
      ),
    );
  });

  test('what cannot be computed says why', () => {
    expect(
      cohenKappa([
        [3, 0],
        [0, 0],
      ]),
    ).toBe(NO_SPREAD);
    expect(
      cohenKappa([
        [0, 0],
        [0, 0],
      ]),
    ).toBe(TOO_FEW);
    expect(
      cohenKappa([
        [1, 2, 3],
        [1, 2, 3],
      ]),
    ).toBe(UNEVEN);
  });

  test('its interval holds it, and narrows with the number of cases', () => {
    const few = figure(kappaInterval(CLINICIANS));
    const many = figure(kappaInterval(CLINICIANS.map((row) => row.map((count) => 100 * count))));
    expect(few.low).toBeLessThan(0.429);
    expect(few.high).toBeGreaterThan(0.429);
    expect((few.high - few.low) / (many.high - many.low)).toBeCloseTo(10, 6);
  });
});

describe("Fleiss' kappa", () => {
  test('of fourteen raters on five categories (the worked example in the encyclopaedia article "Fleiss\' kappa")', () => {
    const counts = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ];
    expect(figure(fleissKappa(counts))).toBeCloseTo(0.21, 3);
  });

  test('what cannot be computed says why', () => {
    expect(
      fleissKappa([
        [1, 1],
        [2, 1],
      ]),
    ).toBe(UNEVEN);
    expect(
      fleissKappa([
        [1, 0],
        [0, 1],
      ]),
    ).toBe(TOO_FEW);
    expect(
      fleissKappa([
        [2, 0],
        [2, 0],
      ]),
    ).toBe(NO_SPREAD);
  });
});

describe("Krippendorff's alpha", () => {
  const gap = undefined;
  /** Four observers, twelve units: K. Krippendorff (2011), Computing Krippendorff's alpha-reliability, section C. */
  const OBSERVERS = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, gap, gap, gap],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, gap, 3],
    [gap, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, gap],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, gap],
  ];
  const UNITS = Array.from({ length: 12 }, (_, unit) => OBSERVERS.map((one) => one[unit]));

  test.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('as published, %s', (metric, published) => {
    expect(figure(alpha(UNITS, metric))).toBeCloseTo(published, 3);
  });

  test('its interval holds it, and the same seed gives the same interval', () => {
    const { low, high } = figure(alphaInterval(UNITS, 'ordinal', seeded(7)));
    expect(low).toBeLessThan(0.815);
    expect(high).toBeGreaterThan(0.815);
    expect(alphaInterval(UNITS, 'ordinal', seeded(7))).toEqual({ low, high });
    expect(alphaInterval(UNITS.slice(0, 4), 'ordinal', seeded(7))).toBe(TOO_FEW);
  });

  test('a unit that one observer saw says nothing', () => {
    expect(alpha([...UNITS, [gap, 5, gap, gap]], 'interval')).toEqual(alpha(UNITS, 'interval'));
    expect(
      alpha(
        [
          [1, gap],
          [gap, 2],
        ],
        'nominal',
      ),
    ).toBe(TOO_FEW);
    expect(
      alpha(
        [
          [1, 1],
          [1, 1],
        ],
        'nominal',
      ),
    ).toBe(NO_SPREAD);
  });

  test('ordinal: any rising change of the numbers changes nothing', () => {
    fc.assert(
      fc.property(tables(1), ([ratings]) => {
        expect(
          alpha(
            ratings.map((row) => row.map((value) => value ** 3)),
            'ordinal',
          ),
        ).toEqual(alpha(ratings, 'ordinal'));
      }),
    );
  });
});

describe("Kendall's W", () => {
  test('three interviewers rank six applicants (S. Siegel 1956, Nonparametric statistics, chapter 9)', () => {
    const ranks = [
      [1, 1, 6],
      [6, 5, 3],
      [3, 6, 2],
      [2, 4, 5],
      [5, 2, 4],
      [4, 3, 1],
    ];
    expect(figure(concordance(ranks))).toBeCloseTo(0.16, 2);
  });

  test('is 1 where all agree on the order, equal ranks included, and from 0 to 1 otherwise', () => {
    expect(
      figure(
        concordance([
          [1, 10],
          [2, 20],
          [2, 20],
          [4, 30],
        ]),
      ),
    ).toBeCloseTo(1, 12);
    fc.assert(
      fc.property(tables(1), ([ratings]) => {
        const found = concordance(ratings);
        if (typeof found !== 'number') return;
        expect(found).toBeGreaterThanOrEqual(-1e-9);
        expect(found).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
    expect(
      concordance([
        [1, 1],
        [1, 1],
      ]),
    ).toBe(NO_SPREAD);
  });
});

describe('agreement within a group', () => {
  test('four ratings on five steps', () => {
    expect(figure(withinGroupAgreement([4, 4, 5, 4], uniformNull(5)))).toBeCloseTo(0.875, 12);
  });

  test('counts for less beside raters who lean upwards: 1 − .25 / 1.34', () => {
    expect(figure(withinGroupAgreement([4, 4, 5, 4], SLIGHTLY_SKEWED_FIVE))).toBeCloseTo(1 - 0.25 / 1.34, 12);
  });

  test('two camps are below 0 and are not hidden', () => {
    expect(figure(withinGroupAgreement([1, 1, 5, 5], uniformNull(5)))).toBeLessThan(-1);
  });

  test('what cannot be computed says why', () => {
    expect(withinGroupAgreement([4], uniformNull(5))).toBe(TOO_FEW);
    expect(withinGroupAgreement([1.5, 2.5], uniformNull(5))).toBe(OUT_OF_RANGE);
    expect(withinGroupAgreement([4, 6], uniformNull(5))).toBe(OUT_OF_RANGE);
    expect(withinGroupAgreement([1, 1], uniformNull(1))).toBe(OUT_OF_RANGE);
  });
});

function twoDigits(value = Number.NaN): number {
  return Math.round(100 * value) / 100;
}
