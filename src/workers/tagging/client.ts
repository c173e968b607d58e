import { startWorker, type WorkerHandle } from '../bridge.ts';
import type { TaggingApi } from './contract.ts';
import url from './worker.ts?worker&url';

/** Starts the worker that tags; `connectStore` gives it texts and takes its results. */
export function startTagging(): WorkerHandle<TaggingApi> {
  return startWorker<TaggingApi>(url, 'tagging');
}
