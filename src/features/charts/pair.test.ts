import { describe, expect, it } from 'vitest';
import type { OverlapFigure } from '../../core/figures/figure.ts';
import { cellOfSets, pairOf, pairOfSets, pairSentence, pairText, withWhole } from './pair.ts';

const figure: OverlapFigure = {
  kind: 'overlap',
  sets: [
    { id: 1, name: 'wizard', colour: 0 },
    { id: 2, name: 'sharegpt', colour: 1 },
    { id: 3, name: 'empty', colour: 2 },
  ],
  sizes: [40, 1200, 0],
  shared: [
    [40, 30, 0],
    [30, 1200, 0],
    [0, 0, 0],
  ],
  coverage: [
    [1, 0.75, 0],
    [0.025, 1, 0],
    [null, null, null],
  ],
  basis: { engines: [], approximate: false, queries: 0, tagged: 0 },
};

function words(row: number, column: number): readonly string[] {
  const pair = pairOf(figure, { row, column });
  return pair === null ? [] : [pairText(pair), pairSentence(pair)];
}

describe('a cell of the overlap map', () => {
  it('is the share of the row that the column covers', () => {
    expect(words(0, 1)).toEqual(['75 %', 'sharegpt covers 75 % of the tags of wizard']);
    expect(words(1, 0)).toEqual(['3 %', 'wizard covers 3 % of the tags of sharegpt']);
    expect(pairOf(figure, { row: 0, column: 1 })).toMatchObject({ size: 40, shared: 30, beyond: 1170 });
  });

  it('counts the tags of a set on the diagonal', () => {
    expect(words(1, 1)).toEqual(['1,200', 'sharegpt: 1,200 unique tags']);
  });

  it('says nothing of shares where there are no tags', () => {
    expect(words(2, 0)).toEqual(['–', 'empty has no tags']);
  });

  it('is none outside the map', () => {
    expect(words(3, 0)).toEqual([]);
  });

  it('is found by its datasets, wherever they stand', () => {
    expect(cellOfSets(figure, 2, 1)).toEqual({ row: 1, column: 0 });
    expect(pairOfSets(figure, 2, 1, 'coverage')).toEqual(pairOf(figure, { row: 1, column: 0 }));
    expect(pairOfSets(figure, 2, 9, 'coverage')).toBeNull();
  });

  it('says its share of everything under a filter', () => {
    expect(withWhole('3 % here', 0.5)).toBe('3 % here; of everything 50 %');
    expect(withWhole('3 % here', null)).toBe('3 % here');
  });
});
