/** Times the quantization of half precision on one core, the same way in Node and in a browser. */
import { modelTypeOf, type Quantization } from '../../src/core/models/convert/float-types.ts';
import { quantizeRows } from '../../src/core/models/convert/quantize.ts';

/** A turn is so long that the ticks by which systems count processor time do not matter. */
const BLOCKS_A_TURN = 40;
const TURNS = 8;

/** Seconds for the block by a clock in seconds: the best of some turns, since programs beside it slow both a core and its memory. */
export function quantizeSeconds(bytes: Uint8Array, quantization: Quantization, clock: () => number): number {
  const model = modelTypeOf(quantization);
  const turns = Array.from({ length: TURNS }, () => {
    const start = clock();
    for (let block = 0; block < BLOCKS_A_TURN; block += 1) quantizeRows({ bytes, type: 'F16', columns: 4096 }, model);
    return (clock() - start) / BLOCKS_A_TURN;
  });
  return Math.min(...turns);
}
