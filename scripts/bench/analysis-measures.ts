/** Filters, counts and figures from the arrays of 1,000,000 queries with 4.5 million tags in 8 datasets, in Node. */
import { coOccurrence } from '../../src/core/figures/co-occurrence.ts';
import { coverageCurve } from '../../src/core/figures/coverage-curve.ts';
import { diversityComplexity } from '../../src/core/figures/diversity-complexity.ts';
import { longTail } from '../../src/core/figures/long-tail.ts';
import { overlap } from '../../src/core/figures/overlap.ts';
import { tagFrequency } from '../../src/core/figures/tag-frequency.ts';
import { tagsPerQuery } from '../../src/core/figures/tags-per-query.ts';
import { prepareSearch, searchBlock } from '../../src/core/filter/byte-search.ts';
import { evaluateFilter } from '../../src/core/filter/evaluate.ts';
import { emptyFilter, type Filter } from '../../src/core/filter/filter.ts';
import { searchTerms } from '../../src/core/filter/search-terms.ts';
import { allOf } from '../../src/core/metrics/mask.ts';
import { firstQueries } from '../../src/core/metrics/rows.ts';
import { countSets } from '../../src/core/metrics/tag-counts.ts';
import { buildTagIndex, givenTags, type TagIndex } from '../../src/core/metrics/tag-index.ts';
import { seededRandom } from '../../src/core/seed.ts';
import { figure, type BenchFigure } from './figure.ts';
import { quantile } from './quantile.ts';
import { indexBytes, syntheticInput } from './synthetic-index.ts';

const rounds = 40;

/** The time that 95 of 100 runs stay within, in milliseconds. */
function p95(run: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return quantile(times, 0.95);
}

function milliseconds(name: string, run: () => unknown): BenchFigure {
  return figure(`analysis: ${name}, p95`, p95(run), 'ms');
}

function questions(index: TagIndex): BenchFigure[] {
  const one: Filter = { ...emptyFilter, all: ['tag 3'] };
  const two: Filter = { ...emptyFilter, all: ['tag 1', 'tag 7'] };
  const none: Filter = { ...emptyFilter, none: ['tag 1'] };
  const some: Filter = { ...emptyFilter, any: ['tag 1', 'tag 2', 'tag 3', 'tag 4'], atLeast: 2 };
  const every = allOf(index.columns.queries);
  const half = evaluateFilter(index, none, null);
  const halfCounts = countSets(index, half);
  return [
    milliseconds('filter by one tag', () => evaluateFilter(index, one, null)),
    milliseconds('filter by two tags', () => evaluateFilter(index, two, null)),
    milliseconds('filter by none of a tag', () => evaluateFilter(index, none, null)),
    milliseconds('filter by two of four tags', () => evaluateFilter(index, some, null)),
    milliseconds('rows of all queries', () => firstQueries(index.columns, every)),
    milliseconds('tag counts, filtered by one tag', () => countSets(index, evaluateFilter(index, one, null))),
    milliseconds('tag counts, filtered by none of a tag', () => countSets(index, half)),
    milliseconds('tag frequency, filtered', () => {
      return tagFrequency(index, countSets(index, half), countSets(index, every), [], 30);
    }),
    milliseconds('overlap 8x8, unfiltered', () => overlap(index, countSets(index, every), [])),
    milliseconds('long tail, filtered', () => longTail(index, halfCounts, [], 120)),
    milliseconds('tags per query, filtered', () => tagsPerQuery(index, halfCounts, [])),
    milliseconds('coverage curve, filtered', () => coverageCurve(index, halfCounts, [])),
    milliseconds('diversity and complexity, filtered', () => {
      return diversityComplexity(index, half, halfCounts, [], seededRandom);
    }),
    milliseconds('co-occurrence of 40 tags, filtered', () => coOccurrence(index, half, halfCounts, [], 40)),
    milliseconds('overlap 8x8, filtered', () => overlap(index, countSets(index, half), [])),
  ];
}

/** Megabytes a second over a block of 300-byte texts. */
function searchSpeed(name: string, text: string): BenchFigure {
  const sentence = new TextEncoder().encode('Write a function that sorts the lines of a file by their length. ');
  const bytes = Uint8Array.from(
    { length: 48_000_000 },
    (_, at) => sentence[(at * 7 + (at >> 9)) % sentence.length] ?? 0,
  );
  const lengths = new Uint32Array(bytes.length / 300).fill(300);
  const search = prepareSearch(searchTerms(text), false);
  const start = performance.now();
  searchBlock(bytes, lengths, search);
  return figure(`analysis: ${name}`, bytes.length / 1000 / (performance.now() - start), 'MB/s');
}

export function measure(): BenchFigure[] {
  const input = syntheticInput({ queries: 1_000_000, tags: 20_000, sets: 8, seed: 7 });
  const index = buildTagIndex(input);
  return [
    milliseconds('build the index', () => buildTagIndex(input)),
    figure('analysis: memory of the arrays', indexBytes(index) / 1e6, 'MB'),
    figure('analysis: tags in the index', givenTags(index), 'tags'),
    ...questions(index),
    searchSpeed('text search, one word', 'quicksort'),
    searchSpeed('text search, two letters', 'zq'),
  ];
}
