/**
 * Reads and counts in typed arrays at indexes that are known to be inside. One function a type keeps V8's feedback
 * monomorphic: a single generic reader made the counting loops about twice as slow. Still, one caller that reads outside makes
 * every other one slower: loops over millions of numbers read in place, with `array[index] ?? 0`.
 */

/** The number at `index`; 0 outside. */
export function u32(array: Uint32Array, index: number): number {
  return array[index] ?? 0;
}

/** The number at `index`; 0 outside. */
export function u16(array: Uint16Array, index: number): number {
  return array[index] ?? 0;
}

/** The number at `index`; 0 outside. */
export function u8(array: Uint8Array, index: number): number {
  return array[index] ?? 0;
}

/** The number at `index`; -1 outside. */
export function i32(array: Int32Array, index: number): number {
  return array[index] ?? -1;
}

/** Adds `by` to the counter at `index`. */
export function bump(counts: Uint32Array, index: number, by = 1): void {
  counts[index] = (counts[index] ?? 0) + by;
}

/** Adds the numbers of an array to those of another one that is as long or longer. */
export function addAll(sums: Uint32Array, numbers: Uint32Array): void {
  for (let i = 0; i < numbers.length; i++) sums[i] = (sums[i] ?? 0) + (numbers[i] ?? 0);
}
