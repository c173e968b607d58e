import { describe, expect, it } from 'vitest';
import { pairColumns, pairFeatures } from './pair-features.ts';
import type { Pair } from './pairs.ts';

const pair: Pair = {
  name: { found: 1, foundRarity: 5, firstFound: 0, phrase: 1 },
  head: 0.2,
  near: 0.5,
  named: 1,
  nearestWord: 0.3,
  share: 0.1,
  mean: 0.1,
  cues: 0.5,
  passed: 0,
  own: { count: 1, most: 0.5, best: 0.3, surety: 0.4, units: 1, early: 1 },
  count: 20,
  tagWords: 1,
  headRank: 0,
  nearRank: 3,
  nameRank: 0,
  shareRank: 20,
  cueRank: 0,
  text: { bestHead: 0.6, bestNear: 0.5, bestCue: 1, logWords: 2, logCues: 1 },
};

function column(name: string, changes: Partial<Pair> = {}): number {
  const at = pairColumns.indexOf(name);
  expect(at).toBeGreaterThanOrEqual(0);
  return pairFeatures([{ ...pair, ...changes }])[at]!;
}

describe('pairFeatures', () => {
  it('gives every pair a row of all columns, each named once', () => {
    expect(new Set(pairColumns).size).toBe(pairColumns.length);
    expect(pairFeatures([pair, pair]).length).toBe(2 * pairColumns.length);
    expect([...pairFeatures([pair])].every(Number.isFinite)).toBe(true);
  });

  it('counts the same evidence apart for tags that no row has, for rare and for frequent ones', () => {
    expect(column('cues, unseen tag', { count: 0 })).toBe(0.5);
    expect(column('cues, unseen tag', { count: 5 })).toBe(0);
    expect(column('cues, rare tag', { count: 5 })).toBe(0.5);
    expect(column('cues, rare tag', { count: 6 })).toBe(0);
    expect(column('cues', { count: 6 })).toBe(0.5);
  });

  it('caps what products are made of', () => {
    const most = column('head and cues', { head: 0.4, cues: 1 });
    expect(column('head and cues', { head: 3, cues: 2 })).toBe(most);
    expect(column('head and cues', { head: -1 })).toBe(0);
  });

  it('compares with the best candidate of the text', () => {
    expect(column('head below the best')).toBeCloseTo(0.4);
    expect(column('nearness below the best')).toBe(0);
  });
});
