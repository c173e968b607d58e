/** How test results are counted and summed up. */

/**
 * @typedef {{ readonly passed: number, readonly failed: number }} Tally
 * @typedef {{ assertionResults: readonly { status: string }[], status: string }} FileReport
 * @typedef {{ success: boolean, testResults: readonly FileReport[] }} VitestReport
 */

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function sumTallies(tallies) {
  return tallies.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
}

/**
 * Counts vitest's JSON report. A file that failed outside its tests counts as one failure, and so does a run that failed
 * with no failing test (an unhandled error); no report at all is a crash.
 * @param {VitestReport | null} report @param {number} exitCode @returns {Tally}
 */
export function tallyVitest(report, exitCode) {
  if (report === null) return { passed: 0, failed: 1 };
  let passed = 0;
  let failed = 0;
  for (const file of report.testResults) {
    const bad = file.assertionResults.filter((test) => test.status === 'failed').length;
    passed += file.assertionResults.filter((test) => test.status === 'passed').length;
    failed += bad === 0 && file.status === 'failed' ? 1 : bad;
  }
  const silent = failed === 0 && (exitCode !== 0 || !report.success);
  return { passed, failed: silent ? 1 : failed };
}

/** @param {Tally} tally */
export function formatTally(tally) {
  return `${tally.passed} passed, ${tally.failed} failed`;
}

/** Nothing run is no success. @param {Tally} tally */
export function exitCodeOf(tally) {
  return tally.failed > 0 || tally.passed === 0 ? 1 : 0;
}
