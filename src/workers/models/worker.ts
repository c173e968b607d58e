/** The models worker: keeps language models in the private file system. It reads the studio's own origin and nothing else. */
import { expose } from 'comlink';
import { findDamage } from '../../storage/model-check.ts';
import { createModelFiles } from '../../storage/model-files.ts';
import { opfsFiles, whyNoOpfs } from '../../storage/opfs-files.ts';
import { hexSha256 } from '../../storage/sha256.ts';
import { estimateSpace } from '../../storage/space.ts';
import { publicBase, readAsset } from '../assets.ts';
import { RunningJobs } from '../running-jobs.ts';
import { adapterFacts } from '../adapter.ts';
import type { KeptModel, ModelsApi } from './contract.ts';
import { addFiles, adopt, describeDraft, freeId, inspect, type ModelDoors } from './models.ts';
import { chatModelOffers, shelfOf } from './shelf.ts';

const site = publicBase(import.meta.url, import.meta.env.DEV);
const files = createModelFiles(opfsFiles, site);
const jobs = new RunningJobs();

/** Not yet in TypeScript's types of workers. */
const { deviceMemory } = navigator as { readonly deviceMemory?: number };

const doors: ModelDoors = {
  files,
  adapter: () => adapterFacts({ gpu: (navigator as { readonly gpu?: GPU }).gpu, deviceMemory }),
  estimate: estimateSpace,
  now: () => new Date().toISOString(),
  async readShipped(name) {
    return new Uint8Array(await readAsset(site, `models/${name}`));
  },
  sha256: hexSha256,
};

async function modelOf(id: string): Promise<KeptModel> {
  const model = await files.find(id);
  if (model === null) throw new Error('This model is no longer kept here.');
  return model;
}

const api: ModelsApi = {
  async shelf() {
    const noStorage = await whyNoOpfs();
    const adapter = await doors.adapter();
    return noStorage === null ? shelfOf(files, adapter) : { noStorage, adapter, models: [], remainders: [] };
  },
  chatModels: async () => chatModelOffers(await doors.adapter()),
  freeId: (label) => freeId(label, doors),
  inspect: (given) => inspect(given, doors),
  addFiles: (job, given, options, onProgress) =>
    jobs.run(job, (signal) => addFiles(given, options, doors, { signal, onProgress })),
  check: async (id) => {
    await describeDraft(id, doors);
  },
  adopt: (id, fetched) => adopt(id, fetched, doors),
  verify: (job, id, onProgress) =>
    jobs.run(job, async (signal) =>
      findDamage(files, await modelOf(id), {
        signal,
        onProgress: (bytes, totalBytes) => onProgress({ bytes, totalBytes }),
      }),
    ),
  setTask: async (id, task) => files.update({ ...(await modelOf(id)), task }),
  remove: (id) => files.hide(id),
  restore: (id) => files.restore(id),
  purge: (id) => (id === null ? files.purge() : files.purge(id)),
  removeDraft: (id) => files.removeDraft(id),
  cancel: (job) => jobs.cancel(job),
};

expose(api);
