/** Quantizes in several workers at once. */
import { transfer, wrap, type Remote } from 'comlink';
import type { QuantizePool } from '../../jobs/convert-ports.ts';
import { newWorker } from '../bridge.ts';
import type { QuantizeApi } from './quantize-worker.ts';
import url from './quantize-worker.ts?worker&url';

/** More than the disk can feed are of no use. */
const MOST_WORKERS = 6;

export interface RunningPool extends QuantizePool {
  stop(): void;
}

function brokenWorker(message: string): string {
  return `A worker that quantizes ended${message === '' ? '' : `: ${message}`}. What is finished stays: convert again to go on.`;
}

/** One processor is left to the convert worker, which reads, hashes and writes. */
export function startPool(processors: number): RunningPool {
  const width = Math.max(1, Math.min(MOST_WORKERS, processors - 1));
  const workers = Array.from({ length: width }, () => newWorker(url, 'quantize'));
  const lines: Remote<QuantizeApi>[] = workers.map((worker) => wrap<QuantizeApi>(worker));
  const gone = new Promise<never>((_resolve, reject) => {
    for (const worker of workers) {
      worker.addEventListener('error', ({ message }) => reject(new Error(brokenWorker(message))));
    }
  });
  // Whoever waits for a block hears of it; nobody may be waiting.
  gone.catch(() => undefined);
  let next = 0;
  return {
    // One block more than workers: each finds its next one waiting.
    width: width + 1,
    quantize(rows, model) {
      const line = lines[next % width];
      next += 1;
      if (line === undefined) throw new Error('There is no worker to quantize in.');
      // What is handed over is gone here, and with it all else that lies in the same buffer.
      const bytes = rows.bytes.slice();
      return Promise.race([line.quantize(transfer({ ...rows, bytes }, [bytes.buffer]), model), gone]);
    },
    stop() {
      for (const worker of workers) worker.terminate();
    },
  };
}
