import { describe, expect, test } from 'vitest';
import { detection, detectionErrors, pairsTold } from '../../../src/measure/detection.ts';
import { distribution, shiftOf, topBoxShare } from '../../../src/measure/distribution.ts';
import { effectSize } from '../../../src/measure/effect-size.ts';
import { NO_SPREAD, OUT_OF_RANGE, TOO_FEW, UNEVEN } from '../../../src/measure/measured.ts';
import { patterns, standardisedHalo } from '../../../src/measure/patterns.ts';
import { seeded, shuffled } from '../../../src/measure/random.ts';
import { figure } from './tables.ts';

describe('patterns beside a reference', () => {
  const reference = [
    [1, 2],
    [3, 3],
    [5, 4],
  ];
  const scale = { low: 1, high: 5 };

  test('a rater like the reference has none', () => {
    expect(patterns(reference, reference, scale)).toEqual({ leniency: 0, distanceFromMiddle: 1, spread: 1 });
  });

  test('one point up is leniency alone; halfway to the middle is centrality and a narrow spread', () => {
    const up = figure(
      patterns(
        reference.map((row) => row.map((value) => value + 1)),
        reference,
        scale,
      ),
    );
    expect(up.leniency).toBeCloseTo(1, 12);
    expect(up.spread).toBeCloseTo(1, 12);
    const crowded = figure(
      patterns(
        reference.map((row) => row.map((value) => 3 + (value - 3) / 2)),
        reference,
        scale,
      ),
    );
    expect(crowded.leniency).toBeCloseTo(0, 12);
    expect(crowded.distanceFromMiddle).toBeCloseTo(0.5, 12);
    expect(crowded.spread).toBeCloseTo(0.5, 12);
  });

  test('what a flat reference cannot tell is left out', () => {
    expect(patterns([[3], [4]], [[3], [3]], scale)).toEqual({ leniency: 0.5 });
    expect(patterns([[3]], [[3], [3]], scale)).toBe(UNEVEN);
  });
});

describe('halo', () => {
  /** Ratings that differ between dimensions by the same amount for everybody: Pulakos, Schmitt & Ostroff's warning. */
  const SAME_PROFILE = [
    [4, 3, 2],
    [5, 4, 3],
    [3, 2, 1],
    [4, 3, 2],
  ];

  test('is seen once each dimension has its own mean and spread taken out, though the raw spread is .816', () => {
    const raw = Math.sqrt(((4 - 3) ** 2 + (2 - 3) ** 2) / 3);
    expect(raw).toBeCloseTo(0.816, 3);
    expect(figure(standardisedHalo(SAME_PROFILE))).toBeCloseTo(0, 12);
  });

  test('is none where people have strengths of their own', () => {
    expect(
      figure(
        standardisedHalo([
          [5, 1],
          [1, 5],
          [5, 1],
          [1, 5],
        ]),
      ),
    ).toBeCloseTo(1, 12);
  });

  test('what cannot be computed says why', () => {
    expect(
      standardisedHalo([
        [3, 1],
        [3, 2],
      ]),
    ).toBe(NO_SPREAD);
    expect(standardisedHalo([[3], [4]])).toBe(TOO_FEW);
  });
});

describe('signal detection', () => {
  test('8 of 10 hits and 2 of 10 false alarms', () => {
    const { sensitivity, criterion } = figure(detection(8, 10, 2, 10));
    expect(sensitivity).toBeCloseTo(1.496, 3);
    expect(criterion).toBeCloseTo(0, 12);
  });

  test('all right has a figure; marking everything tells nothing apart and leans below 0', () => {
    expect(figure(detection(10, 10, 0, 10)).sensitivity).toBeCloseTo(3.38, 2);
    const everything = figure(detection(10, 10, 10, 10));
    expect(everything.sensitivity).toBeCloseTo(0, 12);
    expect(everything.criterion).toBeLessThan(-1);
  });

  test('as pairs told apart: guessing is half, and the ends are none and all', () => {
    expect(pairsTold(0)).toBeCloseTo(0.5, 12);
    // Φ(1) = .8413, for a d′ of √2.
    expect(pairsTold(Math.SQRT2)).toBeCloseTo(0.8413, 4);
    expect(pairsTold(-Math.SQRT2)).toBeCloseTo(0.1587, 4);
    expect(pairsTold(40)).toBe(1);
  });

  test('what cannot be computed says why', () => {
    expect(detection(0, 0, 0, 4)).toBe(TOO_FEW);
    expect(detection(5, 4, 0, 4)).toBe(OUT_OF_RANGE);
  });
});

describe('effect size', () => {
  test('means 2 and 4 with standard deviations of 1, three each: d = −2, g = −1.6', () => {
    const { d, g } = figure(effectSize([1, 2, 3], [3, 4, 5]));
    expect(d).toBeCloseTo(-2, 12);
    expect(g).toBeCloseTo(-2 * (1 - 3 / 15), 12);
  });

  test('what cannot be computed says why', () => {
    expect(effectSize([1], [2, 3])).toBe(TOO_FEW);
    expect(effectSize([1, 1], [2, 2])).toBe(NO_SPREAD);
  });
});

describe('distribution', () => {
  test('counts, shares, mean and median', () => {
    expect(distribution([1, 2, 2, 5], 5)).toEqual({
      counts: [1, 2, 0, 0, 1],
      shares: [0.25, 0.5, 0, 0, 0.25],
      mean: 2.5,
      median: 2,
    });
    expect(figure(distribution([1, 2, 3, 4], 5)).median).toBe(2.5);
    expect(topBoxShare([10, 10, 9, 4], 10, 2)).toBe(0.75);
    expect(distribution([], 5)).toBe(TOO_FEW);
    expect(distribution([6], 5)).toBe(OUT_OF_RANGE);
  });

  test('a shift of weights is half the sum of the differences', () => {
    expect(shiftOf([0.5, 0.3, 0.2], [0.2, 0.3, 0.5])).toBeCloseTo(0.3, 12);
    expect(shiftOf([1], [0.5, 0.5])).toBeUndefined();
  });
});

test('an order of chance keeps every item, and comes again with its seed', () => {
  const items = Array.from({ length: 50 }, (_, index) => index);
  const order = shuffled(items, seeded(3));
  expect(order).not.toEqual(items);
  expect([...order].sort((a, b) => a - b)).toEqual(items);
  expect(shuffled(items, seeded(3))).toEqual(order);
  expect(shuffled(items, seeded(4))).not.toEqual(order);
});

describe('how sure a detection is', () => {
  test('the errors follow from the counts, and shrink with the root of their number', () => {
    // Gourevitch and Galanter's formula by hand: √(2 · .7727 · .2273 / (10 · φ(.7479)²)).
    const few = figure(detectionErrors(8, 10, 2, 10));
    expect(few.sensitivity).toBeCloseTo(0.6212, 3);
    expect(few.criterion).toBeCloseTo(few.sensitivity / 2, 12);
    const many = figure(detectionErrors(800, 1000, 200, 1000));
    expect(many.sensitivity).toBeCloseTo(few.sensitivity / 10, 1);
    expect(detectionErrors(1, 0, 0, 3)).toEqual(TOO_FEW);
    expect(detectionErrors(4, 3, 0, 3)).toEqual(OUT_OF_RANGE);
  });
});
