import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doublingBins, spreadOf } from './spread.ts';

const numbers = fc.array(fc.oneof(fc.nat(40), fc.nat(100_000)), { maxLength: 60 });

describe('spreadOf', () => {
  it('gives quantiles that as many values reach as they say', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const spread = spreadOf(Uint32Array.from(values));
        if (spread === null) {
          expect(values).toEqual([]);
          return;
        }
        expect([spread.min, spread.max]).toEqual([Math.min(...values), Math.max(...values)]);
        for (const [share, quantile] of [[0.5, spread.median] as const, [0.95, spread.p95] as const]) {
          expect(values).toContain(quantile);
          expect(values.filter((value) => value <= quantile).length).toBeGreaterThanOrEqual(share * values.length);
          expect(values.filter((value) => value < quantile).length).toBeLessThan(share * values.length);
        }
        expect(spread.mean).toBeCloseTo(values.reduce((a, b) => a + b, 0) / values.length, 6);
      }),
    );
  });
});

describe('doublingBins', () => {
  it('counts every value once, in bars that follow on each other', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(1, 2, 16), (values, single) => {
        const bins = doublingBins(Uint32Array.from(values), single);
        for (const { least, most, count } of bins) {
          expect(count).toBe(values.filter((value) => value >= least && value <= most).length);
        }
        bins.slice(1).forEach(({ least }, i) => expect(least).toBe((bins[i]?.most ?? NaN) + 1));
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        if (bins.length > 0) expect([bins[0]?.count, bins.at(-1)?.count]).not.toContain(0);
      }),
      { numRuns: 300 },
    );
  });

  it('draws single values first, then doubles', () => {
    expect(doublingBins(Uint32Array.of(1, 2, 3, 4, 5, 9), 2)).toEqual([
      { least: 1, most: 1, count: 1 },
      { least: 2, most: 2, count: 1 },
      { least: 3, most: 4, count: 2 },
      { least: 5, most: 8, count: 1 },
      { least: 9, most: 16, count: 1 },
    ]);
  });
});
