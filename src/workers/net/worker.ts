/** The net worker: the only code that may leave the origin. Started from its URL, so that the page's policy does not bind it. */
import { expose } from 'comlink';
import { RunningJobs } from '../running-jobs.ts';
import type { NetApi } from './contract.ts';
import { download } from './download.ts';

const jobs = new RunningJobs();

const api: NetApi = {
  download: (job, url, onProgress) =>
    jobs.run(job, (signal) =>
      download(url, { signal, onProgress, fetch: fetch.bind(globalThis), pageProtocol: location.protocol }),
    ),
  cancel: (job) => jobs.cancel(job),
};

expose(api);
