import { describe, expect, it } from 'vitest';
import { curveLayout, curveTable } from './curve-layout.ts';

const report = {
  ...{ rows: 500, heldOut: 100, before: 0.2, after: 0.55, newTags: [] },
  curve: [
    { rows: 50, f1: 0.3 },
    { rows: 100, f1: 0.45 },
    { rows: 400, f1: 0.55 },
  ],
};

describe('the learning curve', () => {
  it('puts better values higher, sizes from left to right, and all of it inside its frame', () => {
    const { points, frame, usual, ticks } = curveLayout(report);
    const heights = points.map(({ y }) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
    expect(usual).toBeGreaterThan(heights[0] ?? 0);
    expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b));
    for (const y of [...heights, ...ticks.map((tick) => tick.y)]) {
      expect(y).toBeGreaterThanOrEqual(frame.top);
      expect(y).toBeLessThanOrEqual(frame.bottom);
    }
    expect(ticks[0]).toEqual({ y: frame.bottom, text: '0.0' });
  });

  it('has a table with the value before it', () => {
    expect(curveTable(report).rows).toEqual([
      ['none (before)', '0.200'],
      ['50', '0.300'],
      ['100', '0.450'],
      ['400', '0.550'],
    ]);
  });
});
