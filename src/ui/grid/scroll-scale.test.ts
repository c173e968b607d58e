import { describe, expect, it } from 'vitest';
import {
  maxScrollHeight,
  needsSettling,
  offsetShowing,
  rowsInView,
  scrolled,
  scrolledTo,
  scrollGeometry,
} from './scroll-scale.ts';

const scrollStart = { offset: 0, scrollTop: 0 };
const small = scrollGeometry(1000, 36, 800);
const huge = scrollGeometry(5_000_000, 36, 800);

describe('scrolling', () => {
  it('follows the browser exactly while the content fits under the cap', () => {
    expect(small.scrollHeight).toBe(36_000);
    expect(scrolled(scrollStart, 12_345.5, small)).toEqual({ offset: 12_345.5, scrollTop: 12_345.5 });
    expect(scrolledTo(99_999_999, small)).toEqual({ offset: 35_200, scrollTop: 35_200 });
  });

  it('caps the height beyond it', () => {
    expect(huge.scrollHeight).toBe(maxScrollHeight);
  });

  it('moves one pixel for one pixel in the middle of huge content', () => {
    const middle = scrolledTo(90_000_000, huge);
    const next = scrolled(middle, middle.scrollTop + 53, huge);
    expect(next.offset - middle.offset).toBe(53);
  });

  it('goes by proportion when the bar is dragged, and reaches both ends', () => {
    const end = scrolled(scrollStart, maxScrollHeight - 800, huge);
    expect(end.offset).toBe(5_000_000 * 36 - 800);
    expect(scrolled(end, 0, huge).offset).toBe(0);
    const half = scrolled(scrollStart, (maxScrollHeight - 800) / 2, huge);
    expect(half.offset).toBeCloseTo((5_000_000 * 36 - 800) / 2, 3);
  });

  it('reaches the first row by small steps from far away without a jump', () => {
    let position = scrolledTo(400_000, huge);
    for (let step = 0; step < 10_000 && position.offset > 0; step += 1) {
      const before = position;
      const next = scrolled(position, position.scrollTop - 120, huge);
      expect(before.offset - next.offset).toBeLessThanOrEqual(120);
      position = needsSettling(next, huge) ? scrolledTo(next.offset, huge) : next;
    }
    expect(position).toEqual({ offset: 0, scrollTop: 0 });
  });

  it('reaches the last row by small steps without a jump', () => {
    const last = 5_000_000 * 36 - 800;
    let position = scrolledTo(last - 400_000, huge);
    for (let step = 0; step < 10_000 && position.offset < last; step += 1) {
      const next = scrolled(position, position.scrollTop + 120, huge);
      expect(next.offset - position.offset).toBeLessThanOrEqual(120);
      position = needsSettling(next, huge) ? scrolledTo(next.offset, huge) : next;
    }
    expect(position.offset).toBe(last);
  });

  it('settles without moving the content', () => {
    const middle = scrolledTo(90_000_000, huge);
    const drifted = { ...middle, scrollTop: middle.scrollTop + 30_000 };
    expect(needsSettling(drifted, huge)).toBe(true);
    expect(scrolledTo(drifted.offset, huge).offset).toBe(middle.offset);
  });
});

describe('rows in view', () => {
  it('draws what is seen and the overscan, within the rows', () => {
    expect(rowsInView(0, 36, 360, 1000, 4)).toEqual({ start: 0, end: 14 });
    expect(rowsInView(3610, 36, 360, 1000, 4)).toEqual({ start: 96, end: 115 });
    expect(rowsInView(0, 36, 360, 3, 4)).toEqual({ start: 0, end: 3 });
  });

  it('brings a row into view with the least movement', () => {
    expect(offsetShowing(2, 36, 360, 360)).toBe(72);
    expect(offsetShowing(12, 36, 360, 360)).toBe(360);
    expect(offsetShowing(20, 36, 360, 360)).toBe(396);
  });
});
