/**
 * How many different things a dataset asks for: its unique tags as a share of the pool's (InsTag, section 3.2). Unique
 * tags grow with size, so beside it stands the value of a random part as large as the smallest dataset (rarefaction:
 * Sanders 1968, Hurlbert 1971).
 */
import type { Random } from '../seed.ts';
import type { QuerySet } from './columns.ts';
import { allOf, idsIn, intersect, sliceOf, type Mask } from './mask.ts';
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

/** A dataset under a filter. */
export interface SetSample {
  readonly set: QuerySet;
  /** Of its queries under the filter. */
  readonly counts: SetCounts;
  /** Gives numbers in [0, 1): a seeded one makes the draws repeatable. */
  readonly random: Random;
}

/**
 * Unique tags of `size` tagged queries of each dataset that are in the mask, drawn `draws` times (1 to 32) without
 * replacement, in the order of the samples. With `size` at or above the number of queries it is their exact number.
 */
export function rarefiedTags(
  index: TagIndex,
  mask: Mask,
  samples: readonly SetSample[],
  size: number,
  draws: number,
): readonly Rarefied[] {
  const drawn = samples.filter(({ counts }) => size < counts.tagged);
  const few = drawn.filter(isFew);
  const many = drawn.filter((sample) => !isFew(sample));
  const held = heldByPostings(index, mask, many, size, draws);
  for (const sample of few) held.set(sample.set, heldByQueries(index, mask, sample, size, draws));
  return samples.map(({ set, counts }) => {
    const drawsOf = held.get(set);
    if (drawsOf === undefined) return { mean: uniqueTags(counts.tags), spread: 0 };
    const unique = bitCounts(drawsOf, draws);
    return { mean: mean(unique), spread: deviation(unique) };
  });
}

/** Up to a third of a dataset's queries have fewer tags than is looked at in the postings. */
function isFew({ set, counts }: SetSample): boolean {
  return 3 * counts.tagged < set.to - set.from;
}

function taggedIn(index: TagIndex, mask: Mask, { from, to }: QuerySet): Mask {
  const queries = sliceOf(mask, from, to);
  intersect(queries, sliceOf(index.tagged, from, to));
  return queries;
}

/** By tag, the draws that hold it, a bit each: every tag of every query is looked at. */
function heldByQueries(index: TagIndex, mask: Mask, sample: SetSample, size: number, draws: number): Uint32Array {
  const { set, counts, random } = sample;
  const { tagFrom, tags } = index.entries;
  const queries = idsIn(taggedIn(index, mask, set));
  const parts = drawParts(allOf(counts.tagged), size, draws, random);
  const held = new Uint32Array(index.tagNames.length);
  for (let i = 0; i < queries.length; i++) {
    const entry = i32(index.entryOf, set.from + u32(queries, i));
    const end = u32(tagFrom, entry + 1);
    for (let at = u32(tagFrom, entry); at < end; at++) {
      const tag = u32(tags, at);
      held[tag] = u32(held, tag) | u32(parts, i);
    }
  }
  return held;
}

/** By query the draws that have taken it. Kept: making megabytes anew with every filter took as long as filling them. */
let keptParts = new Uint32Array(0);

/** The same of several datasets at once, through the queries of each tag: a frequent one is in all draws after a few. */
function heldByPostings(
  index: TagIndex,
  mask: Mask,
  samples: readonly SetSample[],
  size: number,
  draws: number,
): Map<QuerySet, Uint32Array> {
  const held = new Map(samples.map(({ set }) => [set, new Uint32Array(index.tagNames.length)]));
  if (samples.length === 0) return held;
  // What is left of an earlier call belongs to datasets that are not looked at.
  if (keptParts.length < index.columns.queries) keptParts = new Uint32Array(index.columns.queries);
  const partOf = keptParts;
  for (const { set, random } of samples) {
    partOf.set(drawParts(taggedIn(index, mask, set), size, draws, random), set.from);
  }
  const sets = index.columns.sets.map((set, position) => ({ whole: index.wholes[position], held: held.get(set) }));
  const every = everyDraw(draws) | 0;
  for (let tag = 0; tag < index.tagNames.length; tag++) {
    let at = u32(index.postingFrom, tag);
    for (const { whole, held: drawsOf } of sets) {
      const end = at + (whole?.tags[tag] ?? 0);
      if (drawsOf !== undefined) drawsOf[tag] = joined(partOf, index.postings, at, end, every);
      at = end;
    }
  }
  return held;
}

/** The draws of the queries at [from, to) of the postings, until all are there. */
function joined(partOf: Uint32Array, postings: Uint32Array, from: number, to: number, every: number): number {
  let held = 0;
  for (let at = from; at < to && held !== every; at++) held |= u32(partOf, u32(postings, at));
  return held;
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
