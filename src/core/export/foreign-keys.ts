/** Finds the key under which an export can put its object without touching a key that the rows already have. */
import { MemberReader } from '../import/members.ts';
import { ownKey } from '../import/own-tags.ts';

const OTHER_KEY = 'instag_studio';

/** Returns the top-level keys of the rows (JSON objects, bytes back to back) that begin with `instag`. */
export function foreignKeys(bytes: Uint8Array, lengths: Uint32Array): Set<string> {
  const keys = new Set<string>();
  const reader = new MemberReader();
  let start = 0;
  for (const length of lengths) {
    const row = bytes.subarray(start, start + length);
    start += length;
    for (const { key } of reader.read(row)) if (key.startsWith(ownKey)) keys.add(key);
  }
  return keys;
}

/** Returns `instag`, or where a row has a key of that name `instag_studio`, then `instag_studio_2` and so on. */
export function freeKey(taken: ReadonlySet<string>): string {
  if (!taken.has(ownKey)) return ownKey;
  if (!taken.has(OTHER_KEY)) return OTHER_KEY;
  let number = 2;
  while (taken.has(`${OTHER_KEY}_${number}`)) number += 1;
  return `${OTHER_KEY}_${number}`;
}
