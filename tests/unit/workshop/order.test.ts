import { expect, test } from 'vitest';
import { placesShown } from '../../../src/workshop/order.ts';

test('every place is there once, in the same order each time', () => {
  expect([...placesShown(5, 'which')].sort()).toEqual([0, 1, 2, 3, 4]);
  expect(placesShown(5, 'which')).toEqual(placesShown(5, 'which'));
  expect(placesShown(0, 'none')).toEqual([]);
});

test('what is written first comes first about as often as anything else', () => {
  const first = Array.from({ length: 900 }, (_, number) => placesShown(3, `question-${number}`)[0]);
  for (const place of [0, 1, 2]) {
    const share = first.filter((one) => one === place).length / first.length;
    expect(share).toBeGreaterThan(0.28);
    expect(share).toBeLessThan(0.39);
  }
});
