import { expect, it } from 'vitest';
import { figure } from '../../../src/framework/figures.ts';

it.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [12_345, '12,345'],
  [1_234_567, '1,234,567'],
  [-1234, '-1,234'],
])('writes %d as %s', (whole, written) => {
  expect(figure(whole)).toBe(written);
  expect(whole.toLocaleString('en-GB')).toBe(written);
});
