/** Sorts the listed rows of a grid. */
import { eachRow } from '../metrics/rows.ts';
import { tagCounts, tagTotal, type TagIndex } from '../metrics/tag-index.ts';
import { i32, u32 } from '../metrics/typed.ts';
import type { Order, OrderKey } from './order.ts';

/** Stands for "no tags": last in either direction. */
const NOTHING = 0xffffffff;

/**
 * The queries in an order, as `order.ts` says; equal ones keep their place in both directions. Takes one query a
 * row, ascending, and leaves it as it is. A radix sort: 30 ms for a million.
 */
export function orderRows(index: TagIndex, queries: Uint32Array<ArrayBuffer>, order: Order): Uint32Array<ArrayBuffer> {
  if (order.by === 'dataset') return order.descending ? queries.toReversed() : queries;
  const keys = keysOf(index, queries, order.by);
  if (order.descending) for (let i = 0; i < keys.length; i++) if (u32(keys, i) !== NOTHING) keys[i] = ~u32(keys, i);
  return sortBy(keys, queries);
}

function keysOf(index: TagIndex, queries: Uint32Array, by: Exclude<OrderKey, 'dataset'>): Uint32Array<ArrayBuffer> {
  const key = { length: lengthKey, tags: tagsKey, turns: turnsKey, rarity: rarityKey }[by](index);
  const keys = new Uint32Array(queries.length);
  for (let i = 0; i < keys.length; i++) keys[i] = key(u32(queries, i));
  return keys;
}

type Key = (query: number) => number;

function lengthKey({ columns: { textBytes } }: TagIndex): Key {
  return (query) => u32(textBytes, query);
}

function tagsKey(index: TagIndex): Key {
  const counts = tagCounts(index);
  return (query) => u32(counts, query);
}

function turnsKey({ columns }: TagIndex): Key {
  const turns = new Uint32Array(columns.queries);
  for (const set of columns.sets) eachRow(columns, set, (from, to) => turns.fill(to - from, from, to));
  return (query) => u32(turns, query);
}

function rarityKey(index: TagIndex): Key {
  const { entryOf } = index;
  const { tagFrom, tags } = index.entries;
  const totals = Uint32Array.from(index.tagNames, (_, tag) => tagTotal(index, tag));
  return (query) => {
    const entry = i32(entryOf, query);
    let rarest = NOTHING;
    if (entry < 0) return rarest;
    const end = u32(tagFrom, entry + 1);
    for (let i = u32(tagFrom, entry); i < end; i++) rarest = Math.min(rarest, u32(totals, u32(tags, i)));
    return rarest;
  };
}

/** Stable, least byte first; passes in which all keys agree are left out. */
function sortBy(keys: Uint32Array<ArrayBuffer>, values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  let [fromKeys, from] = [keys, values];
  for (let shift = 0; shift < 32; shift += 8) {
    const next = offsetsOf(fromKeys, shift);
    if (next === null) continue;
    const [toKeys, to] = [new Uint32Array(keys.length), new Uint32Array(keys.length)];
    for (let i = 0; i < keys.length; i++) {
      const byte = (u32(fromKeys, i) >>> shift) & 255;
      const at = u32(next, byte);
      next[byte] = at + 1;
      toKeys[at] = u32(fromKeys, i);
      to[at] = u32(from, i);
    }
    [fromKeys, from] = [toKeys, to];
  }
  return from;
}

/** Where the keys of each byte begin; null where all keys have the same one. */
function offsetsOf(keys: Uint32Array, shift: number): Uint32Array | null {
  const next = new Uint32Array(257);
  for (let i = 0; i < keys.length; i++) {
    const byte = ((u32(keys, i) >>> shift) & 255) + 1;
    next[byte] = u32(next, byte) + 1;
  }
  if (next.includes(keys.length, 1)) return null;
  for (let byte = 1; byte < 257; byte++) next[byte] = u32(next, byte) + u32(next, byte - 1);
  return next;
}
