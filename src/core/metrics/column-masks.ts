/** Masks read off a column: which queries have a value that is asked for. Loops without callbacks: they run at every click. */
import { noneOf, type Mask } from './mask.ts';
import { u32, u8 } from './typed.ts';

/** The places of a column of codes whose code has a 1 in `wanted`. */
export function whereCode(codes: Uint8Array, wanted: Uint8Array): Mask {
  const mask = noneOf(codes.length);
  const { words } = mask;
  for (let i = 0; i < codes.length; i++) {
    words[i >>> 5] = u32(words, i >>> 5) | (u8(wanted, u8(codes, i)) << (i & 31));
  }
  return mask;
}

/** The places of a column of whole numbers from `least` to `most`, both included; `most` may be infinite. */
export function whereWithin(values: Uint32Array | Uint16Array, least: number, most: number): Mask {
  const mask = noneOf(values.length);
  const { words } = mask;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (value >= least && value <= most) words[i >>> 5] = u32(words, i >>> 5) | (1 << (i & 31));
  }
  return mask;
}
