import { describe, expect, it } from 'vitest';
import { columnsWithin, columnWidths } from './column-widths.ts';
import { countFitting } from './fitting.ts';

const columns = [
  { min: 30, grow: 0 },
  { min: 100, grow: 3 },
  { min: 80, grow: 2, hideBelow: 400 },
];

describe('column widths', () => {
  it('fill the width to the pixel', () => {
    const widths = columnWidths(columns, 1001);
    expect(widths).toEqual([30, 574, 397]);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(1001);
  });

  it('fall back to the minima where there is no room', () => {
    expect(columnWidths(columns, 90)).toEqual([30, 100, 80]);
  });

  it('leave out columns that the width has no room for', () => {
    expect(columnsWithin(columns, 399)).toHaveLength(2);
    expect(columnsWithin(columns, 400)).toHaveLength(3);
  });
});

describe('what fits side by side', () => {
  it('is all of it where it fits without a mark', () => {
    expect(countFitting([50, 50, 50], 158, 4, 20)).toBe(3);
  });

  it('leaves room for the mark otherwise', () => {
    expect(countFitting([50, 50, 50], 157, 4, 20)).toBe(2);
    expect(countFitting([50, 50, 50], 127, 4, 20)).toBe(1);
  });

  it('is never less than one, and none of nothing', () => {
    expect(countFitting([500, 50], 100, 4, 20)).toBe(1);
    expect(countFitting([], 100, 4, 20)).toBe(0);
  });
});
