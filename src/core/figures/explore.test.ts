import { describe, expect, it } from 'vitest';
import { evaluateFilter } from '../filter/evaluate.ts';
import { emptyFilter, type Filter } from '../filter/filter.ts';
import { smallIndex } from '../metrics/small-index.ts';
import { countSets } from '../metrics/tag-counts.ts';
import { seededRandom } from '../seed.ts';
import { coOccurrence } from './co-occurrence.ts';
import { coverageCurve } from './coverage-curve.ts';
import { diversityComplexity } from './diversity-complexity.ts';
import { figureTable } from './figure-table.ts';
import { longTail } from './long-tail.ts';
import { overlap } from './overlap.ts';
import { tagsPerQuery } from './tags-per-query.ts';

const index = smallIndex([
  [[['a', 'b', 'c'], ['a']], [['a', 'b']], [[]]],
  [[['a', 'd']], [['d']]],
  [['untagged', 'failed']],
]);

function ask(part: Partial<Filter> = {}) {
  const filter = { ...emptyFilter, ...part };
  const mask = evaluateFilter(index, filter, null);
  return { mask, counts: countSets(index, mask), datasets: filter.datasets };
}

const { mask, counts } = ask();

describe('long tail', () => {
  it('has a line a dataset and one for all', () => {
    const figure = longTail(index, counts, [], 10);
    expect(figure.lines[0]).toEqual({
      points: [
        { rank: 1, count: 3 },
        { rank: 2, count: 2 },
        { rank: 3, count: 1 },
      ],
      tags: 3,
      once: 1,
    });
    expect(figure.lines[2]).toEqual({ points: [], tags: 0, once: 0 });
    expect(figure.whole).toMatchObject({ tags: 4, once: 1 });
    expect(figureTable(figure).rows.slice(-2)).toEqual([
      ['Together', 3, 2],
      ['Together', 4, 1],
    ]);
  });

  it('counts the datasets of the filter alone', () => {
    const { counts: own, datasets } = ask({ datasets: [2] });
    const figure = longTail(index, own, datasets, 10);
    expect(figure.whole).toEqual(figure.lines[0]);
    expect(figureTable(figure).rows).toEqual([
      ['Set 2', 1, 2],
      ['Set 2', 2, 1],
    ]);
  });
});

describe('tags per query', () => {
  it('counts tagged queries from no tag up', () => {
    const figure = tagsPerQuery(index, counts, []);
    expect(figureTable(figure)).toEqual({
      columns: ['Tags', 'Queries', 'Set 1', 'Set 2', 'Set 3'],
      rows: [
        [0, 1, 1, 0, 0],
        [1, 2, 1, 1, 0],
        [2, 2, 1, 1, 0],
        [3, 1, 1, 0, 0],
      ],
    });
    expect(figure.means).toEqual([1.5, 1.5, null]);
  });
});

describe('coverage curve', () => {
  it('adds datasets by what is new in them', () => {
    expect(figureTable(coverageCurve(index, counts, [])).rows).toEqual([
      [1, 'Set 1', 3, 3, 0.75],
      [2, 'Set 2', 1, 4, 1],
      [3, 'Set 3', 0, 4, 1],
    ]);
    const { counts: none } = ask({ all: ['unknown'] });
    expect(coverageCurve(index, none, []).steps.map(({ share }) => share)).toEqual([0, 0, 0]);
  });
});

describe('diversity and complexity', () => {
  it('shows datasets with tagged queries, the smallest one exactly', () => {
    const figure = diversityComplexity(index, mask, counts, [], seededRandom);
    expect(figure).toMatchObject({ pool: 4, matchedSize: 2, draws: 20 });
    const [first, second] = figure.points;
    expect(first).toMatchObject({ tagged: 4, tags: 3, diversity: 0.75, complexity: 1.5 });
    expect(second).toMatchObject({ tagged: 2, diversity: 0.5, matched: { diversity: 0.5, spread: 0 } });
    expect(first?.matched.diversity).toBeGreaterThan(0.25);
    expect(first?.matched.diversity).toBeLessThan(0.75);
    expect(figure.points).toHaveLength(2);
    expect(figureTable(figure).columns).toContain('Diversity of 2 queries');
  });

  it('has a column of scores where a dataset has one', () => {
    const figure = diversityComplexity(index, mask, counts, [], seededRandom);
    const points = figure.points.map((point, at) => (at === 0 ? { ...point, score: 7.125 } : point));
    const { columns, rows } = figureTable({ ...figure, points, scoreName: 'MT-Bench' });
    expect(columns.slice(-2)).toEqual(['Complexity', 'MT-Bench']);
    expect(rows.map((row) => row.slice(7))).toEqual([[7.125], [null]]);
    expect(figureTable(figure).columns.at(-1)).toBe('Complexity');
  });

  it('gives a dataset the same value whichever others of its size are shown', () => {
    const both = diversityComplexity(index, mask, counts, [1, 2], seededRandom);
    const again = diversityComplexity(index, mask, counts, [], seededRandom);
    expect(both.points[0]).toEqual(again.points[0]);
  });

  it('is empty where nothing is tagged', () => {
    const untagged = ask({ datasets: [3] });
    const figure = diversityComplexity(index, untagged.mask, untagged.counts, [3], seededRandom);
    expect(figure).toMatchObject({ points: [], pool: 0, matchedSize: 0 });
  });
});

describe('co-occurrence', () => {
  it('pairs the most frequent tags', () => {
    const figure = coOccurrence(index, mask, counts, [], 3);
    expect(figure.tags).toEqual([
      { tag: 'a', count: 4 },
      { tag: 'b', count: 2 },
      { tag: 'd', count: 2 },
    ]);
    expect(figure.together).toEqual([
      [4, 2, 1],
      [2, 2, 0],
      [1, 0, 2],
    ]);
    expect(figureTable(figure).rows).toEqual([
      ['a', 4, 'b', 2, 2, 0.5],
      ['a', 4, 'd', 2, 1, 0.25],
      ['b', 2, 'a', 4, 2, 1],
      ['d', 2, 'a', 4, 1, 0.5],
    ]);
  });
});

describe('overlap', () => {
  it('weighs by frequency, compares both ways, and lays like beside like', () => {
    const { weighted, jaccard, order } = overlap(index, counts, []);
    expect(weighted?.[0]).toEqual([1, 0.5, 0]);
    expect(weighted?.[2]).toEqual([null, null, null]);
    expect(jaccard?.[0]?.[1]).toBe(0.25);
    // Sets 1 and 2 share a tag, set 3 has none: it must not come between them.
    expect(order).toHaveLength(3);
    expect(order?.[1]).not.toBe(2);
  });
});
