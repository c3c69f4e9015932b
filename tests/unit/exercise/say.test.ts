import { describe, expect, test } from 'vitest';
import { betweenSides, nearerOrFurther, toOneSide } from '../../../src/exercise/say.ts';

describe('a difference bears a word for its direction, never a sign', () => {
  test.each([
    [-0.42, 2, '0.42 of a step lower'],
    [0.42, 2, '0.42 of a step higher'],
    [-1, 1, '1.0 step lower'],
    [2.25, 2, '2.25 steps higher'],
    [0, 1, 'alike'],
    [-0.04, 1, 'alike'],
    [-0.04, 2, '0.04 of a step lower'],
    [0.05, 1, '0.1 of a step higher'],
  ])('%d to %d decimals: %s', (difference, decimals, words) => {
    expect(toOneSide(difference, ['lower', 'higher'], 'alike', decimals)).toBe(words);
  });

  test('of a distance to the reference', () => {
    expect([-0.3, 0.3, 0].map((difference) => nearerOrFurther(difference))).toEqual([
      '0.3 of a step nearer',
      '0.3 of a step further',
      'As far as before',
    ]);
  });

  test('so do both ends of an interval', () => {
    expect(betweenSides({ low: -0.5, high: 1 }, ['nearer', 'further'])).toBe('between 0.5 nearer and 1.0 further');
    expect(betweenSides({ low: 0, high: 0.4 }, ['fewer', 'more'])).toBe('between 0.0 and 0.4 more');
    expect(betweenSides({ reason: 'too-few' }, ['fewer', 'more'])).toBeUndefined();
  });
});
