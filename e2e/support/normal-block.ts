/** Numbers as those of real weights are spread; made without Node, so that a page can have them too. */
import { halfBits } from '../../src/core/models/convert/half.ts';

const BLOCK_VALUES = 1 << 21;
export const blockBytes = 2 * BLOCK_VALUES;

/** Halves of N(0, 0.02), the same at each call. */
export function normalBlock(): Uint8Array {
  let seed = 7;
  function uniform(): number {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  }
  const values = Uint16Array.from({ length: BLOCK_VALUES }, () =>
    halfBits(0.02 * Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())),
  );
  return new Uint8Array(values.buffer);
}
