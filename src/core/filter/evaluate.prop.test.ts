import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProject, arbitraryTag } from '../metrics/arbitrary-project.ts';
import { addIds, idsIn, noneOf } from '../metrics/mask.ts';
import { smallIndex, type SmallProject, type SmallQuery } from '../metrics/small-index.ts';
import { evaluateFilter, withoutTags } from './evaluate.ts';
import { emptyFilter, noBounds, type Filter, type FilterStatus } from './filter.ts';

const tags = fc.array(fc.oneof(arbitraryTag, fc.constant('never given')), { maxLength: 3 });

const arbitraryFilter: fc.Arbitrary<Filter> = fc.record({
  all: fc.oneof(fc.constant([]), tags),
  any: fc.oneof(fc.constant([]), tags),
  atLeast: fc.nat({ max: 3 }),
  none: fc.oneof(fc.constant([]), tags),
  datasets: fc.oneof(fc.constant([]), fc.array(fc.nat({ max: 5 }), { maxLength: 3 })),
  statuses: fc.subarray<FilterStatus>(['tagged', 'untagged', 'failed', 'unparsable', 'empty-text']),
  search: fc.constant(''),
  matchCase: fc.boolean(),
  engines: fc.constant([]),
  length: fc.constant(noBounds),
  turns: fc.constant(noBounds),
  uniqueOnly: fc.constant(false),
});

function statusOf(query: SmallQuery): FilterStatus {
  return typeof query === 'string' ? query : 'tagged';
}

/** The meaning of a filter, read off its documentation. */
function matches(filter: Filter, set: number, query: SmallQuery): boolean {
  const carried = typeof query === 'string' ? [] : query;
  const anyTags = [...new Set(filter.any)];
  return [
    filter.all.every((tag) => carried.includes(tag)),
    anyTags.length === 0 || anyTags.filter((tag) => carried.includes(tag)).length >= Math.max(1, filter.atLeast),
    filter.none.length === 0 || (statusOf(query) === 'tagged' && !filter.none.some((tag) => carried.includes(tag))),
    filter.datasets.length === 0 || filter.datasets.includes(set),
    filter.statuses.length === 0 || filter.statuses.includes(statusOf(query)),
  ].every((holds) => holds);
}

function expected(project: SmallProject, filter: Filter): number[] {
  const queries = project.flatMap((rows, set) => rows.flat().map((query) => matches(filter, set + 1, query)));
  return queries.flatMap((match, query) => (match ? [query] : []));
}

describe('evaluateFilter', () => {
  it('matches what its words mean', () => {
    fc.assert(
      fc.property(arbitraryProject, arbitraryFilter, (project, filter) => {
        expect([...idsIn(evaluateFilter(smallIndex(project), filter, null))]).toEqual(expected(project, filter));
      }),
      { numRuns: 400 },
    );
  });

  it('matches everything when empty, and only what was found when there is a search', () => {
    fc.assert(
      fc.property(arbitraryProject, fc.array(fc.nat({ max: 30 })), (project, found) => {
        const index = smallIndex(project);
        const { queries } = index.columns;
        const mask = noneOf(queries);
        addIds(mask, Uint32Array.from(found.filter((query) => query < queries)));
        expect([...idsIn(evaluateFilter(index, emptyFilter, null))]).toHaveLength(queries);
        expect(evaluateFilter(index, emptyFilter, mask)).toEqual(mask);
      }),
    );
  });

  it('matches no less without its tag conditions', () => {
    fc.assert(
      fc.property(arbitraryProject, arbitraryFilter, (project, filter) => {
        const index = smallIndex(project);
        const whole = new Set(idsIn(evaluateFilter(index, withoutTags(filter), null)));
        for (const query of idsIn(evaluateFilter(index, filter, null))) expect(whole.has(query)).toBe(true);
      }),
    );
  });
});
