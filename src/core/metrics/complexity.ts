/** How much a query asks for at once: its number of tags (InsTag, section 3.2). */
import { idsIn, type Mask } from './mask.ts';
import { statusCodes, type TagIndex } from './tag-index.ts';
import { bump, i32, u32, u8 } from './typed.ts';

const tagged = statusCodes.indexOf('tagged');

/** The queries of [from, to) in the mask whose status is `tagged`, ascending. */
export function taggedQueries(index: TagIndex, mask: Mask, from: number, to: number): Uint32Array<ArrayBuffer> {
  return idsIn(mask, from, to).filter((query) => u8(index.statusOf, query) === tagged);
}

/** How many tags a query carries. */
export function tagCountOf(index: TagIndex, query: number): number {
  const entry = i32(index.entryOf, query);
  return entry < 0 ? 0 : u32(index.entries.tagFrom, entry + 1) - u32(index.entries.tagFrom, entry);
}

/** By number of tags, how many of these queries carry so many; as long as the greatest number needs. */
export function tagsPerQuery(index: TagIndex, queries: Uint32Array): Uint32Array<ArrayBuffer> {
  let most = 0;
  for (let i = 0; i < queries.length; i++) most = Math.max(most, tagCountOf(index, u32(queries, i)));
  const histogram = new Uint32Array(most + 1);
  for (let i = 0; i < queries.length; i++) bump(histogram, tagCountOf(index, u32(queries, i)));
  return histogram;
}

/** Mean tags per query of a `tagsPerQuery` histogram; null where there is no query. */
export function complexity(histogram: Uint32Array): number | null {
  let queries = 0;
  let tags = 0;
  histogram.forEach((count, number) => {
    queries += count;
    tags += count * number;
  });
  return queries === 0 ? null : tags / queries;
}
