import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frequencyBands } from '../figures/frequency-bands.ts';
import { arbitraryProject } from '../metrics/arbitrary-project.ts';
import { idsIn } from '../metrics/mask.ts';
import { smallIndex } from '../metrics/small-index.ts';
import { evaluateFilter } from './evaluate.ts';
import { parseFilter, writeFilter } from './filter-url.ts';
import { emptyFilter, type Bounds, type Filter } from './filter.ts';

type Project = typeof arbitraryProject extends fc.Arbitrary<infer Value> ? Value : never;

const ranges = fc.array(fc.record({ least: fc.option(fc.nat(6)), most: fc.option(fc.nat(6)) }), {
  minLength: 1,
  maxLength: 3,
});

function matched(project: Project, filter: Partial<Filter>): number[] {
  const index = smallIndex(project);
  return [...idsIn(evaluateFilter(index, { ...emptyFilter, ...filter }, null), 0, index.columns.queries)];
}

/** The tags of each query, null where it is not tagged, and how many queries carry each. */
function counted(project: Project) {
  const queries = project.flat(2).map((query) => (typeof query === 'string' ? null : [...new Set(query)]));
  const totals = new Map<string, number>();
  for (const tag of queries.flatMap((tags) => tags ?? [])) totals.set(tag, (totals.get(tag) ?? 0) + 1);
  return { queries, totals };
}

function within(held: readonly Bounds[], number: number): boolean {
  return held.some(({ least, most }) => number >= (least ?? 0) && number <= (most ?? Infinity));
}

describe('a filter by how frequent a tag is', () => {
  it('matches queries that carry such a tag, or tagged ones that carry none', () => {
    fc.assert(
      fc.property(arbitraryProject, ranges, (project, held) => {
        const { queries, totals } = counted(project);
        function carries(tags: readonly string[] | null): boolean {
          return (tags ?? []).some((tag) => within(held, totals.get(tag) ?? 0));
        }
        expect(matched(project, { frequency: held })).toEqual(
          queries.flatMap((tags, at) => (carries(tags) ? [at] : [])),
        );
        expect(matched(project, { noFrequency: held })).toEqual(
          queries.flatMap((tags, at) => (tags !== null && !carries(tags) ? [at] : [])),
        );
      }),
    );
  });

  it('matches each band of the long tail by its own tags, and no query with tags misses all bands', () => {
    fc.assert(
      fc.property(arbitraryProject, (project) => {
        const { queries, totals } = counted(project);
        const ranked = [...totals.values()].sort((a, b) => b - a);
        const bands = frequencyBands(smallIndex(project));
        expect(bands.flatMap(({ from, to }) => ranked.slice(from - 1, to))).toEqual(ranked);
        for (const [at, { from, to, least, most }] of bands.entries()) {
          expect([most, least]).toEqual([ranked[from - 1], ranked[to - 1]]);
          expect(bands[at + 1]?.most ?? 0).toBeLessThan(least);
        }
        const tagged = queries.flatMap((tags, at) => (tags !== null && tags.length > 0 ? [at] : []));
        expect(matched(project, { frequency: bands.length === 0 ? [{ least: 1, most: null }] : bands })).toEqual(
          tagged,
        );
      }),
    );
  });

  it('is kept by an address', () => {
    const filter = {
      ...emptyFilter,
      frequency: [
        { least: 1, most: 3 },
        { least: 9, most: null },
      ],
      noFrequency: [{ least: 5, most: 5 }],
    };
    expect(writeFilter(filter)).toBe('freq=1-3&freq=9-&nofreq=5-5');
    expect(parseFilter('freq=1-3&freq=9-&nofreq=5-5')).toEqual(filter);
  });
});
