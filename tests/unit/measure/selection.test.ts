import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fisherExact } from '../../../src/measure/fisher-exact.ts';
import { NO_SPREAD, OUT_OF_RANGE, TOO_FEW, TOO_LARGE } from '../../../src/measure/measured.ts';
import { reversesWithinParts, selectionRatios, standardDeviations } from '../../../src/measure/selection.ts';
import { compareProportions } from '../../../src/measure/two-proportions.ts';
import { wilson } from '../../../src/measure/wilson.ts';
import { figure } from './tables.ts';

describe('selection ratios', () => {
  test('60, 45, 48 and 51 %: exactly .80 is not below four fifths', () => {
    const rates = [60, 45, 48, 51].map((selected) => ({ selected, total: 100 }));
    const found = figure(selectionRatios(rates));
    expect(found.map(({ ratio }) => ratio)).toEqual([1, 0.75, 0.8, 0.85]);
    expect(found.map(({ belowFourFifths }) => belowFourFifths)).toEqual([false, true, false, false]);
  });

  test('are compared without rounding also where numbers are large', () => {
    const best = { selected: 5 * 10 ** 14, total: 10 ** 15 };
    const exactly = { selected: 4 * 10 ** 14, total: 10 ** 15 };
    const oneLess = { selected: 4 * 10 ** 14 - 1, total: 10 ** 15 };
    const found = figure(selectionRatios([best, exactly, oneLess]));
    expect(found.map(({ belowFourFifths }) => belowFourFifths)).toEqual([false, false, true]);
  });

  test('what cannot be computed says why', () => {
    expect(selectionRatios([{ selected: 1, total: 2 }])).toBe(TOO_FEW);
    expect(
      selectionRatios([
        { selected: 0, total: 2 },
        { selected: 0, total: 3 },
      ]),
    ).toBe(NO_SPREAD);
    expect(
      selectionRatios([
        { selected: 3, total: 2 },
        { selected: 0, total: 3 },
      ]),
    ).toBe(OUT_OF_RANGE);
  });
});

describe("Fisher's exact test", () => {
  test('the lady tasting tea: 3, 1, 1, 3 (R. A. Fisher 1935, The design of experiments)', () => {
    expect(
      figure(
        fisherExact([
          [3, 1],
          [1, 3],
        ]),
      ),
    ).toBeCloseTo(0.4857, 4);
  });

  test('12 of 40 beside 48 of 80', () => {
    expect(
      figure(
        fisherExact([
          [12, 28],
          [48, 32],
        ]),
      ),
    ).toBeCloseTo(0.00341, 5);
  });

  test('more than two rows and columns: all tables with the margins, and those that are no likelier', () => {
    // With margins 2, 1, 1 and 2, 1, 1 a table has probability 1/6, and 1/12 where a cell holds two: there are two such tables.
    expect(
      figure(
        fisherExact([
          [2, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ]),
      ),
    ).toBeCloseTo(2 / 12, 9);
  });

  test('does not care for the order of rows and columns', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(6), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 3 }),
        (counts) => {
          const turned = [...counts].reverse().map((row) => [...row].reverse());
          const one = fisherExact(counts);
          const other = fisherExact(turned);
          if (typeof one !== 'number' || typeof other !== 'number') expect(other).toEqual(one);
          else expect(other).toBeCloseTo(one, 9);
        },
      ),
    );
  });

  test('is sound for many people, and gives up in words where there are too many tables', () => {
    expect(
      figure(
        fisherExact([
          [50_000, 50_000],
          [50_000, 50_000],
        ]),
      ),
    ).toBeCloseTo(1, 6);
    expect(fisherExact(Array.from({ length: 5 }, () => [40, 40, 40, 40, 40]))).toBe(TOO_LARGE);
    expect(
      fisherExact([
        [3, 4],
        [0, 0],
      ]),
    ).toBe(NO_SPREAD);
  });
});

describe('two rates', () => {
  test('12 of 40 beside 48 of 80: z = −3.098', () => {
    const { z, difference } = figure(compareProportions({ selected: 12, total: 40 }, { selected: 48, total: 80 }));
    expect(z).toBeCloseTo(-3.098, 3);
    expect(difference).toBeCloseTo(-0.3, 12);
  });

  test('56 of 70 beside 48 of 80: .0524 to .3339 (Newcombe 1998, table II, method 10)', () => {
    const { interval } = figure(compareProportions({ selected: 56, total: 70 }, { selected: 48, total: 80 }));
    expect(interval.low).toBeCloseTo(0.0524, 4);
    expect(interval.high).toBeCloseTo(0.3339, 4);
  });

  test('81 of 263: .2553 to .3662 (Newcombe 1998, Statistics in Medicine 17, 857–872, table I)', () => {
    const { low, high } = wilson({ selected: 81, total: 263 }, 1.959963984540054);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
  });

  test('15 hired of 405 where 15.4 % were to be expected: more than six standard deviations (Hazelwood, note 17)', () => {
    const found = figure(standardDeviations({ selected: 15, total: 405 }, { selected: 154, total: 1000 }));
    expect(found).toBeLessThan(-6);
    expect(found).toBeGreaterThan(-7);
  });
});

describe('a comparison that turns round within parts', () => {
  test('treatments of kidney stones (Charig et al. 1986, British Medical Journal 292, 879–882)', () => {
    const small = { first: { selected: 81, total: 87 }, second: { selected: 234, total: 270 } };
    const large = { first: { selected: 192, total: 263 }, second: { selected: 55, total: 80 } };
    expect(reversesWithinParts([small, large])).toBe(true);
    expect(reversesWithinParts([small])).toBe(false);
  });
});
