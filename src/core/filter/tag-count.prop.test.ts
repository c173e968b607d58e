import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProject } from '../metrics/arbitrary-project.ts';
import { idsIn } from '../metrics/mask.ts';
import { smallIndex } from '../metrics/small-index.ts';
import { evaluateFilter } from './evaluate.ts';
import { parseFilter, writeFilter } from './filter-url.ts';
import { emptyFilter } from './filter.ts';
import { filterSentence } from './sentence.ts';

const ranges = fc.array(fc.record({ least: fc.option(fc.nat(4)), most: fc.option(fc.nat(4)) }), {
  minLength: 1,
  maxLength: 3,
});

describe('a filter by the number of tags', () => {
  it('matches tagged queries with so many, and no others', () => {
    fc.assert(
      fc.property(arbitraryProject, ranges, (project, tagCount) => {
        const index = smallIndex(project);
        const filter = { ...emptyFilter, tagCount };
        const expected = project.flat(2).flatMap((query, at) => {
          if (typeof query === 'string') return [];
          const tags = new Set(query).size;
          return tagCount.some(({ least, most }) => tags >= (least ?? 0) && tags <= (most ?? Infinity)) ? [at] : [];
        });
        expect([...idsIn(evaluateFilter(index, filter, null), 0, index.columns.queries)]).toEqual(expected);
      }),
    );
  });

  it('is kept by an address and said in words', () => {
    const filter = { ...emptyFilter, tagCount: [{ least: 3, most: null }] };
    expect(writeFilter(filter)).toBe('tags=3-');
    expect(parseFilter('tags=3-')).toEqual(filter);
    expect(parseFilter('tags=-')).toEqual(emptyFilter);
    expect(filterSentence(filter, { dataset: String, run: String })).toBe('Queries of at least 3 tags');
  });

  it('may leave out what lies between', () => {
    const filter = {
      ...emptyFilter,
      tagCount: [
        { least: null, most: 1 },
        { least: 3, most: 3 },
        { least: 5, most: null },
      ],
    };
    expect(writeFilter(filter)).toBe('tags=-1&tags=3-3&tags=5-');
    expect(parseFilter('tags=-1&tags=3-3&tags=x&tags=5-')).toEqual(filter);
    expect(filterSentence(filter, { dataset: String, run: String })).toBe('Queries of at most 1, 3 or at least 5 tags');
  });
});
