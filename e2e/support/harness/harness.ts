/**
 * A page without a user interface: it starts the studio's workers, wires them as src/app/services.ts does, and puts them
 * on `window.harness`, where tests drive them with page.evaluate.
 */
import { proxy, transfer, type Remote } from 'comlink';
import type { KeptModel } from '../../../src/core/models/kept-model.ts';
import type { ModelPort } from '../../../src/engines/webllm/model-port.ts';
import type { AnalysisApi } from '../../../src/workers/analysis/contract.ts';
import { runJob, startWorker, type WorkerHandle } from '../../../src/workers/bridge.ts';
import type { ConvertApi } from '../../../src/workers/convert/contract.ts';
import type { ExportApi } from '../../../src/workers/export/contract.ts';
import type { ImportApi } from '../../../src/workers/import/contract.ts';
import { startModel } from '../../../src/workers/model/client.ts';
import type { ModelsApi } from '../../../src/workers/models/contract.ts';
import type { NetApi } from '../../../src/workers/net/contract.ts';
import type { StoreApi } from '../../../src/workers/store/contract.ts';
import type { TaggingApi } from '../../../src/workers/tagging/contract.ts';
import { startThread } from '../../../src/workers/tagging/threads.ts';
import type { StartedThread, ThreadWish } from '../../../src/jobs/tag-threads.ts';
import type { TagOutcome, TextItem } from '../../../src/engines/engine.ts';
import type { BatchWish } from './batches.ts';
import type { BareParse } from './bare-parse.ts';
import bareParseUrl from './bare-parse.ts?worker&url';
import type { QuantizeTime } from './quantize-time.ts';
import quantizeTimeUrl from './quantize-time.ts?worker&url';
import type { SqliteBaseline } from './sqlite-baseline.ts';
import sqliteBaselineUrl from './sqlite-baseline.ts?worker&url';

/** As the engine wishes it. */
const TAG_BATCH = 256;

interface Apis {
  readonly store: StoreApi;
  readonly import: ImportApi;
  readonly tagging: TaggingApi;
  readonly analysis: AnalysisApi;
  readonly export: ExportApi;
  readonly net: NetApi;
  readonly convert: ConvertApi;
  readonly models: ModelsApi;
}

/** Those that look into the store. */
const withStore: readonly (keyof Apis)[] = ['import', 'tagging', 'analysis', 'export'];

type Starter = () => WorkerHandle<unknown>;

// Loaded on demand: a client that is missing or broken fails only the tests that ask for it.
const clients = import.meta.glob<Record<string, unknown>>('../../../src/workers/*/client.ts');
const started = new Map<keyof Apis, Promise<WorkerHandle<unknown>>>();

