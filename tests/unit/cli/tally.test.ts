import { describe, expect, test } from 'vitest';
import { fromPlaywright, fromVitest, single, total } from '../../../src/cli/tally.mjs';

test('a check counts as one', () => {
  expect(single(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(single(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('Vitest’s report is read', () => {
  expect(fromVitest({ numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }, 1)).toEqual({
    passed: 7,
    failed: 1,
    skipped: 3,
  });
});

test('Playwright’s report is read; what passed at the second go has failed', () => {
  expect(fromPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 } }, 1)).toEqual({
    passed: 5,
    failed: 2,
    skipped: 1,
  });
});

describe('a runner that broke counts as one failure', () => {
  test('where it left no report', () => {
    expect(fromVitest(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(fromPlaywright({}, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('where all its tests passed and it failed all the same', () => {
    expect(fromVitest({ numPassedTests: 7, numFailedTests: 0 }, 1)).toEqual({ passed: 7, failed: 1, skipped: 0 });
  });
});

test('tallies add up', () => {
  expect(total([single(0), single(1), { passed: 4, failed: 0, skipped: 1 }])).toEqual({
    passed: 5,
    failed: 1,
    skipped: 1,
  });
  expect(total([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
