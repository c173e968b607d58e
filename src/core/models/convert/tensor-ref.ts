/** A tensor of a checkpoint, wherever its numbers lie. */

/** Bytes that tensors lie in: a part of a file, or of an archive. */
export interface TensorStorage {
  readonly byteLength: number;
  /** Exactly the bytes [start, end). Fast in ascending order; a packed archive begins anew when it is asked backwards. */
  read(start: number, end: number): Promise<Uint8Array>;
}

export interface TensorRef {
  readonly name: string;
  /** The file that it is in, for messages. */
  readonly file: string;
  /** In the words of safetensors: "F16", "BF16", "F32", others that are not converted. */
  readonly dtype: string;
  readonly shape: readonly number[];
  /** Where it begins in the storage, and the step of each dimension: both in elements. */
  readonly offset: number;
  readonly strides: readonly number[];
  readonly storage: TensorStorage;
}

/** Bytes of an element by the words of safetensors. */
export const elementBytes: ReadonlyMap<string, number> = new Map([
  ['F64', 8],
  ['F32', 4],
  ['F16', 2],
  ['BF16', 2],
  ['I64', 8],
  ['I32', 4],
  ['I16', 2],
  ['I8', 1],
  ['U64', 8],
  ['U32', 4],
  ['U16', 2],
  ['U8', 1],
  ['BOOL', 1],
  ['F8_E4M3', 1],
  ['F8_E5M2', 1],
]);

/** Returns how many elements a shape has; Infinity beyond what a number counts exactly. */
export function elementCount(shape: readonly number[]): number {
  const count = shape.reduce((product, size) => product * size, 1);
  return Number.isSafeInteger(count) ? count : Infinity;
}

/** Returns the steps of a tensor that lies row after row without gaps. */
export function rowMajor(shape: readonly number[]): number[] {
  const strides: number[] = [];
  let step = 1;
  for (const size of shape.toReversed()) {
    strides.unshift(step);
    step *= size;
  }
  return strides;
}
