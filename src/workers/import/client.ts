/** Starts the import worker. */
import { startWorker, type WorkerHandle } from '../bridge.ts';
import type { ImportApi } from './contract.ts';
import url from './worker.ts?worker&url';

export function startImport(): WorkerHandle<ImportApi> {
  return startWorker<ImportApi>(url, 'import');
}
