/** Text search over stored UTF-8 as bytes: which texts of a block hold all terms. */
import { bump, u32, u8 } from '../metrics/typed.ts';
import { canScanFor, findByRareByte, findBySkips, preparePattern, type Pattern } from './find-bytes.ts';
import { sameLetters } from './letters.ts';
import type { SearchTerm } from './search-terms.ts';

/** A search made ready: its terms, the one to scan for first. */
export interface PreparedSearch {
  readonly patterns: readonly Pattern[];
}

/** Makes terms ready for scanning; the first one should be the longest. */
export function prepareSearch(terms: readonly SearchTerm[], matchCase: boolean): PreparedSearch {
  return { patterns: terms.map((term) => preparePattern(term, matchCase)) };
}

/** Bytes of a block that are looked at to learn which ones are rare in it. */
const sampleBytes = 4096;

/** Nanoseconds, measured in V8: a step of `findBySkips`; a byte passed over by `findByRareByte`, and one it stops at. */
const cost = { step: 4, passed: 0.3, stopped: 8 };

/** Where something is next found from a place on; -1 where it is not. */
type Find = (from: number) => number;

/** The faster way to find a pattern in bytes like these. */
function chooseWay(bytes: Uint8Array, pattern: Pattern): Find {
  const { at, share } = rarestByte(bytes.subarray(0, sampleBytes), pattern);
  const to = bytes.length;
  const isAligned = bytes.byteOffset % 4 === 0;
  if (isAligned && cost.passed + cost.stopped * share < cost.step / pattern.bytes.length) {
    return exactly(bytes, pattern, (from) => findByRareByte({ bytes, from, to }, pattern, at));
  }
  return exactly(bytes, pattern, (from) => findBySkips({ bytes, from, to }, pattern));
}

/** Passes over places where other letters have the bytes of the pattern's. */
function exactly(bytes: Uint8Array, { letters }: Pattern, find: Find): Find {
  if (letters === null) return find;
  return (from) => {
    let at = find(from);
    while (at >= 0 && !sameLetters(bytes, at, letters)) at = find(at + 1);
    return at;
  };
}

/** Which byte of a pattern that can be scanned for is rarest in a sample, and its share of it; 1 where there is none. */
function rarestByte(sample: Uint8Array, pattern: Pattern): { readonly at: number; readonly share: number } {
  const counts = new Uint32Array(256);
  for (let i = 0; i < sample.length; i++) bump(counts, u8(pattern.fold, u8(sample, i)));
  let rarest = { at: 0, share: 1 };
  pattern.bytes.forEach((byte, at) => {
    const share = u32(counts, byte) / Math.max(1, sample.length);
    if (share < rarest.share && canScanFor(pattern, at)) rarest = { at, share };
  });
  return rarest;
}

/** Whether a pattern occurs in [from, to). */
function occurs(bytes: Uint8Array, from: number, to: number, pattern: Pattern): boolean {
  return exactly(bytes, pattern, (start) => findBySkips({ bytes, from: start, to }, pattern))(from) >= 0;
}

/**
 * Which texts of a block hold every term. The texts lie back to back in `bytes`, `lengths` says how long each is.
 * Returns their indexes, ascending; all of them where there is no term.
 */
export function searchBlock(bytes: Uint8Array, lengths: Uint32Array, search: PreparedSearch): number[] {
  const [first, ...others] = search.patterns;
  const found: number[] = [];
  let text = 0;
  let start = 0;
  if (first === undefined) return Array.from(lengths, (_, index) => index);
  const find = chooseWay(bytes, first);
  let hit = find(0);
  while (hit >= 0) {
    while (text < lengths.length && start + u32(lengths, text) <= hit) start += u32(lengths, text++);
    const end = start + u32(lengths, text);
    if (hit + first.bytes.length > end) {
      // The match runs over the border between two texts: it is none.
      hit = find(hit + 1);
      continue;
    }
    if (others.every((pattern) => occurs(bytes, start, end, pattern))) found.push(text);
    hit = find(end);
  }
  return found;
}
