/** The tagging worker: runs engines off the main thread and keeps their results in the store. */
import { expose, wrap } from 'comlink';
import { engines, loadEngine } from '../../engines/list.ts';
import type { Clock } from '../../jobs/ports.ts';
import { RunningJobs } from '../running-jobs.ts';
import type { StoreDataApi } from '../store/contract.ts';
import { publicBase, readAsset } from './assets.ts';
import type { EngineInfo, TaggingApi } from './contract.ts';
import { TaggingRuns, type TaggingStore } from './tagging-runs.ts';

const clock: Clock = { now: () => new Date().toISOString(), elapsed: () => performance.now() };
const assets = publicBase(import.meta.url, import.meta.env.DEV);
const jobs = new RunningJobs();
let store: TaggingStore | null = null;

const runs = new TaggingRuns({
  store: () => {
    if (store === null) throw new Error('The tagging worker was asked before it was connected to the store.');
    return store;
  },
  loadEngine,
  host: { readAsset: (path) => readAsset(assets, path), appVersion: __APP_VERSION__ },
  clock,
});

async function userEngines(): Promise<readonly EngineInfo[]> {
  const loaded = await Promise.all(engines.filter(({ forUsers }) => forUsers).map(({ load }) => load()));
  return loaded.map(({ id, label, needs }) => ({ id, label, needs }));
}

const api: TaggingApi = {
  connectStore(port) {
    store = wrap<StoreDataApi>(port);
  },
  engines: userEngines,
  start: (job, engineId, scope, onProgress) =>
    jobs.run(job, (signal) => runs.start(engineId, scope, { signal, onProgress })),
  resume: (job, runId, onProgress) => jobs.run(job, (signal) => runs.resume(runId, { signal, onProgress })),
  tagOne: (engineId, text) => runs.tagOne(engineId, text),
  explain: (engineId, text, tags) => runs.explain(engineId, text, tags),
  cancel: (job) => jobs.cancel(job),
};

expose(api);
