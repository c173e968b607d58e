/** Conditions on the tags of a query that name no tag. */
import { noneOf, type Mask } from '../metrics/mask.ts';
import type { TagIndex } from '../metrics/tag-index.ts';
import { i32, u32, u8 } from '../metrics/typed.ts';
import type { Bounds } from './filter.ts';
import { numbersWithin } from './ranges.ts';

/** Queries whose number of tags lies in one of the ranges; those that are not tagged count as having none. */
export function withTagCount(index: TagIndex, ranges: readonly Bounds[]): Mask {
  const { entryOf, wholes } = index;
  const { tagFrom } = index.entries;
  const wanted = numbersWithin(ranges, Math.max(0, ...wholes.map(({ perQuery }) => perQuery.length)));
  const mask = noneOf(entryOf.length);
  const { words } = mask;
  for (let query = 0; query < entryOf.length; query++) {
    const entry = i32(entryOf, query);
    const tags = entry < 0 ? 0 : u32(tagFrom, entry + 1) - u32(tagFrom, entry);
    words[query >>> 5] = u32(words, query >>> 5) | (u8(wanted, tags) << (query & 31));
  }
  return mask;
}
