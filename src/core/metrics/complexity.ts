/** How much a query asks for at once: its number of tags (InsTag, section 3.2). */
import { grown } from './entry-log.ts';
import { idsIn, type Mask } from './mask.ts';
import { statusCodes, type TagIndex } from './tag-index.ts';
import { bump, i32, u32, u8 } from './typed.ts';

const tagged = statusCodes.indexOf('tagged');

/** The queries of [from, to) in the mask whose status is `tagged`, ascending. */
export function taggedQueries(index: TagIndex, mask: Mask, from: number, to: number): Uint32Array<ArrayBuffer> {
  const { statusOf } = index;
  const queries = idsIn(mask, from, to);
  let kept = 0;
  for (let i = 0; i < queries.length; i++) {
    const query = u32(queries, i);
    if (u8(statusOf, query) === tagged) queries[kept++] = query;
  }
  return queries.subarray(0, kept);
}

/** By number of tags, how many of these queries carry so many; as long as the greatest number needs. */
export function tagsPerQuery(index: TagIndex, queries: Uint32Array): Uint32Array<ArrayBuffer> {
  const { entryOf } = index;
  const { tagFrom } = index.entries;
  let histogram = new Uint32Array(16);
  let most = 0;
  for (let i = 0; i < queries.length; i++) {
    const entry = i32(entryOf, u32(queries, i));
    const tags = entry < 0 ? 0 : u32(tagFrom, entry + 1) - u32(tagFrom, entry);
    if (tags > most) {
      most = tags;
      histogram = grown(histogram, tags + 1, (length) => new Uint32Array(length));
    }
    bump(histogram, tags);
  }
  return histogram.slice(0, most + 1);
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
