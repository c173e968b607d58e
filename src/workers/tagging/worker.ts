/** The tagging worker: runs engines off the main thread and keeps their results in the store. */
import { expose, transfer, wrap } from 'comlink';
import type { EngineHost, ModelHost } from '../../engines/engine.ts';
import { engines, loadEngine } from '../../engines/list.ts';
import type { Clock } from '../../jobs/ports.ts';
import { createModelFiles } from '../../storage/model-files.ts';
import { opfsFiles } from '../../storage/opfs-files.ts';
import { adapterFacts } from '../adapter.ts';
import { startModel } from '../model/client.ts';
import { RunningJobs } from '../running-jobs.ts';
import type { StoreDataApi } from '../store/contract.ts';
import { adaptTo, type AdaptStore } from './adapting.ts';
import { publicBase, readAsset } from '../assets.ts';
import type { EngineInfo, TaggingApi } from './contract.ts';
import { startThread } from './threads.ts';
import { TaggingRuns, type TaggingStore } from './tagging-runs.ts';

const clock: Clock = { now: () => new Date().toISOString(), elapsed: () => performance.now() };
const assets = publicBase(import.meta.url, import.meta.env.DEV);
const jobs = new RunningJobs();
type WorkerStore = TaggingStore & AdaptStore;
let store: WorkerStore | null = null;

function connectedStore(): WorkerStore {
  if (store === null) throw new Error('The tagging worker was asked before it was connected to the store.');
  return store;
}

const keptModels = createModelFiles(opfsFiles, assets);
const models: ModelHost = {
  async kept(id) {
    const model = await keptModels.find(id);
    if (model !== null) return model;
    throw new Error(
      `The model “${id}” is no longer kept here. Add the same files on the Models page again, under the same name, and this ` +
        'run can go on; or start a new run with another model.',
    );
  },
  start: () => startModel(assets),
  adapter: () => adapterFacts({ gpu: (navigator as { readonly gpu?: GPU }).gpu, deviceMemory: undefined }),
};

const host: EngineHost = {
  readAsset: (path) => readAsset(assets, path),
  appVersion: __APP_VERSION__,
  readVersion: (sha256) => connectedStore().versionFile(sha256),
  models,
};
const threads = { processors: navigator.hardwareConcurrency || 1, start: startThread };
const runs = new TaggingRuns({ store: connectedStore, loadEngine, host, clock, threads });

async function userEngines(): Promise<readonly EngineInfo[]> {
  const loaded = await Promise.all(engines.filter(({ forUsers }) => forUsers).map(({ load }) => load()));
  return loaded.map((engine) => ({
    id: engine.id,
    label: engine.label,
    needs: engine.needs,
    threshold: engine.threshold ?? null,
    adapts: 'adapt' in engine,
  }));
}

const api: TaggingApi = {
  connectStore(port) {
    store = wrap<StoreDataApi>(port);
  },
  engines: userEngines,
  start: (job, engineId, scope, onProgress, config) =>
    jobs.run(job, (signal) => runs.start(engineId, scope, { signal, onProgress }, config)),
  resume: (job, runId, onProgress) => jobs.run(job, (signal) => runs.resume(runId, { signal, onProgress })),
  settings: (engineId, config) => runs.settings(engineId, config),
  tagOne: (engineId, text, config) => runs.tagOne(engineId, text, config),
  tryModel: (job, config, text) => jobs.run(job, (signal) => runs.tryModel(text, config, signal)),
  explain: (engineId, text, tags, config) => runs.explain(engineId, text, tags, config),
  adapt: (job, wish, onProgress) =>
    jobs.run(job, async (signal) => {
      const engine = await loadEngine(wish.engineId);
      const adaptation = await adaptTo(connectedStore(), wish, { engine, host }, { signal, onProgress });
      return transfer(adaptation, [adaptation.file.buffer]);
    }),
  cancel: (job) => jobs.cancel(job),
};

expose(api);
