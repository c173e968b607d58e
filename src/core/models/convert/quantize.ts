/**
 * 4-bit group quantization as MLC's Llama libraries read it ("q4f16_1", "q4f32_1": groups of 32 along a row, codes 0 to 14
 * around 7, one scale a group). All arithmetic is in single precision; a scale is rounded to the model's type first.
 */
import { shortTable, shorts, singles, type FloatType, type ModelType } from './float-types.ts';
import { halfBits, halfValue, roundToHalves } from './half.ts';

export const GROUP = 32;
export const WORDS_PER_GROUP = 4;
const CODES_PER_WORD = 8;
const MIDDLE = 7;
const TOP = 14;
/** 2^52 + 2^51: added to a small number it leaves that number whole, ties to even, in the lowest 32 bits of the sum. */
const ROUNDER = 6_755_399_441_055_744;
/** The smallest normal half: a GPU may take smaller scales for 0, and they are too coarse to keep codes within their range. */
const SMALLEST_NORMAL_HALF = 2 ** -14;
const INFINITE = 0x7f800000;

/** Rows of weights as a checkpoint has them; `columns` is a multiple of 32. */
export interface WeightRows {
  readonly bytes: Uint8Array;
  readonly type: FloatType;
  readonly columns: number;
}

export interface QuantizedRows {
  /** Eight codes a word, the first one in the lowest four bits. */
  readonly words: Uint32Array<ArrayBuffer>;
  /** Bits of halves, or numbers in single precision. */
  readonly scales: Uint16Array<ArrayBuffer> | Float32Array<ArrayBuffer>;
  /** Scales other than 0 that are subnormal halves. */
  readonly subnormalScales: number;
  /** Index of the first group with a number that is not finite in the model's type; -1 where all are. */
  readonly badGroup: number;
}

/** Returns the rows quantized. Stops at the first group that cannot be: see `badGroup`. */
export function quantizeRows(rows: WeightRows, model: ModelType): QuantizedRows {
  const { groups, values, isCopied, load } = groupLoader(rows, model);
  const words = new Uint32Array(groups * WORDS_PER_GROUP);
  const { scales, keep } = model === 'float16' ? halfScales(groups) : singleScales(groups);
  let subnormalScales = 0;
  for (let index = 0; index < groups; index += 1) {
    const size = load(index * GROUP);
    if (size === Infinity) return { words, scales, subnormalScales, badGroup: index };
    const scale = keep(index, Math.fround(size / MIDDLE));
    const from = isCopied ? 0 : index * GROUP;
    if (scale >= SMALLEST_NORMAL_HALF) {
      packGroup(values, from, 1 / scale, words, index * WORDS_PER_GROUP);
    } else {
      if (scale !== 0) subnormalScales += 1;
      packSmallGroup(values, from, scale, words, index * WORDS_PER_GROUP);
    }
  }
  return { words, scales, subnormalScales: model === 'float16' ? subnormalScales : 0, badGroup: -1 };
}

interface Scales {
  readonly scales: QuantizedRows['scales'];
  /** Keeps the scale of a group; returns what it is in the model's type. */
  readonly keep: (index: number, scale: number) => number;
}

function halfScales(groups: number): Scales {
  const scales = new Uint16Array(groups);
  const halves = shortTable('F16', 'float16');
  function keep(index: number, scale: number): number {
    const bits = halfBits(scale);
    scales[index] = bits;
    return halves[bits] ?? 0;
  }
  return { scales, keep };
}

function singleScales(groups: number): Scales {
  const scales = new Float32Array(groups);
  function keep(index: number, scale: number): number {
    scales[index] = scale;
    return scale;
  }
  return { scales, keep };
}

type Floats = Float32Array<ArrayBuffer>;

interface GroupLoader {
  readonly groups: number;
  /** Where the numbers of a group stand once it is loaded: at 0 where they are copied, else in their place. */
  readonly values: Floats;
  readonly isCopied: boolean;
  /** Returns the largest size among the 32 numbers from `at` on; Infinity where one is not finite. */
  readonly load: (at: number) => number;
}

