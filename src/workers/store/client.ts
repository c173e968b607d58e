/** Starts the store worker. */
import type { Remote } from 'comlink';
import { startWorker, type WorkerHandle } from '../bridge.ts';
import type { StoreApi } from './contract.ts';
import url from './worker.ts?worker&url';

/** Browsers let only a page ask to keep its data, never a worker. */
async function askPersist(): Promise<boolean> {
  return navigator.storage.persist();
}

function withPersist(api: Remote<StoreApi>): Remote<StoreApi> {
  return new Proxy(api, {
    get: (target, key, receiver): unknown => (key === 'askPersist' ? askPersist : Reflect.get(target, key, receiver)),
  });
}

export function startStore(): WorkerHandle<StoreApi> {
  const handle = startWorker<StoreApi>(url, 'store');
  return { ...handle, api: withPersist(handle.api) };
}
