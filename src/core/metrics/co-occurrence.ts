/** Which tags are given together. */
import { blockIds, countIn, eachBlock, intersect, type Mask } from './mask.ts';
import { countQueries, maskWith, type TagIndex } from './tag-index.ts';
import { sumSets, topTags } from './tag-counts.ts';
import { u32 } from './typed.ts';

/** So many of the project's most frequent tags have a bit of each query: most charts' tags are among them. */
const frequentTags = 64;
/** Words of 32 bits that they take. */
const bitWords = frequentTags / 32;

/** Where the most frequent tags are given: looked up without a walk over all tags of a query. 8 bytes a query. */
interface FrequentPairs {
  /** Which of them each query carries, `bitWords` a query. */
  readonly carried: Uint32Array;
  /** As `coOccurrence` of all queries, row by row, in the order of the bits. */
  readonly together: Uint32Array;
}

const knownTags = new WeakMap<TagIndex, readonly number[]>();
const knownPairs = new WeakMap<TagIndex, FrequentPairs>();

/**
 * `together[a][b]`: queries of the mask that carry both tags; the diagonal is the queries of each. At most 255 tags.
 * Walks the matching queries, or, where all tags are frequent ones, the others if those are fewer.
 */
export function coOccurrence(index: TagIndex, mask: Mask, tagIds: readonly number[]): number[][] {
  const size = tagIds.length;
  if (size > 255) throw new RangeError(`At most 255 tags can be compared, ${size} were given.`);
  const frequent = frequentOf(index);
  const bits = tagIds.map((tag) => frequent.indexOf(tag));
  if (bits.includes(-1)) return rowsOf(countTogether(index, mask, tagIds), size);
  const inside = countIn(mask) * 2 <= mask.size;
  const pairs = pairsOf(index, frequent);
  const together = countBits(pairs.carried, mask, !inside, bits);
  if (!inside) takeFromWhole(together, bits, pairs.together, frequent.length);
  return rowsOf(together, size);
}

/** Turns the pairs of the other queries into those of the matching ones. */
function takeFromWhole(together: Uint32Array, bits: readonly number[], whole: Uint32Array, ofWhole: number): void {
  bits.forEach((a, row) => {
    bits.forEach((b, column) => {
      const at = row * bits.length + column;
      together[at] = u32(whole, a * ofWhole + b) - u32(together, at);
    });
  });
}

/** The ids of the most frequent tags; the place of each in the list is its bit. */
function frequentOf(index: TagIndex): readonly number[] {
  const known = knownTags.get(index) ?? topTags(index, sumSets(index, index.wholes).tags, frequentTags);
  knownTags.set(index, known);
  return known;
}

function pairsOf(index: TagIndex, frequent: readonly number[]): FrequentPairs {
  const known = knownPairs.get(index);
  if (known !== undefined) return known;
  const carried = new Uint32Array(bitWords * index.columns.queries);
  const together = new Uint32Array(frequent.length ** 2);
  const slots = slotsOf(index, frequent);
  const met = new Uint8Array(frequent.length);
  for (let query = 0; query < index.columns.queries; query++) {
    const count = meetSlots(index, query, slots, met);
    countPairs(met, count, together);
    for (let i = 0; i < count; i++) setBit(carried, bitWords * query, met[i] ?? 0);
  }
  const pairs = { carried, together: bothWays(together, frequent.length) };
  knownPairs.set(index, pairs);
  return pairs;
}

function setBit(words: Uint32Array, from: number, bit: number): void {
  const word = from + (bit >>> 5);
  words[word] = (words[word] ?? 0) | (1 << (bit & 31));
}

function rowsOf(together: Uint32Array, size: number): number[][] {
  return Array.from({ length: size }, (_, row) => [...together.subarray(row * size, (row + 1) * size)]);
}

/** Pairs of frequent tags, given by their bits. */
function countBits(carried: Uint32Array, mask: Mask, inverted: boolean, bits: readonly number[]): Uint32Array {
  const size = bits.length;
  const together = new Uint32Array(size * size);
  const wanted = new Uint32Array(bitWords);
  const slots = new Uint8Array(frequentTags);
  bits.forEach((bit, slot) => {
    setBit(wanted, 0, bit);
    slots[bit] = slot;
  });
  const met = new Uint8Array(size);
  const near = new Uint32Array(bitWords * blockIds);
  eachBlock(mask, 0, mask.size, inverted, (queries, ofBlock) => {
    copyBits(carried, queries, ofBlock, near);
    for (let i = 0; i < ofBlock; i++) {
      const count = meetBits(near, bitWords * i, wanted, slots, met);
      if (count > 0) countPairs(met, count, together);
    }
  });
  return bothWays(together, size);
}

