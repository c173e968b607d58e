/**
 * Text keys (the first 16 bytes of SHA-256) to text ids: open addressing over typed arrays, about 27 bytes a text.
 * Ids are given in order and never taken back.
 */
const KEY_WORDS = 4;
const CHUNK_KEYS = 1 << 16;

export const KEY_BYTES = 16;

export interface TextTable {
  count(): number;
  /** Id of the key at word offset `at` of `words`; given away if the key is new. */
  idOf(words: Uint32Array, at: number): number;
  /** Keys of ids [from, to), back to back. */
  keys(from: number, to: number): Uint8Array<ArrayBuffer>;
}

interface KeyList {
  readonly count: () => number;
  readonly chunkOf: (id: number) => Uint32Array;
  readonly same: (id: number, words: Uint32Array, at: number) => boolean;
  readonly push: (words: Uint32Array, at: number) => void;
}

/** Keys as words, without a copy where they lie on a multiple of 4. */
export function keyWords(keys: Uint8Array): Uint32Array {
  const aligned = keys.byteOffset % 4 === 0 ? keys : keys.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
}

/** Keys by id, in chunks so that growing leaves no slack. */
function createKeyList(): KeyList {
  const chunks: Uint32Array<ArrayBuffer>[] = [];
  let count = 0;
  function chunkOf(id: number): Uint32Array {
    return chunks[Math.floor(id / CHUNK_KEYS)] ?? new Uint32Array();
  }
  return {
    count: () => count,
    chunkOf,
    same(id, words, at) {
      const chunk = chunkOf(id);
      const from = (id % CHUNK_KEYS) * KEY_WORDS;
      for (let word = 0; word < KEY_WORDS; word += 1) if (chunk[from + word] !== words[at + word]) return false;
      return true;
    },
    push(words, at) {
      if (count % CHUNK_KEYS === 0) chunks.push(new Uint32Array(CHUNK_KEYS * KEY_WORDS));
      chunks.at(-1)?.set(words.subarray(at, at + KEY_WORDS), (count % CHUNK_KEYS) * KEY_WORDS);
      count += 1;
    },
  };
}

/** Returns a table that holds `known` keys under the ids 0, 1, 2, ... Equal keys among them keep their first id. */
export function createTextTable(known: Uint8Array): TextTable {
  const list = createKeyList();
  // Each slot holds id + 1; 0 is empty.
  let slots = new Uint32Array(1 << 16);

  /** Where a key is, or where it belongs. */
  function slotOf(words: Uint32Array, at: number): number {
    const mask = slots.length - 1;
    let slot = (words[at] ?? 0) & mask;
    for (;;) {
      const found = slots[slot] ?? 0;
      if (found === 0 || list.same(found - 1, words, at)) return slot;
      slot = (slot + 1) & mask;
    }
  }
  function place(id: number): void {
    const slot = slotOf(list.chunkOf(id), (id % CHUNK_KEYS) * KEY_WORDS);
    if (slots[slot] === 0) slots[slot] = id + 1;
  }
  function add(words: Uint32Array, at: number): number {
    const id = list.count();
    list.push(words, at);
    if (id >= slots.length * 0.75) {
      slots = new Uint32Array(slots.length * 2);
      for (let other = 0; other < id; other += 1) place(other);
    }
    place(id);
    return id;
  }
  function keys(from: number, to: number): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array((to - from) * KEY_BYTES);
    const words = new Uint32Array(bytes.buffer);
    for (let id = from; id < to; id += 1) {
      const at = (id % CHUNK_KEYS) * KEY_WORDS;
      words.set(list.chunkOf(id).subarray(at, at + KEY_WORDS), (id - from) * KEY_WORDS);
    }
    return bytes;
  }
  const words = keyWords(known);
  for (let at = 0; at < words.length; at += KEY_WORDS) add(words, at);
  return {
    count: list.count,
    keys,
    idOf(candidate, at) {
      const found = slots[slotOf(candidate, at)] ?? 0;
      return found === 0 ? add(candidate, at) : found - 1;
    },
  };
}
