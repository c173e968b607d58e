import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale, logScale, logTicks, niceStep, niceTicks, plotFrame, shortNumber } from './scales.ts';

describe('scales', () => {
  it('take the ends of the values to the ends of the axis', () => {
    const linear = linearScale(2, 6, 100, 300);
    expect([2, 4, 6].map(linear.at)).toEqual([100, 200, 300]);
    const log = logScale(1, 1000, 0, 300);
    expect([1, 10, 1000].map((value) => Math.round(log.at(value)))).toEqual([0, 100, 300]);
    expect(log.at(0)).toBe(0);
  });

  it('put everything in the middle where there is no extent', () => {
    expect(linearScale(5, 5, 0, 10).at(5)).toBe(5);
  });
});

describe('ticks', () => {
  it('are round and hold the values between them', () => {
    expect(niceTicks(0, 2680, 4)).toEqual([0, 1000, 2000, 3000]);
    expect(niceTicks(2.1, 2.7, 4)).toEqual([2, 2.2, 2.4, 2.6, 2.8]);
    expect(niceTicks(3, 3)).toEqual([3, 4]);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        (from, span) => {
          const ticks = niceTicks(from, from + span, 5);
          expect(ticks[0]).toBeLessThanOrEqual(from + span * 1e-6);
          expect(ticks.at(-1)).toBeGreaterThanOrEqual((from + span) * (1 - 1e-6));
          expect(ticks.length).toBeLessThanOrEqual(8);
        },
      ),
    );
  });

  it('are steps of 1, 2 or 5', () => {
    expect([9, 10, 11, 26, 0].map((span) => niceStep(span, 5))).toEqual([2, 2, 5, 10, 1]);
  });

  it('are powers of ten on a logarithmic axis, with more where there are few', () => {
    expect(logTicks(50)).toEqual([1, 2, 5, 10, 20, 50]);
    expect(logTicks(4000)).toEqual([1, 10, 100, 1000]);
    expect(logTicks(0)).toEqual([]);
  });

  it('are written short', () => {
    expect([999, 1500, 10_000, 12_500, 3_000_000].map(shortNumber)).toEqual(['999', '1500', '10k', '12.5k', '3M']);
  });
});

it('a frame never turns inside out', () => {
  const frame = plotFrame(10, 290);
  expect(frame.right).toBeGreaterThan(frame.left);
});
