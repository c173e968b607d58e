import { describe, expect, it } from 'vitest';
import { countText, frequencyLayout, textWithin, tipLeft } from './frequency-layout.ts';

describe('the layout of the frequency chart', () => {
  it('gives labels what they need, up to a share of the width', () => {
    expect(frequencyLayout(10, 80, 30, 600)).toEqual({ height: 240, label: 90, count: 40 });
    expect(frequencyLayout(10, 500, 30, 600).label).toBe(190);
    expect(frequencyLayout(10, 500, 30, 300).label).toBe(120);
  });
});

describe('the note on a bar', () => {
  it('stands beyond the bar and within the chart', () => {
    const layout = { height: 240, label: 100, count: 40 };
    expect(tipLeft(layout, 0.5, 700)).toBe(428);
    expect(tipLeft(layout, 1, 700)).toBe(510);
    expect(tipLeft(layout, 1, 150)).toBe(0);
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
