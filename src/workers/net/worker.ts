/** The net worker: the only code that may leave the origin. Started from its URL, so that the page's policy does not bind it. */
import { expose, transfer } from 'comlink';
import { createModelFiles } from '../../storage/model-files.ts';
import { opfsFiles } from '../../storage/opfs-files.ts';
import { estimateSpace } from '../../storage/space.ts';
import { publicBase } from '../assets.ts';
import { RunningJobs } from '../running-jobs.ts';
import type { ModelFetchProgress, NetApi, RepositoryApi } from './contract.ts';
import { download } from './download.ts';
import { beginModel, resumeModel, type ModelDownloadOptions } from './model-download.ts';
import { modelSource } from './model-address.ts';
import { readPiece, readRepository, type RepositoryAccess } from './repository.ts';
import { waitFor } from './wait.ts';

const jobs = new RunningJobs();
const models = createModelFiles(opfsFiles, publicBase(import.meta.url, import.meta.env.DEV));
const access = { fetch: fetch.bind(globalThis), pageProtocol: location.protocol };

function modelOptions(signal: AbortSignal, onProgress: (progress: ModelFetchProgress) => void): ModelDownloadOptions {
  return {
    ...access,
    signal,
    onProgress,
    files: models,
    estimate: estimateSpace,
    now: () => new Date().toISOString(),
    elapsed: () => performance.now(),
    wait: waitFor,
  };
}

/** What each reader reads can be broken off at once. */
function repositories(): RepositoryApi {
  const readers = new Map<string, AbortController>();
  function accessOf(reader: string): RepositoryAccess {
    const controller = readers.get(reader) ?? new AbortController();
    readers.set(reader, controller);
    return { ...access, wait: waitFor, signal: controller.signal };
  }
  return {
    files: (reader, address) => readRepository(address, accessOf(reader)),
    async read(reader, url, start, end) {
      const bytes = await readPiece(url, start, end, accessOf(reader));
      return transfer(bytes, [bytes.buffer]);
    },
    stop: (reader) => readers.get(reader)?.abort(),
  };
}

const api: NetApi = {
  serveRepositories: (port) => expose(repositories(), port),
  download: (job, url, onProgress) => jobs.run(job, (signal) => download(url, { ...access, signal, onProgress })),
  modelLabel: (address) => new Promise((resolve) => resolve(modelSource(address).label)),
  beginModel: (job, wish, onProgress) => jobs.run(job, (signal) => beginModel(wish, modelOptions(signal, onProgress))),
  resumeModel: (job, id, onProgress) => jobs.run(job, (signal) => resumeModel(id, modelOptions(signal, onProgress))),
  cancel: (job) => jobs.cancel(job),
};

expose(api);
