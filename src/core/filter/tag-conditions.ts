/** Conditions on the tags of a query that name no tag. */
import { addIds, intersect, noneOf, type Mask } from '../metrics/mask.ts';
import { carriersOf, givenTags, tagTotal, type TagIndex } from '../metrics/tag-index.ts';
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

/**
 * Queries that carry a tag of such a frequency, which is how many queries of the project carry it. Goes through the tags
 * where they are few, else through the queries up to their first such tag: a few milliseconds for a million queries.
 */
export function withFrequency(index: TagIndex, ranges: readonly Bounds[]): Mask {
  const { columns, tagNames } = index;
  const frequencies = numbersWithin(ranges, columns.queries);
  const wanted = new Uint8Array(tagNames.length);
  let carried = 0;
  for (let tag = 0; tag < wanted.length; tag++) {
    const total = tagTotal(index, tag);
    if (u8(frequencies, total) === 0) continue;
    wanted[tag] = 1;
    carried += total;
  }
  return carried * 2 <= givenTags(index) ? carryingAny(index, wanted) : amongQueries(index, wanted);
}

/** By the queries of each tag that has a 1. */
function carryingAny(index: TagIndex, wanted: Uint8Array): Mask {
  const mask = noneOf(index.columns.queries);
  for (let tag = 0; tag < wanted.length; tag++) {
    if (u8(wanted, tag) === 0) continue;
    for (const queries of carriersOf(index, tag)) addIds(mask, queries);
  }
  return mask;
}

/** By the tags of each tagged query. */
function amongQueries({ columns, entryOf, entries, tagged }: TagIndex, wanted: Uint8Array): Mask {
  const mask = noneOf(columns.queries);
  const { words } = mask;
  const { tagFrom, tags } = entries;
  for (let query = 0; query < entryOf.length; query++) {
    const entry = i32(entryOf, query);
    if (entry < 0) continue;
    const end = u32(tagFrom, entry + 1);
    let at = u32(tagFrom, entry);
    while (at < end && u8(wanted, u32(tags, at)) === 0) at += 1;
    if (at < end) words[query >>> 5] = u32(words, query >>> 5) | (1 << (query & 31));
  }
  intersect(mask, tagged);
  return mask;
}
