import { describe, expect, it } from 'vitest';
import { heatLayout } from './heat-layout.ts';

describe('the layout of the overlap map', () => {
  it('keeps cells of few sets calm instead of filling the page', () => {
    const layout = heatLayout(2, 80, 1200);
    expect(layout.stepX).toBe(104);
    expect(layout.slanted).toBe(false);
  });

  it('gives the names of few sets the room to stand level, but not without end', () => {
    expect(heatLayout(2, 110, 520)).toMatchObject({ stepX: 116, slanted: false });
    expect(heatLayout(2, 110, 300).slanted).toBe(true);
    expect(heatLayout(2, 400, 2000)).toMatchObject({ stepX: 104, slanted: true });
  });

  it('fits the width with more sets', () => {
    const layout = heatLayout(6, 60, 520);
    expect(layout.width).toBeLessThanOrEqual(520);
    expect(layout.stepY).toBeLessThanOrEqual(52);
    expect(layout.slanted).toBe(false);
  });

  it('writes names aslant where they are wider than a cell, with room for the last one', () => {
    const layout = heatLayout(8, 140, 520);
    expect(layout.slanted).toBe(true);
    expect(layout.width).toBeLessThanOrEqual(520);
    expect(layout.width - layout.left - 8 * layout.stepX).toBeGreaterThan(50);
  });

  it('never makes cells too small to press', () => {
    expect(heatLayout(40, 90, 520).stepX).toBeGreaterThanOrEqual(24);
    expect(heatLayout(40, 90, 520).stepY).toBeGreaterThanOrEqual(24);
  });
});
