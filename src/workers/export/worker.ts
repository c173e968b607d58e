/** The export worker: reads the store through a port and writes files. */
import { expose, wrap } from 'comlink';
import { RunningJobs } from '../running-jobs.ts';
import type { StoreDataApi } from '../store/contract.ts';
import type { ExportApi } from './contract.ts';
import { Exporter } from './exporter.ts';

const jobs = new RunningJobs();
let previewing = new AbortController();
let exporter: Exporter | null = null;

function connected(): Exporter {
  if (exporter === null) throw new Error('The export worker was asked before it was connected to the store.');
  return exporter;
}

const api: ExportApi = {
  connectStore(port) {
    exporter = new Exporter(wrap<StoreDataApi>(port), __APP_VERSION__);
  },
  export: (job, request, destination, fileName, onProgress) =>
    jobs.run(job, (signal) => connected().export(request, destination, fileName, { signal, onProgress })),
  preview(request, lines) {
    previewing.abort();
    previewing = new AbortController();
    return connected().preview(request, lines, previewing.signal);
  },
  cancel: (job) => jobs.cancel(job),
};

expose(api);
