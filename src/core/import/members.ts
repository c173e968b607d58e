/** The top-level members of a JSON object by place: what is not asked for is neither decoded nor parsed. */
import { backslash, colon, comma, isClose, isJsonSpace, isOpen, quote } from './json-bytes.ts';

const decoder = new TextDecoder();

/** Where one member stands in the object's bytes. */
export interface Member {
  readonly key: string;
  /** The quote that opens the key. */
  readonly start: number;
  /** The value is [from, to), without white space around it. */
  readonly from: number;
  readonly to: number;
  /** The comma before it; -1 for the first member. */
  readonly commaBefore: number;
  /** The comma or brace after its value. */
  readonly end: number;
}

/** Index after the closing quote of the string that starts at `start`. */
function stringEnd(bytes: Uint8Array, start: number): number {
  for (let end = bytes.indexOf(quote, start + 1); end >= 0; end = bytes.indexOf(quote, end + 1)) {
    let solid = end;
    while (bytes[solid - 1] === backslash) solid -= 1;
    if ((end - solid) % 2 === 0) return end + 1;
  }
  return bytes.length + 1;
}

/** Index of the comma or bracket that ends the value which begins at or after `start`. */
function valueEnd(bytes: Uint8Array, start: number): number {
  let depth = 0;
  let at = start;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (depth === 0 && (byte === comma || isClose(byte))) return at;
    if (isOpen(byte)) depth += 1;
    else if (isClose(byte)) depth -= 1;
    at = byte === quote ? stringEnd(bytes, at) : at + 1;
  }
  return at;
}

function isSame(bytes: Uint8Array, start: number, end: number, known: Uint8Array): boolean {
  if (end - start !== known.length) return false;
  for (let at = 0; at < known.length; at += 1) if (bytes[start + at] !== known[at]) return false;
  return true;
}

/** Reads the members of one object after the other. Objects of a dataset mostly have the same keys: each is decoded once. */
export class MemberReader {
  readonly #known: { readonly bytes: Uint8Array; readonly key: string }[] = [];

  /** Returns the members in order. The bytes must be valid JSON: one object. */
  read(bytes: Uint8Array): Member[] {
    const found: Member[] = [];
    let commaBefore = -1;
    let start = bytes.indexOf(quote);
    while (start >= 0) {
      const keyEnd = stringEnd(bytes, start);
      let from = bytes.indexOf(colon, keyEnd) + 1;
      while (isJsonSpace(bytes[from])) from += 1;
      const end = valueEnd(bytes, from);
      let to = end;
      while (isJsonSpace(bytes[to - 1])) to -= 1;
      found.push({ key: this.#key(bytes, start, keyEnd, found.length), start, from, to, commaBefore, end });
      commaBefore = end;
      start = bytes[end] === comma ? bytes.indexOf(quote, end) : -1;
    }
    return found;
  }

  /** The key whose string stands at [start, end), as the n-th of its object. */
  #key(bytes: Uint8Array, start: number, end: number, index: number): string {
    const known = this.#known[index];
    if (known !== undefined && isSame(bytes, start, end, known.bytes)) return known.key;
    const own = bytes.slice(start, end);
    const key = JSON.parse(decoder.decode(own)) as string;
    this.#known[index] = { bytes: own, key };
    return key;
  }
}
