/** The way from screen to screen, past what was put away. */
import { expect, test } from 'vitest';
import { neighbour } from '../../../src/exercise/screens.ts';

const open = {};
const away = { putAway: true };

test('what was put away is passed over, back and forth', () => {
  const screens = [open, away, open, away, away, open];
  expect(neighbour(screens, 2, -1)).toBe(0);
  expect(neighbour(screens, 0, 1)).toBe(2);
  expect(neighbour(screens, 2, 1)).toBe(5);
  expect(neighbour(screens, 5, -1)).toBe(2);
});

test('a round ends where nothing more can be come to', () => {
  expect(neighbour([open], 0, -1)).toBeUndefined();
  expect(neighbour([open], 0, 1)).toBeUndefined();
  expect(neighbour([away, open, away], 1, -1)).toBeUndefined();
  expect(neighbour([away, open, away], 1, 1)).toBeUndefined();
  // From one that was put away meanwhile, there is a way on all the same.
  expect(neighbour([open, away, open], 1, 1)).toBe(2);
});
