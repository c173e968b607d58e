/** Finds the key under which an export can put its object without touching a key that the rows already have. */

import { ownKey } from '../import/own-tags.ts';

const OTHER_KEY = 'instag_studio';

/** Letters of the key may be written as escapes: \u0061 to \u007a. */
const MAY_HOLD_KEY = /instag|\\u00[67]/;

/** Latin-1 makes a byte a character, so that a plain search over the block costs no real decoding. */
const latin1 = new TextDecoder('latin1');
const utf8 = new TextDecoder();

/** Returns the top-level keys of the rows (JSON objects, bytes back to back) that begin with `instag`. */
export function foreignKeys(bytes: Uint8Array, lengths: Uint32Array): Set<string> {
  const keys = new Set<string>();
  if (!MAY_HOLD_KEY.test(latin1.decode(bytes))) return keys;
  let start = 0;
  for (const length of lengths) {
    const row = bytes.subarray(start, start + length);
    start += length;
    if (!MAY_HOLD_KEY.test(latin1.decode(row))) continue;
    for (const key of topLevelKeys(row)) if (key.startsWith(ownKey)) keys.add(key);
  }
  return keys;
}

function topLevelKeys(row: Uint8Array): string[] {
  const record: unknown = JSON.parse(utf8.decode(row));
  return typeof record === 'object' && record !== null ? Object.keys(record) : [];
}

/** Returns `instag`, or where a row has a key of that name `instag_studio`, then `instag_studio_2` and so on. */
export function freeKey(taken: ReadonlySet<string>): string {
  if (!taken.has(ownKey)) return ownKey;
  if (!taken.has(OTHER_KEY)) return OTHER_KEY;
  let number = 2;
  while (taken.has(`${OTHER_KEY}_${number}`)) number += 1;
  return `${OTHER_KEY}_${number}`;
}
