import { describe, expect, it } from 'vitest';
import { estimateLine, runSeconds } from './model-estimate.ts';

describe('what a run takes', () => {
  it('is said with the speed that was assumed, or measured', () => {
    expect(estimateLine({ queries: 10_000, mode: 'explain', measured: null })).toBe(
      'About 10 h: 10,000 × about 150 tokens at 40 a second (assumed: test one query on the Models page to measure it).',
    );
    expect(estimateLine({ queries: 12, mode: 'tags-only', measured: 2.51 })).toBe(
      'About 3 min: 12 × about 40 tokens at 2.5 a second (measured on this machine).',
    );
  });

  it('is not said where nothing is counted, or there is nothing to do', () => {
    expect(estimateLine({ queries: null, mode: 'explain', measured: null })).toBeNull();
    expect(estimateLine({ queries: 0, mode: 'explain', measured: null })).toBeNull();
  });

  it('falls as the speed rises', () => {
    expect(runSeconds(100, 'explain', 40)).toBe(375);
    expect(runSeconds(100, 'explain', 80)).toBe(187.5);
  });
});
