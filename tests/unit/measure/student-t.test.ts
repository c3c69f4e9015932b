import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centralShare, differenceInterval, meanInterval, studentT } from '../../../src/measure/student-t.ts';

test('quantiles as tables of the t distribution print them', () => {
  // Student's table, two-sided: NIST/SEMATECH e-Handbook of Statistical Methods 1.3.6.7.2.
  for (const [freedom, t95, t99] of [
    [1, 12.706, 63.657],
    [2, 4.303, 9.925],
    [5, 2.571, 4.032],
    [10, 2.228, 3.169],
    [30, 2.042, 2.75],
    [100, 1.984, 2.626],
  ] as const) {
    expect(studentT(0.95, freedom)).toBeCloseTo(t95, 3);
    expect(studentT(0.99, freedom)).toBeCloseTo(t99, 3);
  }
});

test('the share between −t and t grows with t, and with the degrees of freedom', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 30, noNaN: true }), fc.integer({ min: 1, max: 60 }), (t, freedom) => {
      const share = centralShare(t, freedom);
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1 + 1e-12);
      expect(centralShare(t * 1.1, freedom)).toBeGreaterThanOrEqual(share - 1e-12);
      expect(centralShare(t, freedom + 1)).toBeGreaterThanOrEqual(share - 1e-12);
      expect(centralShare(studentT(0.9, freedom), freedom)).toBeCloseTo(0.9, 9);
    }),
  );
});

test('the interval of a mean, by hand', () => {
  // Mean 3, variance 2.5, t(4) = 2.776: 3 ± 2.776 · √.5.
  expect(meanInterval([1, 2, 3, 4, 5])).toEqual({ low: expect.closeTo(1.0368, 3), high: expect.closeTo(4.9632, 3) });
  expect(meanInterval([1])).toEqual({ reason: 'too-few' });
  expect(meanInterval([2, 2, 2])).toEqual({ reason: 'no-spread' });
});

test('equal values have no spread, whatever rounding makes of their mean', () => {
  for (let of = 1; of < 12; of++)
    for (let times = 2; times < 20; times++)
      for (let value = 1; value < 60; value++)
        expect(meanInterval(new Array(times).fill(value / of)), `${times} times ${value}/${of}`).toEqual({
          reason: 'no-spread',
        });
  expect(meanInterval([1, 1, 1 + 1e-9])).toHaveProperty('low');
});

test('the interval of a difference holds nought where nothing differs, and turns with its sides', () => {
  const [a, b] = [
    [1, 2, 3, 4, 5],
    [3, 4, 5, 6, 7],
  ];
  // Difference 2, variance of each mean .5: t(8) = 2.306, so 2 ± 2.306.
  expect(differenceInterval(a, b)).toEqual({ low: expect.closeTo(-0.306, 3), high: expect.closeTo(4.306, 3) });
  const turned = differenceInterval(b, a);
  expect(turned).toEqual({ low: expect.closeTo(-4.306, 3), high: expect.closeTo(0.306, 3) });
  expect(differenceInterval([1], b)).toEqual({ reason: 'too-few' });
  expect(differenceInterval([1, 1], [2, 2])).toEqual({ reason: 'no-spread' });
});
