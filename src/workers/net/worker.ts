/** The net worker: the only code that may leave the origin. Started from its URL, so that the page's policy does not bind it. */
import { expose } from 'comlink';
import type { NetApi } from './contract.ts';
import { download } from './download.ts';

const running = new Map<string, AbortController>();

const api: NetApi = {
  async download(job, url, onProgress) {
    const controller = new AbortController();
    running.set(job, controller);
    try {
      return await download(url, {
        signal: controller.signal,
        onProgress,
        fetch: fetch.bind(globalThis),
        pageProtocol: location.protocol,
      });
    } finally {
      running.delete(job);
    }
  },
  cancel: (job) => running.get(job)?.abort(),
};

expose(api);
