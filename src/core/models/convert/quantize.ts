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
/** Added and taken away again it leaves a whole number, ties to even: single precision has no finer steps there. */
const ROUNDER = 12_582_912;
/** The smallest normal half: a GPU may take smaller scales for 0. */
const SMALLEST_NORMAL_HALF = 2 ** -14;

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
  const loader = groupLoader(rows, model);
  const { groups } = loader;
  const words = new Uint32Array(groups * WORDS_PER_GROUP);
  const scales = model === 'float16' ? new Uint16Array(groups) : new Float32Array(groups);
  const group = new Float32Array(GROUP);
  const largest = loader.largest(group);
  let subnormalScales = 0;
  for (let index = 0; index < groups; index += 1) {
    const size = largest(index * GROUP);
    if (size === Infinity) return { words, scales, subnormalScales, badGroup: index };
    const wide = Math.fround(size / MIDDLE);
    const bits = model === 'float16' ? halfBits(wide) : 0;
    const scale = model === 'float16' ? halfValue(bits) : wide;
    scales[index] = model === 'float16' ? bits : wide;
    if (model === 'float16' && scale !== 0 && scale < SMALLEST_NORMAL_HALF) subnormalScales += 1;
    packGroup(group, scale, words, index * WORDS_PER_GROUP);
  }
  return { words, scales, subnormalScales, badGroup: -1 };
}

interface GroupLoader {
  readonly groups: number;
  /** Returns what copies the 32 numbers from `at` on into the group and returns the largest size among them. */
  readonly largest: (group: Float32Array<ArrayBuffer>) => (at: number) => number;
}

function groupLoader({ bytes, type }: WeightRows, model: ModelType): GroupLoader {
  if (type === 'F32') {
    const plain = singles(bytes);
    const values = model === 'float16' ? plain.slice() : plain;
    if (model === 'float16') roundToHalves(values);
    return { groups: values.length / GROUP, largest: (group) => (at) => largestSingle(values, at, group) };
  }
  const bits = shorts(bytes);
  const table = shortTable(type, model);
  return { groups: bits.length / GROUP, largest: (group) => (at) => largestShort(bits, table, at, group) };
}

type Floats = Float32Array<ArrayBuffer>;

function largestShort(bits: Uint16Array<ArrayBuffer>, table: Floats, at: number, group: Floats): number {
  let largest = 0;
  for (let index = 0; index < GROUP; index += 1) {
    const value = table[bits[at + index] ?? 0] ?? 0;
    group[index] = value;
    const size = Math.abs(value);
    if (size > largest) largest = size;
  }
  return largest;
}

function largestSingle(values: Floats, at: number, group: Floats): number {
  let largest = 0;
  for (let index = 0; index < GROUP; index += 1) {
    const value = values[at + index] ?? 0;
    group[index] = value;
    const size = Math.abs(value);
    // A NaN is not larger than anything: it has to be found by name.
    if (size > largest) largest = size;
    else if (size !== size) largest = Infinity;
  }
  return largest;
}

/** A group of zeros, or one so small that its scale is 0, gets codes of 7: nothing divides by 0. */
function packGroup(group: Floats, scale: number, words: Uint32Array<ArrayBuffer>, at: number): void {
  const divisor = scale === 0 ? Infinity : scale;
  for (let word = 0; word < WORDS_PER_GROUP; word += 1) {
    let packed = 0;
    for (let index = 0; index < CODES_PER_WORD; index += 1) {
      const value = group[word * CODES_PER_WORD + index] ?? 0;
      const place = Math.fround(Math.fround(value / divisor) + MIDDLE);
      const code = Math.fround(Math.fround(place + ROUNDER) - ROUNDER) | 0;
      packed |= (code < 0 ? 0 : code > TOP ? TOP : code) << (4 * index);
    }
    words[at + word] = packed;
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
