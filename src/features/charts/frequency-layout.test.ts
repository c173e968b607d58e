import { describe, expect, it } from 'vitest';
import { bandHeightOf, barHeightOf, barLength, countText, frequencyLayout, textWithin } from './frequency-layout.ts';

describe('the layout of the frequency chart', () => {
  it('gives labels what they need, up to a share of the width', () => {
    expect(frequencyLayout(10, 80, 30, 600, 24)).toEqual({ height: 240, band: 24, label: 90, count: 40 });
    expect(frequencyLayout(10, 500, 30, 600, 24).label).toBe(190);
    expect(frequencyLayout(10, 500, 30, 300, 24).label).toBe(120);
  });

  it('makes room for a bar a dataset where they stand side by side', () => {
    expect(bandHeightOf('side by side', 1)).toBe(bandHeightOf('stacked', 8));
    expect(bandHeightOf('side by side', 8)).toBeGreaterThan(8 * barHeightOf('side by side', 8));
  });

  it('shows a single query on a logarithmic axis, and none as nothing', () => {
    expect(barLength(0, true)).toBe(0);
    expect(barLength(1, true) / barLength(1000, true)).toBeCloseTo(0.1, 2);
    expect(barLength(7, false)).toBe(7);
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
