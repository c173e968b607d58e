/** The number types of checkpoints and of models, and how one becomes the other. */
import { halfBits, halfValue, roundToHalves } from './half.ts';

/** Of weights in a checkpoint, in the words of safetensors. */
export type FloatType = 'F32' | 'F16' | 'BF16';

/** What a quantized model computes with: its scales and norms are of this type. */
export type ModelType = 'float16' | 'float32';

export type Quantization = 'q4f16_1' | 'q4f32_1';

export const quantizations: readonly Quantization[] = ['q4f16_1', 'q4f32_1'];

/** Returns the type that a quantized model computes with. */
export function modelTypeOf(quantization: Quantization): ModelType {
  return quantization === 'q4f16_1' ? 'float16' : 'float32';
}

/** Returns the bytes of one number. */
export function bytesOf(type: FloatType | ModelType): 2 | 4 {
  return type === 'F32' || type === 'float32' ? 4 : 2;
}

/** Returns the type where it is one that weights can have; null for integers, doubles and 8-bit forms. */
export function floatType(dtype: string): FloatType | null {
  return dtype === 'F32' || dtype === 'F16' || dtype === 'BF16' ? dtype : null;
}

const tables = new Map<string, Float32Array<ArrayBuffer>>();

/**
 * Returns, for each of the 65,536 values of a 16-bit type, the number that the model's type makes of it. What is not finite
 * there is Infinity, NaN too: one comparison finds it.
 */
export function shortTable(type: 'F16' | 'BF16', model: ModelType): Float32Array<ArrayBuffer> {
  const key = `${type} ${model}`;
  const known = tables.get(key);
  if (known !== undefined) return known;
  const table = new Float32Array(1 << 16);
  for (let bits = 0; bits < table.length; bits += 1) {
    const value = type === 'F16' ? halfValue(bits) : brainValue(bits);
    const rounded = model === 'float16' ? halfValue(halfBits(value)) : value;
    table[bits] = Number.isFinite(rounded) ? rounded : Infinity;
  }
  tables.set(key, table);
  return table;
}

const brainWords = new Uint32Array(1);
const brainFloats = new Float32Array(brainWords.buffer);

/** A bfloat16 is the upper half of a number in single precision. */
function brainValue(bits: number): number {
  brainWords[0] = bits << 16;
  return brainFloats[0] ?? 0;
}

/** Returns numbers of a checkpoint in the model's type, held in single precision. Infinity where they are not finite. */
export function modelValues(bytes: Uint8Array, type: FloatType, model: ModelType): Float32Array<ArrayBuffer> {
  if (type === 'F32') {
    const values = singles(bytes).slice();
    if (model === 'float16') roundToHalves(values);
    return values.map((value) => (Number.isFinite(value) ? value : Infinity));
  }
  const table = shortTable(type, model);
  return Float32Array.from(shorts(bytes), (bits) => table[bits] ?? 0);
}

/** Returns the bytes of numbers as a model's file holds them. */
export function modelBytes(values: Float32Array<ArrayBuffer>, model: ModelType): Uint8Array<ArrayBuffer> {
  if (model === 'float32') return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return new Uint8Array(Uint16Array.from(values, halfBits).buffer);
}

/** Returns the bytes as 16-bit words, without a copy where they lie aligned. */
export function shorts(bytes: Uint8Array): Uint16Array<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = aligned(bytes, 2);
  return new Uint16Array(buffer, byteOffset, byteLength >>> 1);
}

/** Returns the bytes as numbers in single precision, without a copy where they lie aligned. */
export function singles(bytes: Uint8Array): Float32Array<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = aligned(bytes, 4);
  return new Float32Array(buffer, byteOffset, byteLength >>> 2);
}

/** Returns the bytes from a multiple of `step` on in a buffer that is not shared: copied only where they do not lie so. */
export function aligned(bytes: Uint8Array, step: number): Uint8Array<ArrayBuffer> {
  return bytes.byteOffset % step === 0 && bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
}
