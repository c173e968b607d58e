/** Takes one top-level member out of a JSON object's bytes and leaves every other byte as it is. */
import { comma } from './json-bytes.ts';
import { MemberReader } from './members.ts';

const valueDecoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The top-level keys of a JSON object with the JSON of their values as it stands there, in order. `bytes` must be valid JSON. */
export function memberTexts(bytes: Uint8Array): (readonly [key: string, json: string])[] {
  return new MemberReader()
    .read(bytes)
    .map(({ key, from, to }) => [key, valueDecoder.decode(bytes.subarray(from, to))]);
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
  const member = new MemberReader().read(bytes).findLast((candidate) => candidate.key === key);
  if (member === undefined) return bytes.slice();
  if (member.commaBefore >= 0) return cut(bytes, member.commaBefore, member.end);
  return cut(bytes, member.start, bytes[member.end] === comma ? member.end + 1 : member.end);
}
