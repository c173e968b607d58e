import { describe, expect, it } from 'vitest';
import { seededRandom, type Random } from '../seed.ts';
import { complexity } from './complexity.ts';
import { diversity, rarefiedTags } from './diversity.ts';
import { drawParts } from './draws.ts';
import { addIds, allOf, idsIn, noneOf } from './mask.ts';
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
const [, set] = index.columns.sets;
const tagged = idsIn(index.tagged, 1, 64);

function rarefied(queries: Uint32Array, size: number, draws: number, random: Random) {
  const mask = noneOf(index.columns.queries);
  addIds(mask, queries);
  const samples = set === undefined ? [] : [{ set, counts: countQueries(index, mask), random }];
  const [found] = rarefiedTags(index, mask, samples, size, draws);
  if (found === undefined) throw new Error('The dataset is missing.');
  return found;
}

/** The draws of each of the queries: few are drawn from among themselves, many from all places of the dataset. */
function drawnParts(queries: Uint32Array, size: number, draws: number, random: Random): number[] {
  if (queries.length < 20) return [...drawParts(allOf(queries.length), size, draws, random)];
  const places = noneOf(63);
  addIds(
    places,
    queries.map((query) => query - 1),
  );
  const parts = drawParts(places, size, draws, random);
  return [...queries].map((query) => parts[query - 1] ?? 0);
}

/** The 61 tagged queries that carry a tag. */
function carriers(tag: string): Set<number> {
  return new Set(
    queriesWith(index, tag)
      .flatMap((queries) => [...queries])
      .filter((query) => query >= 1 && query < 64),
  );
}

/** How likely it is that none of so many special ones is among `size` of 61 drawn without replacement. */
function missing(special: number, size: number): number {
  let missed = 1;
  for (let i = 0; i < size; i++) missed *= Math.max(0, 61 - special - i) / (61 - i);
  return missed;
}

/** Unique tags in `size` of the 61 queries, expected and with their variance (Hurlbert 1971; Heck and others 1975), term by term. */
function expectedTags(size: number): { readonly mean: number; readonly variance: number } {
  const tags = index.tagNames.map(carriers);
  const absent = tags.map((own) => missing(own.size, size));
  const variance = tags.flatMap((a, i) =>
    tags.map((b, j) => missing(new Set([...a, ...b]).size, size) - (absent[i] ?? 0) * (absent[j] ?? 0)),
  );
  return {
    mean: absent.reduce((sum, missed) => sum + 1 - missed, 0),
    variance: variance.reduce((sum, covariance) => sum + covariance, 0),
  };
}

describe('rarefiedTags', () => {
  it('has the mean and the spread that the hypergeometric distribution gives', () => {
    for (const size of [1, 7, 30, 31, 55]) {
      const random = seededRandom(size);
      const rounds = Array.from({ length: 125 }, () => rarefied(tagged, size, 32, random));
      const mean = rounds.reduce((sum, round) => sum + round.mean, 0) / rounds.length;
      const variance = rounds.reduce((sum, round) => sum + round.spread ** 2, 0) / rounds.length;
      const expected = expectedTags(size);
      expect(Math.abs(mean - expected.mean)).toBeLessThan(4 * Math.sqrt(expected.variance / 4000) + 1e-9);
      expect(variance / expected.variance).toBeGreaterThan(0.85);
      expect(variance / expected.variance).toBeLessThan(1.15);
    }
  });

  it('is exact, without spread, for a part as large as the whole', () => {
    expect(rarefied(tagged, 61, 20, seededRandom(1))).toEqual({ mean: 23, spread: 0 });
    expect(rarefied(tagged, 900, 20, seededRandom(1))).toEqual({ mean: 23, spread: 0 });
    expect(rarefied(new Uint32Array(0), 5, 20, seededRandom(1))).toEqual({ mean: 0, spread: 0 });
  });

  it('counts the tags of the queries that were drawn: few of few, few of many, many of many', () => {
    for (const [count, size] of [
      [14, 5],
      [40, 1],
      [40, 5],
    ] as const) {
      const some = tagged.slice(0, count);
      const parts = drawnParts(some, size, 20, seededRandom(3));
      const unique = Array.from({ length: 20 }, (_, draw) => {
        const drawn = some.filter((__, at) => ((parts[at] ?? 0) >>> draw) & 1);
        return index.tagNames.filter((tag) => drawn.some((query) => carriers(tag).has(query))).length;
      });
      const mean = unique.reduce((sum, tags) => sum + tags, 0) / 20;
      expect(rarefied(some, size, 20, seededRandom(3)).mean).toBeCloseTo(mean, 9);
    }
  });

  it('is the same for the same seed, and leaves its input alone', () => {
    const before = tagged.slice();
    const [a, b] = [1, 1].map(() => rarefied(tagged, 9, 20, seededRandom(5)));
    expect(a).toEqual(b);
    expect(a?.spread).toBeGreaterThan(0);
    expect(rarefied(tagged, 9, 20, seededRandom(6))).not.toEqual(a);
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
    const histogram = countQueries(index, index.tagged, 1, 64).perQuery;
    expect(histogram.reduce((sum, count) => sum + count, 0)).toBe(61);
    expect(histogram[0]).toBe(1);
    expect(complexity(histogram)).toBeCloseTo((60 + 20 + 6 + 20) / 61);
    expect(complexity(countQueries(index, noneOf(0)).perQuery)).toBeNull();
  });
});
