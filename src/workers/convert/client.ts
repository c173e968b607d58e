import { startWorker, type WorkerHandle } from '../bridge.ts';
import type { ConvertApi } from './contract.ts';
import url from './worker.ts?worker&url';

/** Starts the worker that converts checkpoints. */
export function startConvert(): WorkerHandle<ConvertApi> {
  return startWorker<ConvertApi>(url, 'convert');
}
