/** A set of text ids as bits: 125 kB for a million texts. */
export interface IdSet {
  has(id: number): boolean;
  /** True when the id was not in the set yet. */
  add(id: number): boolean;
  size(): number;
  /** The ids, ascending. */
  ids(): Uint32Array<ArrayBuffer>;
  /** The bits, as short as they can be. */
  bytes(): Uint8Array<ArrayBuffer>;
}

/** Returns a set over its stored bits (none: an empty set). */
export function createIdSet(stored: Uint8Array = new Uint8Array()): IdSet {
  let bits = stored.slice();
  let size = 0;
  for (let byte = 0; byte < bits.length; byte += 1)
    for (let bit = 0; bit < 8; bit += 1) if (isSet(byte, bit)) size += 1;

  function isSet(byte: number, bit: number): boolean {
    return ((bits[byte] ?? 0) & (1 << bit)) !== 0;
  }
  function ids(): Uint32Array<ArrayBuffer> {
    const found = new Uint32Array(size);
    let at = 0;
    for (let byte = 0; byte < bits.length; byte += 1) {
      if (bits[byte] === 0) continue;
      for (let bit = 0; bit < 8; bit += 1) if (isSet(byte, bit)) found[at++] = byte * 8 + bit;
    }
    return found;
  }
  return {
    has: (id) => isSet(id >>> 3, id & 7),
    add(id) {
      const byte = id >>> 3;
      if (isSet(byte, id & 7)) return false;
      if (byte >= bits.length) {
        const larger = new Uint8Array(Math.max(1024, 2 * bits.length, byte + 1));
        larger.set(bits);
        bits = larger;
      }
      bits[byte] = (bits[byte] ?? 0) | (1 << (id & 7));
      size += 1;
      return true;
    },
    size: () => size,
    ids,
    bytes() {
      let end = bits.length;
      while (end > 0 && bits[end - 1] === 0) end -= 1;
      return bits.slice(0, end);
    },
  };
}
