/**
 * How many different things a dataset asks for: its unique tags as a share of the pool's (InsTag, section 3.2). Unique
 * tags grow with size, so beside it stands the value of a random part as large as the smallest dataset (rarefaction:
 * Sanders 1968, Hurlbert 1971).
 */
import type { Random } from '../seed.ts';
import type { QuerySet } from './columns.ts';
import { drawParts, drawSizes, everyDraw } from './draws.ts';
import { postingsOfSet, type TagIndex } from './tag-index.ts';
import { u32 } from './typed.ts';

/** Unique tags as a share of the pool's, 0..1; null where the pool has none. */
export function diversity(uniqueTags: number, poolTags: number): number | null {
  return poolTags === 0 ? null : uniqueTags / poolTags;
}

export interface Rarefied {
  /** Unique tags of a part, on average over the draws. */
  readonly mean: number;
  /** Standard deviation over the draws; 0 where the part is the whole. */
  readonly spread: number;
}

/**
 * Unique tags of `size` of these tagged queries of a dataset, drawn `draws` times (1 to 32) without replacement.
 * `random` gives numbers in [0, 1): a seeded one makes it repeatable. With `size` at or above the number of queries it
 * is their exact number.
 */
export function rarefiedTags(
  index: TagIndex,
  set: QuerySet,
  queries: Uint32Array,
  size: number,
  draws: number,
  random: Random,
): Rarefied {
  const isPart = size < queries.length;
  const parts = isPart ? drawParts(queries.length, size, draws, random) : new Uint32Array(queries.length).fill(1);
  const found = tagsOfParts(index, set, queries, parts, isPart ? draws : 1);
  return { mean: mean(found), spread: deviation(found) };
}

/** Unique tags of the queries of each draw. */
function tagsOfParts(index: TagIndex, set: QuerySet, queries: Uint32Array, parts: Uint32Array, draws: number) {
  const { postings } = index;
  const { starts, ends } = postingsOfSet(index, set);
  const partOf = new Uint32Array(set.to - set.from);
  for (let i = 0; i < queries.length; i++) partOf[u32(queries, i) - set.from] = u32(parts, i);
  const every = everyDraw(draws);
  /** By tag: the draws that hold it. A frequent tag is in all of them after a few of its queries. */
  const holders = new Uint32Array(starts.length);
  for (let tag = 0; tag < holders.length; tag++) {
    const end = u32(ends, tag);
    let held = 0;
    for (let at = u32(starts, tag); at < end && held !== every; at++) {
      held = (held | u32(partOf, u32(postings, at) - set.from)) >>> 0;
    }
    holders[tag] = held;
  }
  return drawSizes(holders, draws);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sample standard deviation; 0 for fewer than two values. */
function deviation(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const centre = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}
