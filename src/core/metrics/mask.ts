/** A set of query ids as a bitmap: 125 KB for a million queries, combined a word at a time. */
import { u32 } from './typed.ts';

export interface Mask {
  /** Ids are 0..size-1; bits beyond stay 0. */
  readonly size: number;
  readonly words: Uint32Array<ArrayBuffer>;
}

/** A mask that holds no id. */
export function noneOf(size: number): Mask {
  return { size, words: new Uint32Array(Math.ceil(size / 32)) };
}

/** A mask that holds every id. */
export function allOf(size: number): Mask {
  const mask = noneOf(size);
  addRange(mask, 0, size);
  return mask;
}

/** A mask of its own with the same ids. */
export function copyOf(mask: Mask): Mask {
  return { size: mask.size, words: mask.words.slice() };
}

/** The ids of [from, to), a range within the mask, as a mask of their own, in which `from` is 0. */
export function sliceOf(mask: Mask, from: number, to: number): Mask {
  const slice = noneOf(to - from);
  const { words } = slice;
  const shift = from & 31;
  const first = from >>> 5;
  const last = words.length - 1;
  words.set(mask.words.subarray(first, first + words.length));
  if (shift > 0) {
    // Reads in place (typed.ts says why).
    for (let w = 1; w < words.length; w++) {
      words[w - 1] = ((words[w - 1] ?? 0) >>> shift) | ((words[w] ?? 0) << (32 - shift));
    }
    const beyond = first + words.length < mask.words.length ? u32(mask.words, first + words.length) : 0;
    if (last >= 0) words[last] = (u32(words, last) >>> shift) | (beyond << (32 - shift));
  }
  if (last >= 0) words[last] = u32(words, last) & bitsWithin(last, 0, slice.size);
  return slice;
}

/** Adds ids; each must be below `size`. */
export function addIds(mask: Mask, ids: Uint32Array): void {
  const { words } = mask;
  for (let i = 0; i < ids.length; i++) {
    const id = u32(ids, i);
    words[id >>> 5] = u32(words, id >>> 5) | (1 << (id & 31));
  }
}

/** Adds the ids [from, to). */
export function addRange(mask: Mask, from: number, to: number): void {
  if (from >= to) return;
  const first = from >>> 5;
  const last = (to - 1) >>> 5;
  const head = -1 << (from & 31);
  const tail = -1 >>> (31 - ((to - 1) & 31));
  if (first === last) {
    mask.words[first] = u32(mask.words, first) | (head & tail);
    return;
  }
  mask.words[first] = u32(mask.words, first) | head;
  mask.words.fill(0xffffffff, first + 1, last);
  mask.words[last] = u32(mask.words, last) | tail;
}

/** Keeps in `mask` what `other` holds too; both of one size. */
export function intersect(mask: Mask, other: Mask): void {
  for (let w = 0; w < mask.words.length; w++) mask.words[w] = u32(mask.words, w) & u32(other.words, w);
}

/** Takes out of `mask` what `other` holds; both of one size. */
export function subtract(mask: Mask, other: Mask): void {
  for (let w = 0; w < mask.words.length; w++) mask.words[w] = u32(mask.words, w) & ~u32(other.words, w);
}

/** Whether the mask holds an id. */
export function has(mask: Mask, id: number): boolean {
  return ((u32(mask.words, id >>> 5) >>> (id & 31)) & 1) === 1;
}

/** How many bits of a 32-bit word are set. */
export function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The bits of word `w` that lie inside [from, to). */
function bitsWithin(w: number, from: number, to: number): number {
  let bits = -1;
  if (w === from >>> 5) bits &= -1 << (from & 31);
  if (w === (to - 1) >>> 5) bits &= -1 >>> (31 - ((to - 1) & 31));
  return bits;
}

/** How many ids of [from, to) the mask holds. */
export function countIn(mask: Mask, from = 0, to = mask.size): number {
  if (from >= to) return 0;
  let count = 0;
  for (let w = from >>> 5; w <= (to - 1) >>> 5; w++) count += bitsIn(u32(mask.words, w) & bitsWithin(w, from, to));
  return count;
}

/** Writes the ids of the bits of word `w` into `ids` from `at` on; returns where the next ones go. */
function writeIds(word: number, w: number, ids: Uint32Array, at: number): number {
  let next = at;
  if (word === -1) {
    // Most words of a wide filter are full: no bit needs to be looked for.
    for (let bit = 0; bit < 32; bit++) ids[next++] = (w << 5) + bit;
    return next;
  }
  for (let left = word; left !== 0; left &= left - 1) ids[next++] = (w << 5) + 31 - Math.clz32(left & -left);
  return next;
}

/** Most ids of a block: few enough to stay near. */
export const blockIds = 544;

/**
 * Hands over what `idsIn` gives (or, with `inverted`, the other ids of [from, to)) a block at a time, in one array: its first
 * `count` numbers, until the next block. A list of hundreds of thousands would be new memory at every step, which takes
 * longer to get than to fill.
 */
export function eachBlock(
  mask: Mask,
  from: number,
  to: number,
  inverted: boolean,
  visit: (ids: Uint32Array, count: number) => void,
): void {
  const ids = new Uint32Array(blockIds);
  let count = 0;
  for (let w = from >>> 5; from < to && w <= (to - 1) >>> 5; w++) {
    const held = u32(mask.words, w);
    count = writeIds((inverted ? ~held : held) & bitsWithin(w, from, to), w, ids, count);
    if (count <= blockIds - 32) continue;
    visit(ids, count);
    count = 0;
  }
  if (count > 0) visit(ids, count);
}

/** The ids of [from, to) that the mask holds, ascending. */
export function idsIn(mask: Mask, from = 0, to = mask.size): Uint32Array<ArrayBuffer> {
  const ids = new Uint32Array(countIn(mask, from, to));
  let at = 0;
  for (let w = from >>> 5; from < to && w <= (to - 1) >>> 5; w++) {
    at = writeIds(u32(mask.words, w) & bitsWithin(w, from, to), w, ids, at);
  }
  return ids;
}
