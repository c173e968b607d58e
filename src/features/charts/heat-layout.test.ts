import { describe, expect, it } from 'vitest';
import { heatLayout } from './heat-layout.ts';

describe('the layout of the overlap map', () => {
  it('keeps cells of few sets calm instead of filling the page', () => {
    const layout = heatLayout(2, 80, 1200);
    expect(layout.stepX).toBe(104);
    expect(layout.slanted).toBe(false);
  });

  it('fits the width with more sets', () => {
    const layout = heatLayout(6, 90, 520);
    expect(layout.left + 6 * layout.stepX).toBeLessThanOrEqual(520);
    expect(layout.stepY).toBeLessThanOrEqual(52);
  });

  it('writes names aslant where cells are narrow, and never makes cells too small to press', () => {
    const layout = heatLayout(40, 90, 520);
    expect(layout.slanted).toBe(true);
    expect(layout.stepX).toBeGreaterThanOrEqual(24);
  });
});
