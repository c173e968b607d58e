import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProject } from '../metrics/arbitrary-project.ts';
import { idsIn } from '../metrics/mask.ts';
import { smallIndex } from '../metrics/small-index.ts';
import { evaluateFilter } from './evaluate.ts';
import { parseFilter, writeFilter } from './filter-url.ts';
import { emptyFilter } from './filter.ts';
import { filterSentence } from './sentence.ts';

describe('a filter by the number of tags', () => {
  it('matches tagged queries with so many, and no others', () => {
    fc.assert(
      fc.property(arbitraryProject, fc.nat(3), fc.nat(3), (project, least, more) => {
        const index = smallIndex(project);
        const filter = { ...emptyFilter, tagCount: { least, most: least + more } };
        const expected = project.flat(2).flatMap((query, at) => {
          if (typeof query === 'string') return [];
          const tags = new Set(query).size;
          return tags >= least && tags <= least + more ? [at] : [];
        });
        expect([...idsIn(evaluateFilter(index, filter, null), 0, index.columns.queries)]).toEqual(expected);
      }),
    );
  });

  it('is kept by an address and said in words', () => {
    const filter = { ...emptyFilter, tagCount: { least: 3, most: null } };
    expect(writeFilter(filter)).toBe('tags=3-');
    expect(parseFilter('tags=3-')).toEqual(filter);
    expect(parseFilter('tags=-')).toEqual(emptyFilter);
    expect(filterSentence(filter, { dataset: String, run: String })).toBe('Queries of at least 3 tags');
  });
});
