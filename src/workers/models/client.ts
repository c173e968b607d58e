import { startWorker, type WorkerHandle } from '../bridge.ts';
import type { ModelsApi } from './contract.ts';
import url from './worker.ts?worker&url';

/** Starts the worker that keeps language models. */
export function startModels(): WorkerHandle<ModelsApi> {
  return startWorker<ModelsApi>(url, 'models');
}
