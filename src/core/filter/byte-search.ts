/**
 * Text search over stored UTF-8 as bytes. UTF-8 is self-synchronising, so a match of bytes is a match of characters, in
 * any script; only ASCII letters fold. Horspool's algorithm (1980): about the length of the term is skipped at a time.
 */
import { u32, u8 } from '../metrics/typed.ts';
import type { SearchTerm } from './search-terms.ts';

interface Pattern {
  /** Folded. */
  readonly bytes: Uint8Array;
  /** By last byte of the window: how far to move on. */
  readonly skip: Uint32Array;
}

/** A search made ready: its terms, the one to scan for first, and the table that folds bytes. */
export interface PreparedSearch {
  readonly patterns: readonly Pattern[];
  readonly fold: Uint8Array;
}

function foldTable(matchCase: boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (!matchCase && byte >= 65 && byte <= 90 ? byte + 32 : byte));
}

function prepareTerm(term: SearchTerm, fold: Uint8Array): Pattern {
  const bytes = term.map((byte) => u8(fold, byte));
  const skip = new Uint32Array(256).fill(bytes.length);
  for (let byte = 0; byte < 256; byte++) {
    const last = bytes.lastIndexOf(u8(fold, byte), bytes.length - 2);
    if (bytes.length > 1 && last >= 0) skip[byte] = bytes.length - 1 - last;
  }
  return { bytes, skip };
}

/** Makes terms ready for scanning; the first one should be the longest. */
export function prepareSearch(terms: readonly SearchTerm[], matchCase: boolean): PreparedSearch {
  const fold = foldTable(matchCase);
  return { patterns: terms.map((term) => prepareTerm(term, fold)), fold };
}

/** Where a pattern first occurs in bytes [from, to); -1 where it does not. */
function find(bytes: Uint8Array, from: number, to: number, pattern: Pattern, fold: Uint8Array): number {
  const last = pattern.bytes.length - 1;
  const final = u8(pattern.bytes, last);
  let end = from + last;
  while (end < to) {
    const byte = u8(bytes, end);
    if (u8(fold, byte) === final) {
      let back = 1;
      while (back <= last && u8(fold, u8(bytes, end - back)) === u8(pattern.bytes, last - back)) back += 1;
      if (back > last) return end - last;
    }
    end += u32(pattern.skip, byte);
  }
  return -1;
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
  let hit = find(bytes, 0, bytes.length, first, search.fold);
  while (hit >= 0) {
    while (text < lengths.length && start + u32(lengths, text) <= hit) start += u32(lengths, text++);
    const end = start + u32(lengths, text);
    if (hit + first.bytes.length > end) {
      // The match runs over the border between two texts: it is none.
      hit = find(bytes, hit + 1, bytes.length, first, search.fold);
      continue;
    }
    if (others.every((pattern) => find(bytes, start, end, pattern, search.fold) >= 0)) found.push(text);
    hit = find(bytes, end, bytes.length, first, search.fold);
  }
  return found;
}
