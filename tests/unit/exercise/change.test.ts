import { expect, test } from 'vitest';
import { changeOf } from '../../../src/exercise/change.ts';

const times = (count: number, value: number): number[] => new Array<number>(count).fill(value);

test('rounds that are as far from the reference as each other have not changed, whatever rounding makes of it', () => {
  for (let of = 1; of < 8; of++)
    for (let value = 0; value < 20; value++)
      for (const second of [6, 7, 11, 14])
        expect(changeOf(times(6, value / of), times(second, value / of))).toMatchObject({
          verdict: 'too-few-to-say',
          difference: 0,
        });
});

test('a change is told where it goes beyond chance, and where nothing is left that could be chance', () => {
  expect(changeOf(times(6, 1), times(6, 0.5)).verdict).toBe('nearer');
  expect(changeOf(times(6, 1), times(6, 1.5)).verdict).toBe('further');
  expect(changeOf([0, 2, 0, 2, 0, 2], [1, 2, 0, 2, 0, 2]).verdict).toBe('too-few-to-say');
  expect(changeOf(times(5, 1), times(5, 0)).verdict).toBe('too-few-to-say');
});
