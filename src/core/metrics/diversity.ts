/**
 * How many different things a dataset asks for: its unique tags as a share of the pool's (InsTag, section 3.2). Unique
 * tags grow with size, so beside it stands the value of a random part as large as the smallest dataset (rarefaction:
 * Sanders 1968, Hurlbert 1971).
 */
import type { Random } from '../seed.ts';
import type { QuerySet } from './columns.ts';
import { bitCounts, drawParts, everyDraw } from './draws.ts';
import { uniqueTags } from './tag-counts.ts';
import type { SetCounts, TagIndex } from './tag-index.ts';
import { u32 } from './typed.ts';

/** Unique tags as a share of the pool's, 0..1; null where the pool has none. */
export function diversity(tags: number, poolTags: number): number | null {
  return poolTags === 0 ? null : tags / poolTags;
}

export interface Rarefied {
  /** Unique tags of a part, on average over the draws. */
  readonly mean: number;
  /** Standard deviation over the draws; 0 where the part is the whole. */
  readonly spread: number;
}

/** The tagged queries of a dataset under a filter. */
export interface SetSample {
  readonly set: QuerySet;
  /** Of these queries. */
  readonly counts: SetCounts;
  readonly queries: Uint32Array;
  /** Gives numbers in [0, 1): a seeded one makes the draws repeatable. */
  readonly random: Random;
}

/**
 * Unique tags of `size` queries of each dataset, drawn `draws` times (1 to 32) without replacement, in the order of the
 * samples. With `size` at or above the number of queries it is their exact number.
 */
export function rarefiedTags(
  index: TagIndex,
  samples: readonly SetSample[],
  size: number,
  draws: number,
): readonly Rarefied[] {
  const drawn = new Map<QuerySet, Rarefied>();
  // By tag: where the queries of a dataset begin in its postings, and where those of the next one do.
  let starts = index.postingFrom;
  index.columns.sets.forEach((set, position) => {
    const ends = sums(starts, index.wholes[position]?.tags ?? new Uint32Array(0));
    const sample = samples.find((one) => one.set === set);
    if (sample !== undefined && size < sample.queries.length) {
      const unique = bitCounts(drawsOfTags(index, sample, { starts, ends }, size, draws), draws);
      drawn.set(set, { mean: mean(unique), spread: deviation(unique) });
    }
    starts = ends;
  });
  return samples.map(({ set, counts }) => drawn.get(set) ?? { mean: uniqueTags(counts.tags), spread: 0 });
}

function sums(numbers: Uint32Array, added: Uint32Array): Uint32Array {
  return added.map((number, at) => number + u32(numbers, at));
}

/** By tag, the draws that hold it, a bit each. A frequent tag is in all of them after a few of its queries. */
function drawsOfTags(
  { postings, tagNames }: TagIndex,
  { set, counts, queries, random }: SetSample,
  { starts, ends }: { readonly starts: Uint32Array; readonly ends: Uint32Array },
  size: number,
  draws: number,
): Uint32Array {
  const parts = drawParts(queries.length, size, draws, random);
  const drawsOf = new Uint32Array(set.to - set.from);
  for (let i = 0; i < queries.length; i++) drawsOf[u32(queries, i) - set.from] = u32(parts, i);
  const every = everyDraw(draws);
  const holders = new Uint32Array(tagNames.length);
  for (let tag = 0; tag < holders.length; tag++) {
    if (u32(counts.tags, tag) === 0) continue;
    let held = 0;
    const end = u32(ends, tag);
    for (let at = u32(starts, tag); at < end && held !== every; at++) {
      held = (held | u32(drawsOf, u32(postings, at) - set.from)) >>> 0;
    }
    holders[tag] = held;
  }
  return holders;
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
