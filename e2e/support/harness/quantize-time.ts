/** Times the quantization of the benchmark's block in this browser. Runs as a worker, as a conversion's own do. */
import { expose } from 'comlink';
import type { Quantization } from '../../../src/core/models/convert/float-types.ts';
import { normalBlock } from '../normal-block.ts';
import { quantizeSeconds } from '../quantize-turns.ts';

export interface QuantizeTime {
  /** Seconds for the block: of the clock on the wall, since a page is not told its processor time. */
  seconds(quantization: Quantization): number;
}

const api: QuantizeTime = {
  seconds: (quantization) => quantizeSeconds(normalBlock(), quantization, () => performance.now() / 1000),
};
expose(api);
