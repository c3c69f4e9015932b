import { expect, test } from 'vitest';
import { isoDuration, timespan } from '../../../../src/workshop/platform/session-time.ts';

test.each([
  [0, '0000:00:00.00', 'PT0S'],
  [-5, '0000:00:00.00', 'PT0S'],
  [9, '0000:00:00.01', 'PT0.01S'],
  [59_994, '0000:00:59.99', 'PT59.99S'],
  [59_995, '0000:01:00.00', 'PT60S'],
  [3_661_500, '0001:01:01.50', 'PT3661.5S'],
  [360_000_000_000, '9999:59:59.99', 'PT360000000S'],
])('%d ms are %s and %s', (milliseconds, span, duration) => {
  expect(timespan(milliseconds)).toBe(span);
  expect(isoDuration(milliseconds)).toBe(duration);
});
