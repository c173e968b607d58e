import { describe, expect, it } from 'vitest';
import type { TagPage } from '../../workers/analysis/contract.ts';
import { companionTable, finerShare, liftText, plainTable, sortedBy, sortState } from './tag-words.ts';

describe('a share', () => {
  it.each([
    [0, '0 %'],
    [0.0004, '< 0.1 %'],
    [0.0341, '3.4 %'],
    [0.1249, '12 %'],
    [0.9999, '99 %'],
    [1, '100 %'],
  ])('of %d is %s: whole only when it is all, none only when it is none', (share, text) => {
    expect(finerShare(share)).toBe(text);
  });
});

it.each([
  [null, '–'],
  [0, '0.00 ×'],
  [1.234, '1.23 ×'],
  [33.33, '33.3 ×'],
  [250.4, '250 ×'],
])('says a lift of %s as %s', (lift, text) => {
  expect(liftText(lift)).toBe(text);
});

describe('sorting by a column', () => {
  const byName = { by: 'name', reversed: false } as const;

  it('begins as the column does and turns round with the next press', () => {
    const first = sortedBy(byName, 'lift');
    expect(first).toEqual({ by: 'lift', reversed: false });
    expect(sortedBy(first, 'lift')).toEqual({ by: 'lift', reversed: true });
    expect(sortedBy({ by: 'lift', reversed: true }, 'lift').reversed).toBe(false);
  });

  it('is said as it is: names go up from A, numbers down from the largest', () => {
    expect(sortState(byName, 'name')).toBe('ascending');
    expect(sortState({ ...byName, reversed: true }, 'name')).toBe('descending');
    expect(sortState({ by: 'skew', reversed: false }, 'skew')).toBe('descending');
    expect(sortState({ by: 'skew', reversed: true }, 'skew')).toBe('ascending');
    expect(sortState(byName, 'skew')).toBe('none');
  });
});

describe('the tables', () => {
  const sets = [
    { id: 1, name: 'a', colour: 0 },
    { id: 2, name: 'b', colour: 1 },
  ];

  it('hold a line a tag, numbers as numbers', () => {
    const lines = [{ tag: 'sql', count: 3, share: 1 / 3, counts: [1, 2], skew: 0.5, lift: null }];
    expect(plainTable({ sets, lines })).toEqual({
      columns: ['Tag', 'Queries', 'Share', 'Lift', 'Skew', 'a', 'b'],
      rows: [['sql', 3, 0.3333, null, 0.5, 1, 2]],
    });
  });

  it('hold both ways of confidence', () => {
    const companion = { tag: 'python', together: 2, confidence: 2 / 3, reverse: 0.5, lift: 1.25 };
    const page: TagPage = {
      tag: 'sql',
      count: 3,
      share: 0.1,
      lift: null,
      sets,
      counts: [],
      companions: [companion],
      examples: [],
      explanations: [],
      basis: { engines: [], approximate: false, queries: 3, tagged: 3 },
    };
    expect(companionTable(page).rows).toEqual([['sql', 3, 'python', 2, 0.6667, 0.5, 1.25]]);
  });
});
