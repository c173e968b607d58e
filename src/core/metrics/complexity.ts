/** How much a query asks for at once: its number of tags (InsTag, section 3.2). */
import { idsIn, type Mask } from './mask.ts';
import { statusCodes, type TagIndex } from './tag-index.ts';
import { u32, u8 } from './typed.ts';

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

/** Mean tags per query of a `SetCounts.perQuery` histogram; null where there is no query. */
export function complexity(histogram: Uint32Array): number | null {
  let queries = 0;
  let tags = 0;
  histogram.forEach((count, number) => {
    queries += count;
    tags += count * number;
  });
  return queries === 0 ? null : tags / queries;
}
