import { startNetWorker, type WorkerHandle } from '../bridge.ts';
import type { NetApi } from './contract.ts';
import workerUrl from './worker.ts?worker&url';

/** Starts the worker that downloads files from addresses the user gives. */
export function startNet(): WorkerHandle<NetApi> {
  return startNetWorker<NetApi>(workerUrl);
}
