/** Quantizes in several threads at once, whatever platform they are of. */
import type { ModelType } from '../core/models/convert/float-types.ts';
import type { QuantizedRows, WeightRows } from '../core/models/convert/quantize.ts';
import type { RunningPool } from './convert-ports.ts';
import { endingOf } from './ending.ts';

/** One quantizes about as fast as the thread that feeds it hashes and writes: more of them only take memory. */
const MOST_THREADS = 3;

/** Returns how many threads a pool has: one processor is left to who reads, hashes and writes. */
export function threadsOf(processors: number): number {
  return Math.max(1, Math.min(MOST_THREADS, processors - 1));
}

/** Rows in a buffer of their own, which goes over to a thread; and back, since what many threads leave to be collected adds up. */
export interface OwnRows extends WeightRows {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface QuantizeThread {
  quantize(rows: OwnRows, model: ModelType): Promise<QuantizedRows>;
  stop(): void;
}

/** Returns the pool of these threads. `gone` rejects when one of them ends by itself. */
export function poolOf(threads: readonly QuantizeThread[], gone: Promise<never>): RunningPool {
  const ending = endingOf(gone);
  let next = 0;
  return {
    // One block more than threads: each finds its next one waiting.
    width: threads.length + 1,
    quantize(rows, model) {
      const thread = threads[next % threads.length];
      next += 1;
      if (thread === undefined) throw new Error('There is no thread to quantize in.');
      return ending.unless(thread.quantize({ ...rows, bytes: ownBytes(rows.bytes) }, model));
    },
    stop() {
      for (const thread of threads) thread.stop();
    },
  };
}

/** What is handed over is gone here, and with it all else that lies in the same buffer. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
    ? new Uint8Array(buffer)
    : new Uint8Array(bytes);
}

/** Returns what a user is told when a thread ended by itself. */
export function brokenThread(message: string): string {
  return `A thread that quantizes ended${message === '' ? '' : `: ${message}`}. What is finished stays: convert again to go on.`;
}
