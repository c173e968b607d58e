import { describe, expect, it } from 'vitest';
import { seededRandom } from '../seed.ts';
import { complexity, taggedQueries } from './complexity.ts';
import { diversity, rarefiedTags } from './diversity.ts';
import { allOf } from './mask.ts';
import { smallIndex, type SmallQuery } from './small-index.ts';
import { countQueries, queriesWith } from './tag-index.ts';

/** 60 queries: one tag in all of them, some in a few, twenty in one each. */
const queries: SmallQuery[] = Array.from({ length: 60 }, (_, i) => [
  'common',
  ...(i % 3 === 0 ? ['third'] : []),
  ...(i % 10 === 0 ? ['tenth'] : []),
  ...(i < 20 ? [`only ${i}`] : []),
]);
/** Between two others, so that nothing of theirs is counted. */
const index = smallIndex([[[['before', 'common']]], [queries, ['untagged', 'failed', []]], [[['common', 'only 1']]]]);
const [, own] = index.columns.sets;
const set = own ?? { ...{ id: 0, epoch: '', name: '', colour: 0, seed: 0, rowCount: 0 }, from: 0, to: 0 };
const tagged = taggedQueries(index, allOf(index.columns.queries), set.from, set.to);

/** Expected unique tags in `size` of `all` queries drawn without replacement (Hurlbert 1971), term by term. */
function expectedTags(all: number, size: number): number {
  return index.tagNames.reduce((sum, tag) => {
    const carriers = queriesWith(index, tag).filter((query) => query >= set.from && query < set.to).length;
    let missed = 1;
    for (let i = 0; i < size; i++) missed *= Math.max(0, all - carriers - i) / (all - i);
    return sum + 1 - missed;
  }, 0);
}

describe('rarefiedTags', () => {
  it('is on average what the hypergeometric distribution says', () => {
    for (const size of [1, 7, 30, 31, 55]) {
      const random = seededRandom(size);
      const rounds = Array.from({ length: 125 }, () => rarefiedTags(index, set, tagged, size, 32, random));
      const mean = rounds.reduce((sum, round) => sum + round.mean, 0) / rounds.length;
      const spread = Math.sqrt(rounds.reduce((sum, round) => sum + round.spread ** 2, 0) / rounds.length);
      const standardError = spread / Math.sqrt(rounds.length * 32);
      expect(Math.abs(mean - expectedTags(61, size))).toBeLessThan(4 * standardError + 1e-9);
    }
  });

  it('is exact, without spread, for a part as large as the whole', () => {
    expect(rarefiedTags(index, set, tagged, 61, 20, seededRandom(1))).toEqual({ mean: 23, spread: 0 });
    expect(rarefiedTags(index, set, tagged, 900, 20, seededRandom(1))).toEqual({ mean: 23, spread: 0 });
    expect(rarefiedTags(index, set, new Uint32Array(0), 5, 20, seededRandom(1))).toEqual({ mean: 0, spread: 0 });
  });

  it('is the same for the same seed, and leaves its input alone', () => {
    const before = tagged.slice();
    const [a, b] = [1, 1].map(() => rarefiedTags(index, set, tagged, 9, 20, seededRandom(5)));
    expect(a).toEqual(b);
    expect(a?.spread).toBeGreaterThan(0);
    expect(rarefiedTags(index, set, tagged, 9, 20, seededRandom(6))).not.toEqual(a);
    expect(tagged).toEqual(before);
  });
});

describe('diversity and complexity', () => {
  it('diversity is a share of the pool', () => {
    expect(diversity(3, 12)).toBe(0.25);
    expect(diversity(0, 0)).toBeNull();
  });

  it('complexity is the mean number of tags of tagged queries, those without tags included', () => {
    expect(tagged).toHaveLength(61);
    const histogram = countQueries(index, tagged).perQuery;
    expect(histogram.reduce((sum, count) => sum + count, 0)).toBe(61);
    expect(histogram[0]).toBe(1);
    expect(complexity(histogram)).toBeCloseTo((60 + 20 + 6 + 20) / 61);
    expect(complexity(countQueries(index, new Uint32Array(0)).perQuery)).toBeNull();
  });
});
