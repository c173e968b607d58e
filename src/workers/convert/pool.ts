/** Quantizes in several workers at once. */
import { transfer, wrap } from 'comlink';
import { brokenThread, poolOf, threadsOf, type QuantizeThread } from '../../jobs/convert-pool.ts';
import type { RunningPool } from '../../jobs/convert-ports.ts';
import { newWorker } from '../bridge.ts';
import type { QuantizeApi } from './quantize-worker.ts';
import url from './quantize-worker.ts?worker&url';

function threadOf(worker: Worker): QuantizeThread {
  const line = wrap<QuantizeApi>(worker);
  return {
    quantize: (rows, model) => line.quantize(transfer(rows, [rows.bytes.buffer]), model),
    stop: () => worker.terminate(),
  };
}

/** Starts the workers; `processors`: of the machine. */
export function startPool(processors: number): RunningPool {
  const workers = Array.from({ length: threadsOf(processors) }, () => newWorker(url, 'quantize'));
  const gone = new Promise<never>((_resolve, reject) => {
    for (const worker of workers) {
      worker.addEventListener('error', ({ message }) => reject(new Error(brokenThread(message))));
    }
  });
  return poolOf(workers.map(threadOf), gone);
}