async function start(name: keyof Apis): Promise<WorkerHandle<unknown>> {
  const load = clients[`../../../src/workers/${name}/client.ts`];
  if (load === undefined) throw new Error(`src/workers/${name}/client.ts does not exist.`);
  const key = `start${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const starter = (await load())[key];
  if (typeof starter !== 'function') throw new Error(`src/workers/${name}/client.ts does not export ${key}.`);
  const handle = (starter as Starter)();
  if (withStore.includes(name)) await connect(handle as WorkerHandle<ImportApi>);
  return handle;
}

/** Gives a worker its own line to the store worker. */
async function connect(handle: WorkerHandle<Pick<ImportApi, 'connectStore'>>): Promise<void> {
  const store = await api('store');
  const { port1, port2 } = new MessageChannel();
  await store.serve(transfer(port1, [port1]));
  await handle.api.connectStore(transfer(port2, [port2]));
}

/** The remote of a worker, started at the first call. */
async function api<Name extends keyof Apis>(name: Name): Promise<Remote<Apis[Name]>> {
  const running = started.get(name) ?? start(name);
  started.set(name, running);
  return (await running).api as Remote<Apis[Name]>;
}

export interface FoundFile {
  readonly path: string;
  readonly bytes: number;
}

/** Every file in the origin's private file system, by path. */
async function listFiles(): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  async function walk(folder: FileSystemDirectoryHandle, prefix: string): Promise<void> {
    for await (const [name, handle] of folder.entries()) {
      const path = `${prefix}${name}`;
      if (handle.kind === 'directory') await walk(handle, `${path}/`);
      else found.push({ path, bytes: await sizeOf(handle) });
    }
  }
  await walk(await navigator.storage.getDirectory(), '');
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** -1 where a worker holds the file open. */
async function sizeOf(handle: FileSystemFileHandle): Promise<number> {
  try {
    return (await handle.getFile()).size;
  } catch {
    return -1;
  }
}

function stop(): void {
  for (const handle of started.values()) void handle.then((worker) => worker.terminate());
  started.clear();
}

/** The files that a test put into the page's one file input. */
function files(): File[] {
  return [...(document.querySelector('input')?.files ?? [])];
}

/** Reads and parses a file with as little else as can be, in a worker of this browser. */
async function bareParse(...[file, format]: Parameters<BareParse['parse']>): ReturnType<BareParse['parse']> {
  const worker = startWorker<BareParse>(bareParseUrl, 'bare-parse');
  try {
    return await worker.api.parse(file, format);
  } finally {
    worker.terminate();
  }
}

/** Seconds that quantizing a block of weights takes in a worker of this browser. */
async function quantizeTime(...[quantization]: Parameters<QuantizeTime['seconds']>): Promise<number> {
  const worker = startWorker<QuantizeTime>(quantizeTimeUrl, 'quantize-time');
  try {
    return await worker.api.seconds(quantization);
  } finally {
    worker.terminate();
  }
}

/** Seconds that threads of the instant tagger take for these texts, once they are warm. */
async function tagInThreads(texts: readonly string[], count: number): Promise<number> {
  const threads = Array.from({ length: count }, () => startThread());
  const batches: TextItem[][] = [];
  for (let from = 0; from < texts.length; from += TAG_BATCH) {
    batches.push(texts.slice(from, from + TAG_BATCH).map((text, at) => ({ textId: from + at, text })));
  }
  async function tagFrom(waiting: TextItem[][], { line }: StartedThread): Promise<void> {
    for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) await line.tag(batch);
  }
  try {
    await Promise.all(threads.map(({ line }) => line.open({ engineId: 'instant', config: {}, version: null })));
    await Promise.all(threads.map((thread) => tagFrom(batches.slice(0, 4), thread)));
    const start = performance.now();
    await Promise.all(threads.map((thread) => tagFrom(batches, thread)));
    return (performance.now() - start) / 1000;
  } finally {
    for (const thread of threads) thread.stop();
  }
}

/** What a thread beside the tagging worker says of these texts. */
async function tagInThread(wish: ThreadWish, items: readonly TextItem[]): Promise<readonly TagOutcome[]> {
  const thread = startThread();
  try {
    await thread.line.open(wish);
    return await thread.line.tag(items);
  } finally {
    thread.stop();
  }
}

let baseline: WorkerHandle<SqliteBaseline> | null = null;

/** The remote of a worker that puts questions to SQLite, started at the first call. */
function sqliteBaseline(): { readonly api: Remote<SqliteBaseline> } {
  baseline ??= startWorker<SqliteBaseline>(sqliteBaselineUrl, 'sqlite-baseline');
  // In an object: a remote by itself would be taken for a promise.
  return { api: baseline.api };
}

/** A fresh worker for one model of this page. */
function model(): ModelPort {
  return startModel(new URL('.', location.href).href);
}

/** Seconds of a step for several rows at once, for each number of rows. */
async function batchSeconds(kept: KeptModel, wish: BatchWish): Promise<readonly number[]> {
  // Loaded on demand: web-llm is large, and no other test needs it in the page.
  const batches = await import('./batches.ts');
  return batches.batchSeconds(kept, wish);
}

const harness = {
  files,
  bareParse,
  quantizeTime,
  tagInThread,
  tagInThreads,
  sqliteBaseline,
  api,
  listFiles,
  stop,
  runJob,
  proxy,
  model,
  batchSeconds,
};
export type Harness = typeof harness;

declare global {
  interface Window {
    harness: Harness;
  }
}

window.harness = harness;
