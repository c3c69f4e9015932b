/** How many tests passed and failed, from what the runners report. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function total(tallies) {
  return tallies.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * A check that is fine or is not, counted as one.
 * @param {number} exitCode
 * @returns {Tally}
 */
export function single(exitCode) {
  return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
}

/**
 * What Vitest's JSON report says.
 * @param {unknown} report
 * @param {number} exitCode
 */
export function fromVitest(report, exitCode) {
  return believe(report, exitCode, {
    passed: ['numPassedTests'],
    failed: ['numFailedTests'],
    skipped: ['numPendingTests', 'numTodoTests'],
  });
}

/**
 * What Playwright's JSON report says. A test that passed only when repeated has failed.
 * @param {unknown} report
 * @param {number} exitCode
 */
export function fromPlaywright(report, exitCode) {
  const stats = typeof report === 'object' && report !== null && 'stats' in report ? report.stats : undefined;
  return believe(stats, exitCode, { passed: ['expected'], failed: ['unexpected', 'flaky'], skipped: ['skipped'] });
}

/**
 * Reads counts from a report. A runner that failed without naming a failed test, or left no report, counts as one failure:
 * something broke that is no test.
 * @param {unknown} counts
 * @param {number} exitCode
 * @param {{ passed: string[], failed: string[], skipped: string[] }} names
 * @returns {Tally}
 */
function believe(counts, exitCode, names) {
  if (typeof counts !== 'object' || counts === null) return { passed: 0, failed: 1, skipped: 0 };
  const found = new Map(Object.entries(counts));
  /** @param {string[]} fields */
  const sum = (fields) => fields.reduce((before, field) => before + (Number(found.get(field)) || 0), 0);
  const tally = { passed: sum(names.passed), failed: sum(names.failed), skipped: sum(names.skipped) };
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
