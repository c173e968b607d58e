/** The convert worker: reads a checkpoint, has it quantized by workers of its own, and writes the model. */
import { expose } from 'comlink';
import { createModelFiles } from '../../storage/model-files.ts';
import { opfsFiles } from '../../storage/opfs-files.ts';
import { estimateSpace } from '../../storage/space.ts';
import { publicBase } from '../assets.ts';
import { RunningJobs } from '../running-jobs.ts';
import { createCheckpoints } from './checkpoints.ts';
import type { ConvertApi } from './contract.ts';
import { begin, conversionId, convert, inspectCheckpoint, type ConvertDoors } from './conversions.ts';
import { startPool } from './pool.ts';
import { RemoteFiles } from './remote-files.ts';

const jobs = new RunningJobs();
const remote = new RemoteFiles();

const doors: ConvertDoors = {
  files: createModelFiles(opfsFiles, publicBase(import.meta.url, import.meta.env.DEV)),
  estimate: estimateSpace,
  checkpoints: createCheckpoints((address, signal) => remote.open(address, signal)),
  startPool: () => startPool(navigator.hardwareConcurrency),
  now: () => new Date().toISOString(),
  elapsed: () => performance.now(),
};

const api: ConvertApi = {
  connectNet: (port) => remote.connect(port),
  inspect: (job, place) => jobs.run(job, (signal) => inspectCheckpoint(place, doors, signal)),
  idFor: (label) => conversionId(label, doors),
  begin: (job, id, wish) => jobs.run(job, (signal) => begin(id, wish, doors, signal)),
  convert: (job, id, wish, onProgress) => jobs.run(job, (signal) => convert(id, wish, doors, { signal, onProgress })),
  cancel: (job) => jobs.cancel(job),
};

expose(api);
