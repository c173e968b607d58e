/** The program of a thread that quantizes blocks of rows; built beside the command line (scripts/lib/build-cli.mjs). */
import { parentPort } from 'node:worker_threads';
import type { ModelType } from '../core/models/convert/float-types.ts';
import { quantizeRows } from '../core/models/convert/quantize.ts';
import type { OwnRows } from '../jobs/convert-pool.ts';

/** What the thread is sent; it answers each with its QuantizedRows, in order. */
export interface QuantizeTask {
  readonly rows: OwnRows;
  readonly model: ModelType;
}

parentPort?.on('message', ({ rows, model }: QuantizeTask) => {
  const result = quantizeRows(rows, model);
  parentPort?.postMessage(result, [result.words.buffer, result.scales.buffer, rows.bytes.buffer]);
});
