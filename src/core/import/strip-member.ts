/** Takes one top-level member out of a JSON object's bytes and leaves every other byte as it is. */
import { backslash, comma, isClose, isOpen, quote } from './json-bytes.ts';

const decoder = new TextDecoder();
const valueDecoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Index after the closing quote of the string that starts at `start`. */
function stringEnd(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1;
  return at + 1;
}

interface Member {
  readonly key: string;
  /** The quote that opens the key. */
  readonly start: number;
  /** The byte after the quote that closes it. */
  readonly keyEnd: number;
  /** The comma before it; -1 for the first member. */
  readonly commaBefore: number;
  /** The comma or brace after its value. */
  readonly end: number;
}

/** The key in front of a colon: its bytes are a JSON string. */
function keyText(bytes: Uint8Array, start: number, end: number): string {
  return JSON.parse(decoder.decode(bytes.subarray(start, end))) as string;
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

/** The members of the object that the bytes hold, in order. The bytes are valid JSON. */
function members(bytes: Uint8Array): Member[] {
  const found: Member[] = [];
  let commaBefore = -1;
  let start = bytes.indexOf(quote);
  while (start >= 0) {
    const keyEnd = stringEnd(bytes, start);
    const end = valueEnd(bytes, keyEnd);
    found.push({ key: keyText(bytes, start, keyEnd), start, keyEnd, commaBefore, end });
    commaBefore = end;
    start = bytes[end] === comma ? bytes.indexOf(quote, end) : -1;
  }
  return found;
}

/** The top-level keys of a JSON object with the JSON of their values as it stands there, in order. `bytes` must be valid JSON. */
export function memberTexts(bytes: Uint8Array): (readonly [key: string, json: string])[] {
  return members(bytes).map(({ key, keyEnd, end }) => {
    const colon = bytes.indexOf(0x3a, keyEnd);
    return [key, valueDecoder.decode(bytes.subarray(colon + 1, end)).trim()];
  });
}

function cut(bytes: Uint8Array, from: number, to: number): Uint8Array<ArrayBuffer> {
  const kept = new Uint8Array(bytes.length - (to - from));
  kept.set(bytes.subarray(0, from));
  kept.set(bytes.subarray(to), from);
  return kept;
}

/**
 * The bytes of a JSON object without the last top-level member of that key: with the comma before it, as exports write
 * `,"instag":{...}` before the closing brace, so that what is left is what was exported from. Copies; the same bytes when
 * there is no such member. `bytes` must be valid JSON.
 */
export function stripMember(bytes: Uint8Array, key: string): Uint8Array<ArrayBuffer> {
  const member = members(bytes).findLast((candidate) => candidate.key === key);
  if (member === undefined) return bytes.slice();
  if (member.commaBefore >= 0) return cut(bytes, member.commaBefore, member.end);
  return cut(bytes, member.start, bytes[member.end] === comma ? member.end + 1 : member.end);
}
