import { proxy, wrap, type Remote } from 'comlink';
import type { ModelPort } from '../../engines/webllm/model-port.ts';
import { newWorker } from '../bridge.ts';
import type { ModelApi } from './contract.ts';
import { modelPort } from './port.ts';
import url from './worker.ts?worker&url';

/**
 * Resolves when the worker fails, or ends without a word, as one does that the browser kills: the lock that it held is free then.
 */
async function endOf(worker: Worker, api: Remote<ModelApi>): Promise<string> {
  const failed = new Promise<string>((resolve) => {
    worker.addEventListener('error', (event) => {
      resolve(`The worker of the model failed: ${event.message || 'its file could not be loaded.'}`);
    });
  });
  const lock = `instag-model-${crypto.randomUUID()}`;
  async function gone(): Promise<string> {
    await api.live(lock);
    return navigator.locks.request(lock, () => 'The worker of the model has ended.');
  }
  return Promise.race([failed, gone()]);
}

/** Starts a worker for one model. `site`: the studio's absolute address, ends with `/`. */
export function startModel(site: string): ModelPort {
  const worker = newWorker(url, 'model');
  const api = wrap<ModelApi>(worker);
  return modelPort({ api, callable: proxy, ended: endOf(worker, api), terminate: () => worker.terminate() }, site);
}
