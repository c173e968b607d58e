/**
 * Two ways to find a few bytes among many, for patterns with and without a rare byte. UTF-8 is self-synchronising, so a
 * match of bytes is a match of characters, in any script.
 */
import { i32, u32, u8 } from '../metrics/typed.ts';
import { foldLetters, foldTable } from './letters.ts';

/** Bytes to find, made ready for both ways. */
export interface Pattern {
  /** As `fold` maps them. */
  readonly bytes: Uint8Array;
  /** Maps a byte to what it is compared as. */
  readonly fold: Uint8Array;
  /** By last byte of the window: how far to move on. */
  readonly skip: Uint32Array;
  /** What is to be found as folded letters, where other letters may have bytes that compare the same; else null. */
  readonly letters: Uint8Array | null;
}

/** Where to find: [from, to) of `bytes`, which are a view on whole words (`byteOffset` is a multiple of 4). */
export interface Place {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

const exactTable = Uint8Array.from({ length: 256 }, (_, byte) => byte);

/** Makes UTF-8 ready to be found; letters fold unless case matters. */
export function preparePattern(term: Uint8Array, matchCase: boolean): Pattern {
  const letters = matchCase ? term : foldLetters(term);
  const fold = matchCase ? exactTable : foldTable(letters);
  const bytes = letters.map((byte) => u8(fold, byte));
  const skip = new Uint32Array(256).fill(bytes.length);
  for (let byte = 0; byte < 256; byte++) {
    const last = bytes.lastIndexOf(u8(fold, byte), bytes.length - 2);
    if (bytes.length > 1 && last >= 0) skip[byte] = bytes.length - 1 - last;
  }
  return { bytes, fold, skip, letters: fold.some((to, byte) => byte >= 0x80 && to !== byte) ? letters : null };
}

/** Where the pattern first occurs; -1 where it does not. Horspool (1980): moves on by about the pattern's length at a time. */
export function findBySkips({ bytes, from, to }: Place, { bytes: wanted, fold, skip }: Pattern): number {
  const last = wanted.length - 1;
  const final = u8(wanted, last);
  let end = from + last;
  while (end < to) {
    const byte = u8(bytes, end);
    if (u8(fold, byte) === final) {
      let back = 1;
      while (back <= last && u8(fold, u8(bytes, end - back)) === u8(wanted, last - back)) back += 1;
      if (back > last) return end - last;
    }
    end += u32(skip, byte);
  }
  return -1;
}

/** The bit that tells capital from small letters, in ASCII and in most letters of two bytes. */
const caseBits = 32;

/** Whether byte number `at` of a pattern can be scanned for: all that compare the same are alike but for one bit. */
export function canScanFor({ bytes, fold }: Pattern, at: number): boolean {
  const wanted = u8(bytes, at);
  return fold.every((to, byte) => to !== wanted || byte === wanted || (byte | caseBits) === wanted);
}

/** The same by looking for the byte number `rare` of the pattern (see `canScanFor`), four bytes at a time. */
export function findByRareByte({ bytes, from, to }: Place, { bytes: wanted, fold }: Pattern, rare: number): number {
  if (to - from < wanted.length) return -1;
  const byte = u8(wanted, rare);
  const caseBit = u8(fold, byte ^ caseBits) === byte ? caseBits : 0;
  const last = to - wanted.length + rare;
  for (let at = nextByte(bytes, from + rare, last + 1, byte, caseBit); at >= 0;) {
    let same = 0;
    while (same < wanted.length && u8(fold, u8(bytes, at - rare + same)) === u8(wanted, same)) same += 1;
    if (same === wanted.length) return at - rare;
    at = nextByte(bytes, at + 1, last + 1, byte, caseBit);
  }
  return -1;
}

/** Where `byte` next stands in [from, to), compared with `caseBit` set; -1 where it does not. */
function nextByte(bytes: Uint8Array, from: number, to: number, byte: number, caseBit: number): number {
  let at = from;
  for (; at < to && (at & 3) !== 0; at++) if ((u8(bytes, at) | caseBit) === byte) return at;
  at = skipWords(bytes, at, to, byte, caseBit);
  for (; at < to; at++) if ((u8(bytes, at) | caseBit) === byte) return at;
  return -1;
}

/** The start of the first word at or after `at` that holds the byte; of what is left of [at, to) where none does. */
function skipWords(bytes: Uint8Array, at: number, to: number, byte: number, caseBit: number): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  const every = Math.imul(byte, 0x01010101);
  const bits = Math.imul(caseBit, 0x01010101);
  const end = to >>> 2;
  let word = at >>> 2;
  while (word < end) {
    const zeroWhereSame = (i32(words, word) | bits) ^ every;
    // A word has a zero byte where this is not 0 (Mycroft 1987).
    if (((zeroWhereSame - 0x01010101) & ~zeroWhereSame & 0x80808080) !== 0) break;
    word += 1;
  }
  return Math.max(at, word << 2);
}
