/** Quantizes in several threads of Node at once. */
import { Worker } from 'node:worker_threads';
import type { QuantizedRows } from '../core/models/convert/quantize.ts';
import { brokenThread, poolOf, threadsOf, type QuantizeThread } from '../jobs/convert-pool.ts';
import type { RunningPool } from '../jobs/convert-ports.ts';
import type { QuantizeTask } from './quantize-thread.ts';

function threadOf(worker: Worker): QuantizeThread {
  // Answers come in the order of the tasks.
  const waiting: ((result: QuantizedRows) => void)[] = [];
  worker.on('message', (result: QuantizedRows) => waiting.shift()?.(result));
  return {
    quantize: (rows, model) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        worker.postMessage({ rows, model } satisfies QuantizeTask, [rows.bytes.buffer]);
      }),
    stop: () => void worker.terminate(),
  };
}

/** Starts the threads. `program`: where quantize-thread.ts lies as it was built; `processors`: of the machine. */
export function startThreads(program: URL, processors: number): RunningPool {
  const workers = Array.from({ length: threadsOf(processors) }, () => new Worker(program));
  const gone = new Promise<never>((_resolve, reject) => {
    for (const worker of workers) worker.once('error', ({ message }) => reject(new Error(brokenThread(message))));
  });
  return poolOf(workers.map(threadOf), gone);
}
