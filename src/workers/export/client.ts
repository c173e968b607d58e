import { startWorker, type WorkerHandle } from '../bridge.ts';
import type { ExportApi } from './contract.ts';
import workerUrl from './worker.ts?worker&url';

/** Starts the worker that writes exports. */
export function startExport(): WorkerHandle<ExportApi> {
  return startWorker<ExportApi>(workerUrl, 'export');
}
