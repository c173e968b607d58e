import { describe, expect, it } from 'vitest';
import { exitCodeOf, formatTally, sumTallies, tallyVitest } from './tally.mjs';

function file(status: string, ...tests: string[]) {
  return { status, assertionResults: tests.map((test) => ({ status: test })) };
}

describe('tallyVitest', () => {
  it('counts tests, and neither skipped nor planned ones', () => {
    const report = {
      success: false,
      testResults: [file('failed', 'passed', 'failed'), file('passed', 'passed', 'pending')],
    };
    expect(tallyVitest(report, 1)).toEqual({ passed: 2, failed: 1 });
  });
  it('counts a file that could not be loaded as a failure', () => {
    expect(tallyVitest({ success: false, testResults: [file('failed')] }, 1)).toEqual({ passed: 0, failed: 1 });
    expect(tallyVitest({ success: false, testResults: [file('failed', 'passed')] }, 1)).toEqual({
      passed: 1,
      failed: 1,
    });
  });
  it('counts a crash and an unhandled error as a failure', () => {
    expect(tallyVitest(null, 0)).toEqual({ passed: 0, failed: 1 });
    expect(tallyVitest({ success: true, testResults: [file('passed', 'passed')] }, 1)).toEqual({
      passed: 1,
      failed: 1,
    });
  });
});

describe('the sum', () => {
  it('fails on any failure and on nothing at all', () => {
    const sum = sumTallies([
      { passed: 1, failed: 0 },
      { passed: 3, failed: 2 },
    ]);
    expect(formatTally(sum)).toBe('4 passed, 2 failed');
    expect(exitCodeOf(sum)).toBe(1);
    expect(exitCodeOf({ passed: 0, failed: 0 })).toBe(1);
    expect(exitCodeOf({ passed: 1, failed: 0 })).toBe(0);
  });
});
