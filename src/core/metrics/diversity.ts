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
import { i32, u32 } from './typed.ts';

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

/** Of no queries. */
export const nothing: Rarefied = { mean: 0, spread: 0 };

/** The same of the pool's tags: mean and spread of the diversity of a part, both 0..1. */
export function sharesOf({ mean: tags, spread }: Rarefied, poolTags: number) {
  return { diversity: diversity(tags, poolTags) ?? 0, spread: diversity(spread, poolTags) ?? 0 };
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

/** By tag: where the queries of a dataset begin and end in the postings. */
interface Postings {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** By tag, the draws that hold it, a bit each: through the queries where they are few, else through the postings. */
function drawsOfTags(index: TagIndex, sample: SetSample, place: Postings, size: number, draws: number): Uint32Array {
  const { set, queries, random } = sample;
  const parts = drawParts(queries.length, size, draws, random);
  if (queries.length * fewOf < set.to - set.from) return heldByQueries(index, queries, parts);
  const drawsOf = new Uint32Array(set.to - set.from);
  for (let i = 0; i < queries.length; i++) drawsOf[u32(queries, i) - set.from] = u32(parts, i);
  return heldByPostings(index, sample, place, drawsOf, everyDraw(draws));
}

/** Up to this part of a dataset's queries, their tags are fewer than what is looked at in the postings. */
const fewOf = 3;

function heldByQueries({ entryOf, entries, tagNames }: TagIndex, queries: Uint32Array, parts: Uint32Array) {
  const { tagFrom, tags } = entries;
  const holders = new Uint32Array(tagNames.length);
  for (let i = 0; i < queries.length; i++) {
    const entry = i32(entryOf, u32(queries, i));
    const end = u32(tagFrom, entry + 1);
    for (let at = u32(tagFrom, entry); at < end; at++) {
      const tag = u32(tags, at);
      holders[tag] = u32(holders, tag) | u32(parts, i);
    }
  }
  return holders;
}

/** A frequent tag is in all draws after a few of its queries. */
function heldByPostings(
  { postings, tagNames }: TagIndex,
  { set, counts }: SetSample,
  { starts, ends }: Postings,
  drawsOf: Uint32Array,
  every: number,
): Uint32Array {
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
