import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProject, arbitraryTag } from './arbitrary-project.ts';
import { addIds, idsIn, noneOf } from './mask.ts';
import { firstQueries, textIdsIn } from './rows.ts';
import { smallIndex, type SmallProject, type SmallQuery } from './small-index.ts';
import { countSets, sumSets, topTags, uniqueTags } from './tag-counts.ts';
import { queriesWith, statusCodes, tagsOf } from './tag-index.ts';

function flat(project: SmallProject): { set: number; row: number; query: SmallQuery }[] {
  return project.flatMap((rows, set) => rows.flatMap((row, r) => row.map((query) => ({ set, row: r, query }))));
}

function tagsIn(query: SmallQuery): readonly string[] {
  return typeof query === 'string' ? [] : query;
}

/** A project and some of its queries. */
const projectWithPart = arbitraryProject.chain((project) =>
  fc.tuple(fc.constant(project), fc.subarray(flat(project).map((_, query) => query))),
);

describe('the index says what the project says', () => {
  it('both ways: tags of a query, queries of a tag', () => {
    fc.assert(
      fc.property(arbitraryProject, arbitraryTag, (project, tag) => {
        const index = smallIndex(project);
        const queries = flat(project);
        queries.forEach(({ query }, q) => {
          expect(Array.from(tagsOf(index, q), (id) => index.tagNames[id])).toEqual(tagsIn(query));
          expect(statusCodes[index.statusOf[q] ?? 0]).toBe(typeof query === 'string' ? query : 'tagged');
        });
        const carriers = queries.flatMap(({ query }, q) => (tagsIn(query).includes(tag) ? [q] : []));
        expect(queriesWith(index, tag).flatMap((found) => [...found])).toEqual(carriers);
      }),
    );
  });

  it('counts of any part of it, by dataset, are those of counting one by one', () => {
    fc.assert(
      fc.property(projectWithPart, ([project, part]) => {
        const index = smallIndex(project);
        const mask = noneOf(index.columns.queries);
        addIds(mask, Uint32Array.from(part));
        const counts = countSets(index, mask);
        const queries = flat(project);
        project.forEach((_, set) => {
          const own = part.filter((q) => queries[q]?.set === set).map((q) => queries[q]?.query ?? []);
          expect(counts[set]?.queries).toBe(own.length);
          expect(counts[set]?.tagged).toBe(own.filter((query) => typeof query !== 'string').length);
          index.tagNames.forEach((tag, id) => {
            expect(counts[set]?.tags[id]).toBe(own.filter((query) => tagsIn(query).includes(tag)).length);
          });
        });
      }),
    );
  });

  it('rows and texts of any part of it', () => {
    fc.assert(
      fc.property(projectWithPart, ([project, part]) => {
        const index = smallIndex(project);
        const mask = noneOf(index.columns.queries);
        addIds(mask, Uint32Array.from(part));
        const queries = flat(project);
        const firsts = part.filter((q, i) => {
          const [here, before] = [queries[q], queries[part[i - 1] ?? -1]];
          return here?.set !== before?.set || here?.row !== before?.row;
        });
        expect([...idsIn(firstQueries(index.columns, mask))]).toEqual(firsts);
        expect([...textIdsIn(index.columns, mask)]).toEqual(part);
      }),
    );
  });

  it('totals do not depend on the order of rows', () => {
    fc.assert(
      fc.property(arbitraryProject, (project) => {
        function totals(rows: SmallProject): Map<string, number> {
          const index = smallIndex(rows);
          const mask = noneOf(index.columns.queries);
          addIds(
            mask,
            Uint32Array.from(index.entryOf, (_, q) => q),
          );
          const all = sumSets(index, countSets(index, mask));
          expect(uniqueTags(all.tags)).toBe(index.tagNames.length);
          return new Map(topTags(index, all.tags, 99).map((id) => [index.tagNames[id] ?? '', all.tags[id] ?? 0]));
        }
        const turned = project.map((rows) => [...rows].reverse());
        expect([...totals(turned)]).toEqual([...totals(project)]);
      }),
    );
  });
});
