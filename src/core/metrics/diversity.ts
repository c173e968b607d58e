/**
 * How many different things a dataset asks for: its unique tags as a share of the pool's (InsTag, section 3.2). Unique
 * tags grow with size, so beside it stands the value of a random part as large as the smallest dataset (rarefaction:
 * Sanders 1968, Hurlbert 1971).
 */
import type { Random } from '../seed.ts';
import type { QuerySet } from './columns.ts';
import { allOf, copyOf, idsIn, intersect, sliceOf, type Mask } from './mask.ts';
import { bitCounts, drawParts, KeptCoins } from './draws.ts';
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
  const held = new Uint32Array(index.tagNames.length);
  const tagged = copyOf(mask);
  intersect(tagged, index.tagged);
  return samples.map((sample) => {
    if (size >= sample.counts.tagged) return { mean: uniqueTags(sample.counts.tags), spread: 0 };
    const drawn = drawQueries(tagged, sample, size, draws);
    // With a draw or more a query, most tags are in every draw after a few of their queries: the others need no look.
    const byTag = drawn.listed === null && size * draws >= sample.counts.tagged;
    held.fill(0);
    if (byTag) lookUpTags(index, sample, drawn.parts, draws, held);
    else walkQueries(index, sample, drawn, held);
    const unique = bitCounts(held, draws);
    return { mean: mean(unique), spread: deviation(unique) };
  });
}

/** Puts into `held` by tag the draws that hold it, a bit each: a tag after the other. */
function lookUpTags(
  { columns, postings }: TagIndex,
  { set, counts }: SetSample,
  parts: Uint32Array,
  draws: number,
  held: Uint32Array,
): void {
  const found = postings[columns.sets.indexOf(set)];
  if (found === undefined) return;
  const every = (2 ** draws - 1) | 0;
  for (let tag = 0; tag < held.length; tag++) {
    // What the filter leaves nothing of would be looked for in vain.
    if (u32(counts.tags, tag) === 0) continue;
    held[tag] = drawsAmong(found.queries, u32(found.from, tag), u32(found.from, tag + 1), parts, set.from, every);
  }
}

/** The draws that hold one of those queries; looks no further when it is `every`. Reads in place (typed.ts says why). */
function drawsAmong(
  queries: Uint32Array,
  start: number,
  end: number,
  parts: Uint32Array,
  first: number,
  every: number,
): number {
  let draws = 0;
  for (let at = start; at < end && draws !== every; at++) draws |= parts[(queries[at] ?? 0) - first] ?? 0;
  return draws;
}

/** The same, a query after the other: good where most of them are in no draw. */
function walkQueries(index: TagIndex, { set }: SetSample, { listed, parts }: DrawnQueries, held: Uint32Array): void {
  const { entryOf, entries } = index;
  const { tagFrom, tags } = entries;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? 0;
    if (part === 0) continue;
    const entry = entryOf[set.from + (listed === null ? i : (listed[i] ?? 0))] ?? 0;
    hold(held, tags, tagFrom[entry] ?? 0, tagFrom[entry + 1] ?? 0, part);
  }
}

function hold(held: Uint32Array, tags: Uint32Array, from: number, end: number, part: number): void {
  for (let at = from; at < end; at++) {
    const tag = tags[at] ?? 0;
    held[tag] = (held[tag] ?? 0) | part;
  }
}

interface DrawnQueries {
  /** The places within the dataset that the parts are of; null where they are of all places in order. */
  readonly listed: Uint32Array | null;
  /** The draws that take each of them, a bit each. */
  readonly parts: Uint32Array;
}

/**
 * The draws that take each place of a dataset, or, where only few of its places are in the filter, each of a list of them:
 * trying one place after the other would take long.
 */
function drawQueries(tagged: Mask, { set, counts, random }: SetSample, size: number, draws: number): DrawnQueries {
  const queries = sliceOf(tagged, set.from, set.to);
  if (3 * counts.tagged >= queries.size) {
    return { listed: null, parts: drawParts(queries, size, draws, random, coinsOf(set)) };
  }
  const listed = idsIn(queries);
  return { listed, parts: drawParts(allOf(listed.length), size, draws, random) };
}

/** By dataset: the draws of filters that need the same share begin with the same coins. */
const keptCoins = new WeakMap<QuerySet, KeptCoins>();

function coinsOf(set: QuerySet): KeptCoins {
  const known = keptCoins.get(set);
  if (known !== undefined) return known;
  const coins = new KeptCoins();
  keptCoins.set(set, coins);
  return coins;
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
