/** Which tags are given together. */
import { allOf, countIn, has, idsIn, type Mask } from './mask.ts';
import { countQueries, queriesWith, type TagIndex } from './tag-index.ts';
import { sumSets, topTags } from './tag-counts.ts';
import { u32 } from './typed.ts';

/** Pairs of so many of the project's most frequent tags are kept: enough to find most charts' tags among them. */
const keptTags = 64;

interface KeptPairs {
  /** By tag id its row in `together`. */
  readonly slots: ReadonlyMap<number, number>;
  readonly together: Uint32Array;
}

const keptPairs = new WeakMap<TagIndex, KeptPairs>();

/**
 * `together[a][b]`: queries of the mask that carry both tags; the diagonal is the queries of each. At most 255 tags.
 * Walks the matching queries, or the others where those are fewer and the pairs of the whole are known.
 */
export function coOccurrence(index: TagIndex, mask: Mask, tagIds: readonly number[]): number[][] {
  const size = tagIds.length;
  if (size > 255) throw new RangeError(`At most 255 tags can be compared, ${size} were given.`);
  const whole = countIn(mask) * 2 > mask.size ? pairsOfWhole(index) : null;
  if (whole === null || tagIds.some((tag) => !whole.slots.has(tag))) {
    return rowsOf(countTogether(index, idsIn(mask), tagIds), size);
  }
  const together = countTogether(index, idsIn(mask, 0, mask.size, true), tagIds);
  const slots = tagIds.map((tag) => whole.slots.get(tag) ?? 0);
  slots.forEach((a, row) => {
    slots.forEach((b, column) => {
      const at = row * size + column;
      together[at] = u32(whole.together, a * whole.slots.size + b) - u32(together, at);
    });
  });
  return rowsOf(together, size);
}

function pairsOfWhole(index: TagIndex): KeptPairs {
  const known = keptPairs.get(index);
  if (known !== undefined) return known;
  const tagIds = topTags(index, sumSets(index, index.wholes).tags, keptTags);
  const every = idsIn(allOf(index.columns.queries));
  const pairs = {
    slots: new Map(tagIds.map((tag, slot) => [tag, slot])),
    together: countTogether(index, every, tagIds),
  };
  keptPairs.set(index, pairs);
  return pairs;
}

function rowsOf(together: Uint32Array, size: number): number[][] {
  return Array.from({ length: size }, (_, row) => [...together.subarray(row * size, (row + 1) * size)]);
}

function countTogether(index: TagIndex, queries: Uint32Array, tagIds: readonly number[]): Uint32Array {
  const size = tagIds.length;
  const together = new Uint32Array(size * size);
  const slots = new Uint8Array(index.tagNames.length);
  tagIds.forEach((tag, slot) => (slots[tag] = slot + 1));
  const met = new Uint8Array(size);
  for (let i = 0; i < queries.length; i++) {
    const count = meetSlots(index, u32(queries, i), slots, met);
    if (count > 0) countPairs(met, count, together);
  }
  return bothWays(together, size);
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
  const own = queriesWith(index, tag).filter((query) => has(mask, query));
  const all = countQueries(index, idsIn(mask));
  const both = countQueries(index, own).tags;
  const tagId = index.tagIds.get(tag);
  if (tagId !== undefined) both[tagId] = 0;
  return topTags(index, both, top).map((id) => {
    const together = u32(both, id);
    const theirs = u32(all.tags, id);
    return {
      tag: index.tagNames[id] ?? '',
      together,
      confidence: together / own.length,
      reverse: together / theirs,
      lift: (together * all.tagged) / (own.length * theirs),
    };
  });
}
