import { describe, expect, it } from 'vitest';
import {
  binLabel,
  binTable,
  complexityText,
  diversityText,
  languageName,
  matchedText,
  spreadLine,
} from './card-words.ts';

describe('the card of a dataset', () => {
  it('says shares with one decimal, and how sure they are', () => {
    expect(diversityText(0.4251)).toBe('42.5 %');
    expect(matchedText({ diversity: 0.381, spread: 0.0042 })).toBe('38.1 ± 0.4 %');
  });

  it('marks a complexity that is approximate', () => {
    expect(complexityText(3.418, true)).toBe('≈ 3.42');
    expect(complexityText(3.418, false)).toBe('3.42');
  });

  it('says how numbers are spread in one line', () => {
    expect(spreadLine(null)).toBe('none');
    expect(spreadLine({ min: 1, median: 61, mean: 80.26, p95: 240, max: 1024 })).toBe(
      'median 61, mean 80.3, 95 % up to 240, at most 1,024',
    );
  });

  it('names the bars of a histogram, also in its table', () => {
    const bins = [
      { least: 1, most: 1, count: 7 },
      { least: 1025, most: 2048, count: 1 },
    ];
    expect(bins.map(binLabel)).toEqual(['1', '1,025–2,048']);
    expect(binTable(bins, 'Bytes', 'Queries')).toEqual({
      columns: ['Bytes', 'Queries'],
      rows: [
        ['1', 7],
        ['1,025–2,048', 1],
      ],
    });
  });

  it('calls languages by name, and scripts what they are', () => {
    expect(['en', 'other', 'Han'].map(languageName)).toEqual(['English', 'Other', 'Han script']);
  });
});