function groupLoader({ bytes, type }: WeightRows, model: ModelType): GroupLoader {
  if (type === 'F32') {
    const plain = singles(bytes);
    const values = model === 'float16' ? plain.slice() : plain;
    if (model === 'float16') roundToHalves(values);
    const words = new Int32Array(values.buffer, values.byteOffset, values.length);
    return { groups: values.length / GROUP, values, isCopied: false, load: (at) => largestSingle(words, values, at) };
  }
  const bits = shorts(bytes);
  const table = shortTable(type, model);
  const values = new Float32Array(GROUP);
  return { groups: bits.length / GROUP, values, isCopied: true, load: (at) => loadShorts(bits, at, table, values) };
}

/**
 * Sizes are compared as whole numbers, which sort as the numbers do whose bits they are; and without a branch, since nobody
 * can foretell where the next larger one comes. (`gap & ~(gap >> 31)` is the gap, or 0 where it is negative.)
 */
function loadShorts(bits: Uint16Array<ArrayBuffer>, at: number, table: Floats, values: Floats): number {
  let largest = 0;
  for (let index = 0; index < GROUP; index += 1) {
    const short = bits[at + index] ?? 0;
    values[index] = table[short] ?? 0;
    const gap = (short & 0x7fff) - largest;
    largest += gap & ~(gap >> 31);
  }
  return table[largest] ?? 0;
}

function largestSingle(words: Int32Array<ArrayBuffer>, values: Floats, at: number): number {
  let largest = 0;
  let place = at;
  for (let index = at; index < at + GROUP; index += 1) {
    const size = (words[index] ?? 0) & 0x7fffffff;
    if (size <= largest) continue;
    largest = size;
    place = index;
  }
  return largest >= INFINITE ? Infinity : Math.abs(values[place] ?? 0);
}

/**
 * Multiplying by 1 / scale in double precision and rounding to single gives what dividing in single precision gives: a quotient
 * of two such numbers is never so near to the middle between two others (by 2^-49 of itself at least) as the error is small.
 */
function codeOf(value: number, inverse: number): number {
  return (Math.fround(Math.fround(value * inverse) + MIDDLE) + ROUNDER) | 0;
}

function packGroup(values: Floats, from: number, inverse: number, words: Uint32Array<ArrayBuffer>, at: number): void {
  for (let word = 0; word < WORDS_PER_GROUP; word += 1) {
    const first = from + word * CODES_PER_WORD;
    words[at + word] =
      codeOf(values[first] ?? 0, inverse) |
      (codeOf(values[first + 1] ?? 0, inverse) << 4) |
      (codeOf(values[first + 2] ?? 0, inverse) << 8) |
      (codeOf(values[first + 3] ?? 0, inverse) << 12) |
      (codeOf(values[first + 4] ?? 0, inverse) << 16) |
      (codeOf(values[first + 5] ?? 0, inverse) << 20) |
      (codeOf(values[first + 6] ?? 0, inverse) << 24) |
      (codeOf(values[first + 7] ?? 0, inverse) << 28);
  }
}

/** Where the scale is so small that its rounding counts: codes are kept within their range, and a scale of 0 gives codes of 7. */
function packSmallGroup(
  values: Floats,
  from: number,
  scale: number,
  words: Uint32Array<ArrayBuffer>,
  at: number,
): void {
  for (let index = 0; index < GROUP; index += 1) {
    const ratio = scale === 0 ? 0 : Math.fround((values[from + index] ?? 0) / scale);
    const code = Math.min(TOP, Math.max(0, (Math.fround(ratio + MIDDLE) + ROUNDER) | 0));
    const word = at + (index >>> 3);
    words[word] = (words[word] ?? 0) | (code << (4 * (index & 7)));
  }
}

/** Returns the numbers that a row of codes and its scales stand for: (code - 7) * scale. */
export function dequantizeRow(words: Uint32Array, scales: ArrayLike<number>): Float32Array<ArrayBuffer> {
  const values = new Float32Array(words.length * CODES_PER_WORD);
  for (let at = 0; at < values.length; at += 1) {
    const code = ((words[at >>> 3] ?? 0) >>> (4 * (at & 7))) & 15;
    values[at] = (code - MIDDLE) * (scales[Math.floor(at / GROUP)] ?? 0);
  }
  return values;
}

/** Returns scales as numbers, whichever form they are kept in. */
export function scaleValues(bytes: Uint8Array, model: ModelType): Float32Array<ArrayBuffer> {
  return model === 'float16' ? Float32Array.from(shorts(bytes), halfValue) : singles(bytes);
}
