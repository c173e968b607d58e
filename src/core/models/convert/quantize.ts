/**
 * 4-bit group quantization as MLC's Llama libraries read it ("q4f16_1", "q4f32_1": groups of 32 along a row, codes 0 to 14
 * around 7, one scale a group). All arithmetic is in single precision; a scale is rounded to the model's type first.
 */
import { bytesOf, shorts, singles, type FloatType, type ModelType } from './float-types.ts';
import { halfValue } from './half.ts';
import { BLOCK_GROUPS, blockAt, quantizeKernel, type QuantizeKernel } from './quantize-kernel.ts';

export const GROUP = 32;
export const WORDS_PER_GROUP = 4;
const CODES_PER_WORD = 8;
const MIDDLE = 7;
/** The bits of the smallest normal half: a GPU may take smaller scales for 0. */
const SMALLEST_NORMAL_HALF = 0x400;

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
export function quantizeRows({ bytes, type }: WeightRows, model: ModelType): QuantizedRows {
  const kernel = quantizeKernel();
  const groupBytes = GROUP * bytesOf(type);
  const groups = bytes.length / groupBytes;
  const words = new Uint32Array(groups * WORDS_PER_GROUP);
  const scales = model === 'float16' ? new Uint16Array(groups) : new Float32Array(groups);
  for (let first = 0; first < groups; first += BLOCK_GROUPS) {
    const count = Math.min(BLOCK_GROUPS, groups - first);
    load(kernel, bytes.subarray(first * groupBytes, (first + count) * groupBytes), type, model);
    const finite = quantizeBlock(kernel, count, model);
    if (finite < count) return { words, scales, subnormalScales: 0, badGroup: first + finite };
    words.set(kernel.words.subarray(0, count * WORDS_PER_GROUP), first * WORDS_PER_GROUP);
    scales.set((model === 'float16' ? kernel.halves : kernel.scales).subarray(0, count), first);
  }
  return { words, scales, subnormalScales: model === 'float16' ? countSubnormal(scales) : 0, badGroup: -1 };
}

/** Brings a block of weights into the model's type, held in single precision. */
function load({ loops, bytes: memory }: QuantizeKernel, bytes: Uint8Array, type: FloatType, model: ModelType): void {
  const count = bytes.length / bytesOf(type);
  memory.set(bytes, type === 'F32' ? blockAt.values : blockAt.shorts);
  if (type === 'F16') loops.widenHalves(blockAt.shorts, blockAt.values, count);
  if (type === 'BF16') loops.widenBrains(blockAt.shorts, blockAt.values, count);
  if (type !== 'F16' && model === 'float16') loops.roundToHalves(blockAt.values, count);
}

/** Quantizes the block that is loaded; returns how many groups are finite, up to the first that is not. */
function quantizeBlock({ loops }: QuantizeKernel, groups: number, model: ModelType): number {
  const finite = loops.findScales(blockAt.values, blockAt.scales, groups);
  if (finite < groups) return finite;
  if (model === 'float16') {
    loops.roundToHalves(blockAt.scales, groups);
    loops.narrowHalves(blockAt.scales, blockAt.halves, groups);
  }
  loops.packCodes(blockAt.values, blockAt.scales, blockAt.words, groups);
  return groups;
}

function countSubnormal(halves: QuantizedRows['scales']): number {
  let count = 0;
  for (const bits of halves) if (bits > 0 && bits < SMALLEST_NORMAL_HALF) count += 1;
  return count;
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