/** Copies the bits of a block's queries, which waits for their memory together. */
function copyBits(carried: Uint32Array, queries: Uint32Array, ofBlock: number, near: Uint32Array): void {
  for (let i = 0; i < ofBlock; i++) {
    const from = bitWords * (queries[i] ?? 0);
    for (let word = 0; word < bitWords; word++) near[bitWords * i + word] = carried[from + word] ?? 0;
  }
}

function countTogether(index: TagIndex, mask: Mask, tagIds: readonly number[]): Uint32Array {
  const size = tagIds.length;
  const together = new Uint32Array(size * size);
  const slots = slotsOf(index, tagIds);
  const met = new Uint8Array(size);
  eachBlock(mask, 0, mask.size, false, (queries, ofBlock) => {
    for (let i = 0; i < ofBlock; i++) {
      const count = meetSlots(index, queries[i] ?? 0, slots, met);
      if (count > 0) countPairs(met, count, together);
    }
  });
  return bothWays(together, size);
}

/** By tag id its place in the list, from 1; 0 for others. */
function slotsOf({ tagNames }: TagIndex, tagIds: readonly number[]): Uint8Array {
  const slots = new Uint8Array(tagNames.length);
  tagIds.forEach((tag, slot) => (slots[tag] = slot + 1));
  return slots;
}

/** Every pair was counted once, one way round or the other. */
function bothWays(pairs: Uint32Array, size: number): Uint32Array {
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < a; b++) {
      const both = u32(pairs, a * size + b) + u32(pairs, b * size + a);
      pairs[a * size + b] = both;
      pairs[b * size + a] = both;
    }
  }
  return pairs;
}

/** Puts the slots of a query's tags into `met`; returns how many. */
function meetSlots(index: TagIndex, query: number, slots: Uint8Array, met: Uint8Array): number {
  // Read in place (typed.ts says why).
  const entry = index.entryOf[query] ?? -1;
  if (entry < 0) return 0;
  const { tagFrom, tags } = index.entries;
  const end = tagFrom[entry + 1] ?? 0;
  let count = 0;
  for (let i = tagFrom[entry] ?? 0; i < end; i++) {
    const slot = slots[tags[i] ?? 0] ?? 0;
    if (slot > 0) met[count++] = slot - 1;
  }
  return count;
}

/** The same from bits, which begin at a word of `carried`. */
function meetBits(carried: Uint32Array, from: number, wanted: Uint32Array, slots: Uint8Array, met: Uint8Array): number {
  let count = 0;
  for (let word = 0; word < bitWords; word++) {
    const bits = (carried[from + word] ?? 0) & (wanted[word] ?? 0);
    for (let left = bits; left !== 0; left &= left - 1) {
      met[count++] = slots[32 * word + 31 - Math.clz32(left & -left)] ?? 0;
    }
  }
  return count;
}

function countPairs(met: Uint8Array, count: number, together: Uint32Array): void {
  const size = met.length;
  for (let a = 0; a < count; a++) {
    const row = (met[a] ?? 0) * size;
    for (let b = a; b < count; b++) {
      const at = row + (met[b] ?? 0);
      together[at] = (together[at] ?? 0) + 1;
    }
  }
}

/** A tag that is given together with another one. */
export interface Companion {
  readonly tag: string;
  /** Queries that carry both. */
  readonly together: number;
  /** Share of the queries with the tag that carry the companion, 0..1. */
  readonly confidence: number;
  /** Share of the queries with the companion that carry the tag, 0..1. */
  readonly reverse: number;
  /** How many times more often together than if they had nothing to do with each other (Brin et al. 1997). */
  readonly lift: number;
}

/** The tags most often given together with a tag among the queries of the mask, at most `top` of them. */
export function companions(index: TagIndex, mask: Mask, tag: string, top: number): Companion[] {
  const carrying = maskWith(index, tag);
  intersect(carrying, mask);
  const own = countIn(carrying);
  const all = countQueries(index, mask);
  const both = countQueries(index, carrying).tags;
  const tagId = index.tagIds.get(tag);
  if (tagId !== undefined) both[tagId] = 0;
  return topTags(index, both, top).map((id) => {
    const together = u32(both, id);
    const theirs = u32(all.tags, id);
    return {
      tag: index.tagNames[id] ?? '',
      together,
      confidence: together / own,
      reverse: together / theirs,
      lift: (together * all.tagged) / (own * theirs),
    };
  });
}
