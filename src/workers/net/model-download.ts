/** Fetches a model in MLC form, file by file, to where kept models lie. What is there stays when it breaks off. */
import type { ModelFile } from '../../core/models/kept-model.ts';
import { plannedFile, type ModelDraft, type PlannedFile } from '../../core/models/model-draft.ts';
import { configFile, libraryFile, tensorFile, tokenizerFile } from '../../core/models/model-names.ts';
import { md5Of } from '../../storage/md5.ts';
import { hashBlob } from '../../storage/model-check.ts';
import type { ModelFiles } from '../../storage/model-files.ts';
import { requireSpace, type Estimate } from '../../storage/space.ts';
import type { FetchedModel, ModelFetchProgress, ModelWish } from './contract.ts';
import { fetchFile, type FileTarget } from './fetch-file.ts';
import { FetchMeter } from './fetch-meter.ts';
import { modelSource } from './model-address.ts';
import { readModelLists, type ModelLists } from './model-lists.ts';
import type { NetAccess } from './request.ts';

export interface ModelDownloadOptions extends NetAccess {
  readonly files: ModelFiles;
  readonly onProgress: (progress: ModelFetchProgress) => void;
  readonly estimate: () => Promise<Estimate>;
  readonly now: () => string;
  /** Milliseconds on a clock that only goes forward. */
  readonly elapsed: () => number;
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** What a draft remembers of a download. */
interface Plan {
  readonly wish: ModelWish;
  readonly base: string;
  readonly tensorName: string;
}

function planFiles({ shards, hashes, tensorName }: ModelLists, libraryUrl: string | null): PlannedFile[] {
  function planned(path: string, bytes: number | null, md5: string | null = null): PlannedFile {
    const named = path === tensorFile ? tensorName : path;
    return { ...plannedFile(path, bytes), sha256: hashes.get(named) ?? null, md5 };
  }
  return [
    ...[configFile, tensorFile, tokenizerFile].map((path) => planned(path, null)),
    ...(libraryUrl === null ? [] : [plannedFile(libraryFile)]),
    ...shards.map(({ path, bytes, md5 }) => planned(path, bytes, md5)),
  ];
}

function totalOf(files: readonly PlannedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
}

function planOf(draft: ModelDraft): Plan {
  return JSON.parse(draft.plan) as Plan;
}

function urlOf({ wish, base, tensorName }: Plan, path: string): URL {
  if (path === libraryFile && wish.libraryUrl !== null) return new URL(wish.libraryUrl);
  return new URL(path === tensorFile ? tensorName : path, base);
}

/** A file that an earlier try has brought whole, if it is the right one; else it is taken away. */
async function takeWhole(
  id: string,
  planned: PlannedFile,
  meter: FetchMeter,
  options: ModelDownloadOptions,
): Promise<ModelFile | null> {
  const { files, signal } = options;
  const { path, bytes, sha256 } = planned;
  const found = await files.wholeBytes(id, path);
  if (found === null) return null;
  meter.check();
  const hash = await hashBlob(await files.read(id, path), signal, (read) => meter.passed(read));
  const isRight = (bytes ?? found) === found && (sha256 ?? hash) === hash && (await hasMd5(id, planned, options));
  if (isRight) return { path, bytes: found, sha256: hash };
  meter.passed(-found);
  await files.removeFile(id, path);
  return null;
}

/** Whether a whole file has the MD5 that the list of tensors gives it; true where nothing but a better hash is known of it. */
async function hasMd5(id: string, { path, md5, sha256 }: PlannedFile, options: ModelDownloadOptions): Promise<boolean> {
  if (md5 === null || sha256 !== null) return true;
  return (await md5Of(await options.files.read(id, path), options.signal)) === md5;
}

async function requireMd5(id: string, planned: PlannedFile, options: ModelDownloadOptions): Promise<void> {
  if (await hasMd5(id, planned, options)) return;
  await options.files.removeFile(id, planned.path);
  throw new Error(
    `${planned.path} came with another content than ${tensorFile} says (its MD5 is not ${planned.md5}). ` +
      'It was damaged on the way or has changed at its source: try again.',
  );
}

async function fetchOne(
  plan: Plan,
  planned: PlannedFile,
  meter: FetchMeter,
  options: ModelDownloadOptions,
): Promise<ModelFile> {
  const { id } = plan.wish;
  const whole = await takeWhole(id, planned, meter, options);
  if (whole !== null) return whole;
  const url = urlOf(plan, planned.path);
  // Without a hash to check it by, a part of yesterday's file could be joined to one of today.
  const keep = planned.sha256 !== null || planned.md5 !== null;
  let writer = await options.files.write(id, planned.path, { keep });
  const target: FileTarget = {
    get bytes() {
      return writer.bytes;
    },
    write: (bytes) => writer.write(bytes),
    async restart() {
      writer.close();
      writer = await options.files.write(id, planned.path);
    },
  };
  meter.passed(writer.bytes);
  try {
    await fetchFile(url, target, {
      ...options,
      expectedBytes: planned.bytes,
      onBytes: (bytes) => meter.fetched(url.host, bytes),
    });
    const file = await writer.finish(planned.sha256);
    await requireMd5(id, planned, options);
    return file;
  } finally {
    writer.close();
  }
}

async function fetchFiles(
  draft: ModelDraft,
  wanted: readonly PlannedFile[],
  options: ModelDownloadOptions,
): Promise<FetchedModel> {
  const meter = createMeter(draft, options);
  const plan = planOf(draft);
  const files: ModelFile[] = [];
  for (const planned of wanted) {
    options.signal.throwIfAborted();
    files.push(await fetchOne(plan, planned, meter, options));
  }
  meter.report();
  return { id: draft.id, files, fetched: meter.byHost() };
}

function createMeter(draft: ModelDraft, options: ModelDownloadOptions): FetchMeter {
  const { host } = new URL(planOf(draft).base);
  return new FetchMeter(host, totalOf(draft.files), options.elapsed, options.onProgress);
}

/** Begins a model that is not here yet: looks what there is, and fetches all but the weights. */
export async function beginModel(wish: ModelWish, options: ModelDownloadOptions): Promise<void> {
  const source = modelSource(wish.address);
  const host = new URL(source.bases[0] ?? wish.address).host;
  options.onProgress({ phase: 'asking', host, bytes: 0, totalBytes: null, secondsLeft: null });
  const lists = await readModelLists(source, options);
  const planned = planFiles(lists, wish.libraryUrl);
  await requireSpace(`keep the model “${wish.label}”`, totalOf(planned), options.estimate);
  const plan: Plan = { wish, base: lists.base, tensorName: lists.tensorName };
  const { id, label, origin } = wish;
  const draft: ModelDraft = {
    ...{ format: 1, id, label, origin, files: planned, plan: JSON.stringify(plan), startedAt: options.now() },
  };
  await options.files.saveDraft(draft);
  const weights = new Set(lists.shards.map(({ path }) => path));
  await fetchFiles(
    draft,
    planned.filter(({ path }) => !weights.has(path)),
    options,
  );
}

/** Fetches what is missing of a model that was begun. */
export async function resumeModel(id: string, options: ModelDownloadOptions): Promise<FetchedModel> {
  const draft = await options.files.findDraft(id);
  if (draft === null) throw new Error('There is nothing left of this download: begin it anew.');
  return fetchFiles(draft, draft.files, options);
}
