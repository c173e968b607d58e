/** The program of a thread that quantizes blocks of rows; built beside the command line (scripts/lib/build-cli.mjs). */
import { parentPort } from 'node:worker_threads';
import type { ModelType } from '../core/models/convert/float-types.ts';
import { quantizeRows, type WeightRows } from '../core/models/convert/quantize.ts';

/** What the thread is sent; it answers each with its QuantizedRows, in order. */
export interface QuantizeTask {
  readonly rows: WeightRows & { readonly bytes: Uint8Array<ArrayBuffer> };
  readonly model: ModelType;
}

parentPort?.on('message', ({ rows, model }: QuantizeTask) => {
  const result = quantizeRows(rows, model);
  // The block goes back, too: garbage of one thread is collected sooner than that of many.
  parentPort?.postMessage(result, [result.words.buffer, result.scales.buffer, rows.bytes.buffer]);
});
