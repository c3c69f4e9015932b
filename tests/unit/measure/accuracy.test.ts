import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accuracyComponents } from '../../../src/measure/accuracy.ts';
import { differentialAccuracy, fisherZ } from '../../../src/measure/differential-accuracy.ts';
import { NO_SPREAD, TOO_FEW, UNEVEN } from '../../../src/measure/measured.ts';
import { figure, tables } from './tables.ts';

/** Four people on three dimensions, worked by hand. */
const RATINGS = [
  [4, 4, 3],
  [3, 3, 2],
  [5, 4, 4],
  [3, 4, 3],
];
const REFERENCE = [
  [4, 3, 3],
  [2, 3, 2],
  [5, 4, 3],
  [2, 3, 3],
];

describe("Cronbach's components", () => {
  test('of the worked example', () => {
    const found = figure(accuracyComponents(RATINGS, REFERENCE));
    expect(found.elevation).toBeCloseTo(0.173611, 6);
    expect(found.differentialElevation).toBeCloseTo(0.020833, 6);
    expect(found.stereotypeAccuracy).toBeCloseTo(0.013889, 6);
    expect(found.differentialAccuracy).toBeCloseTo(0.208333, 6);
    expect(found.total).toBeCloseTo(0.416667, 6);
    expect(found.signedElevation).toBeCloseTo(5 / 12, 12);
  });

  test('sum to the mean squared distance', () => {
    fc.assert(
      fc.property(tables(2), ([a, b]) => {
        const one = figure(accuracyComponents(a, b));
        const parts = one.elevation + one.differentialElevation + one.stereotypeAccuracy + one.differentialAccuracy;
        expect(parts).toBeCloseTo(one.total, 9);
      }),
    );
  });

  test('do not care in which order people and dimensions stand', () => {
    fc.assert(
      fc.property(tables(2), ([a, b]) => {
        const turned = (table: readonly (readonly number[])[]) => [...table].reverse().map((row) => [...row].reverse());
        const one = figure(accuracyComponents(a, b));
        const other = figure(accuracyComponents(turned(a), turned(b)));
        expect(other.differentialAccuracy).toBeCloseTo(one.differentialAccuracy, 9);
        expect(other.stereotypeAccuracy).toBeCloseTo(one.stereotypeAccuracy, 9);
      }),
    );
  });

  test('a rater who is one point above throughout is lenient and nothing else', () => {
    const lenient = REFERENCE.map((row) => row.map((value) => value + 1));
    const { total, elevation, signedElevation } = figure(accuracyComponents(lenient, REFERENCE));
    expect([total, elevation, signedElevation]).toEqual([1, 1, 1]);
  });

  test('two tables of different shapes cannot be compared', () => {
    expect(accuracyComponents(RATINGS, REFERENCE.slice(1))).toBe(UNEVEN);
    expect(accuracyComponents([], [])).toBe(UNEVEN);
  });
});

describe("Borman's differential accuracy", () => {
  test('of the worked example', () => {
    const { correlations, meanZ } = figure(differentialAccuracy(RATINGS, REFERENCE));
    expect(correlations.map((r) => r?.toFixed(4))).toEqual(['0.9864', '0.3333', '0.8165']);
    expect(meanZ).toBeCloseTo(
      (Math.atanh(4.25 / Math.sqrt(18.5625)) + Math.atanh(1 / 3) + Math.atanh(Math.sqrt(2 / 3))) / 3,
      9,
    );
  });

  test('a dimension that does not vary has no figure, and is no 0', () => {
    const flat = RATINGS.map(([first = 0, , third = 0]) => [first, 3, third]);
    const { correlations, meanZ } = figure(differentialAccuracy(flat, REFERENCE));
    expect(correlations[1]).toBeUndefined();
    expect(meanZ).toBeCloseTo((fisherZ(4.25 / Math.sqrt(18.5625)) + fisherZ(Math.sqrt(2 / 3))) / 2, 9);
    expect(differentialAccuracy([[1], [1], [1]], [[1], [2], [3]])).toBe(NO_SPREAD);
    expect(differentialAccuracy([[1], [2]], [[1], [2]])).toBe(TOO_FEW);
  });

  test('does not change where all ratings are moved or stretched', () => {
    fc.assert(
      fc.property(tables(2), ([a, b]) => {
        const one = differentialAccuracy(a, b);
        const other = differentialAccuracy(
          a.map((row) => row.map((value) => 3 * value + 7)),
          b,
        );
        if ('reason' in one || 'reason' in other) expect(other).toEqual(one);
        else expect(other.meanZ).toBeCloseTo(one.meanZ, 6);
      }),
    );
  });
});
