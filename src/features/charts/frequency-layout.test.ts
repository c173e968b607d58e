import { describe, expect, it } from 'vitest';
import {
  bandHeightOf,
  barLength,
  countText,
  frequencyLayout,
  frequencyPieces,
  longestBar,
  textWithin,
} from './frequency-layout.ts';

describe('the layout of the frequency chart', () => {
  it('gives labels what they need, up to a share of the width', () => {
    expect(frequencyLayout(10, 80, 30, 600, 24)).toEqual({ height: 240, band: 24, label: 90, count: 40 });
    expect(frequencyLayout(10, 500, 30, 600, 24).label).toBe(190);
    expect(frequencyLayout(10, 500, 30, 300, 24).label).toBe(120);
  });

  it('makes room for a bar a dataset where they stand side by side', () => {
    expect(bandHeightOf('side by side', 1)).toBe(bandHeightOf('stacked', 8));
    const bar = { tag: 'a', total: 8, whole: 8, counts: Array.from({ length: 8 }, () => 1) };
    const pieces = frequencyPieces(bar, false, false);
    const last = pieces.at(-1);
    expect(pieces).toHaveLength(8);
    expect(bandHeightOf('side by side', 8)).toBeGreaterThan((last?.y ?? 0) + (last?.height ?? 0));
  });

  it('shows a single query on a logarithmic axis, and none as nothing', () => {
    expect(barLength(0, true)).toBe(0);
    expect(barLength(1, true) / barLength(1000, true)).toBeCloseTo(0.1, 2);
    expect(barLength(7, false)).toBe(7);
  });
});

describe('the rectangles of a bar', () => {
  const bar = { tag: 'sql', total: 4, whole: 10, counts: [3, 0, 1], wholes: [6, 3, 1] };
  function lengths(stacked: boolean, log: boolean) {
    return frequencyPieces(bar, stacked, log).map(({ set, full, from, to }) => [set, full, from, to]);
  }

  it('follow each other where they are stacked, and the full scale goes on behind them', () => {
    expect(lengths(true, false)).toEqual([
      [0, false, 0, 3],
      [2, false, 3, 4],
      [-1, true, 4, 10],
    ]);
    expect(longestBar([bar], true, false)).toBe(10);
  });

  it('share the length of the total on a logarithmic axis', () => {
    const length = Math.log1p(4);
    expect(lengths(true, true)).toEqual([
      [0, false, 0, (length * 3) / 4],
      [2, false, (length * 3) / 4, length],
      [-1, true, length, Math.log1p(10)],
    ]);
  });

  it('lie before the full scale of their own dataset where they stand side by side', () => {
    expect(lengths(false, false)).toEqual([
      [0, true, 0, 6],
      [0, false, 0, 3],
      [1, true, 0, 3],
      [2, false, 0, 1],
    ]);
    expect(longestBar([bar], false, false)).toBe(6);
  });
});

describe('a text in little room', () => {
  function measure(text: string): number {
    return Array.from(text).length * 10;
  }

  it('is left alone where it fits', () => {
    expect(textWithin('python', 60, measure)).toBe('python');
  });

  it('ends in an ellipsis where it does not, between characters', () => {
    expect(textWithin('information request', 100, measure)).toBe('informati…');
    expect(textWithin('😀😀😀😀', 30, measure)).toBe('😀😀…');
    expect(textWithin('word and', 60, measure)).toBe('word…');
  });
});

describe('the count beside a bar', () => {
  it('says of how many where a filter leaves some out', () => {
    expect(countText({ total: 6911, whole: 6911 })).toBe('6,911');
    expect(countText({ total: 1284, whole: 6911 })).toBe('1,284 of 6,911');
  });
});
