/** The way from screen to screen, past what was put away. */
import { expect, test } from 'vitest';
import { neighbour, shownAt } from '../../../src/exercise/screens.ts';

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

test('whoever comes into the round again comes past what was put away', () => {
  expect(shownAt([away, open, open], 0)).toBe(1);
  expect(shownAt([open, away], 0)).toBe(0);
  // Beyond the end of a round that became shorter, its last screen.
  expect(shownAt([open, open], 7)).toBe(1);
  expect(shownAt([away], 0)).toBe(0);
});
