/** The import worker: looks into files and brings them in, one at a time, through jobs/import. */
import { expose, wrap, type Remote } from 'comlink';
import { isRecord, parseRow } from '../../core/import/record.ts';
import { importFile } from '../../jobs/import.ts';
import { inspectFile, previewList, previewRow } from '../../jobs/import-inspect.ts';
import { sampledRow, type SampledRow } from '../../jobs/import-sample.ts';
import { likelySize, sameContent } from '../../jobs/import-known.ts';
import { remapRows, type StoredRows } from '../../jobs/import-remap.ts';
import type { ByteSource, ImportReport, Mapping } from '../../core/types.ts';
import type { DatasetInfo, StoreDataApi } from '../store/contract.ts';
import { blobSource } from './blob-source.ts';
import type {
  DatasetChoice,
  DatasetPreview,
  ImportApi,
  ImportedDataset,
  ImportProgress,
  Inspection,
} from './contract.ts';
import { openInStore, storeSink } from './store-sink.ts';

let connected: Remote<StoreDataApi> | null = null;
const jobs = new Map<string, AbortController>();
/** The job before: imports share the store, so one waits for the other. */
let last: Promise<unknown> = Promise.resolve();

/** Rows of a dataset that are looked at to offer mappings. */
const sampleRows = 200;

function store(): Remote<StoreDataApi> {
  if (connected === null) throw new Error('The import worker is not connected to the store.');
  return connected;
}

/** Runs jobs one after the other; a job cancelled while it waits never starts. */
async function queued<T>(job: string, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  jobs.set(job, controller);
  const turn = last.then(() => {
    controller.signal.throwIfAborted();
    return run(controller.signal);
  });
  last = turn.catch(() => undefined);
  try {
    return await turn;
  } finally {
    jobs.delete(job);
  }
}

async function alreadyHere(source: ByteSource): Promise<{ readonly datasetId: number; readonly name: string }[]> {
  const size = await likelySize(source);
  if (connected === null || size === undefined) return [];
  const known = (await connected.datasetsOfSize(size)).flatMap(({ id, name, source: info }) =>
    info === null ? [] : [{ datasetId: id, name, source: info }],
  );
  return sameContent(source, known, new AbortController().signal);
}

async function inspect(file: File): Promise<Inspection> {
  const source = blobSource(file, file.name);
  const look = await inspectFile(source, new AbortController().signal);
  if ('refused' in look) return { fileName: file.name, refused: look.refused };
  return { ...look, alreadyHere: await alreadyHere(source) };
}

async function importInto(
  job: string,
  file: File,
  choices: readonly DatasetChoice[],
  onProgress: (progress: ImportProgress) => void,
): Promise<readonly ImportedDataset[]> {
  return queued(job, async (signal) => {
    const ids: number[] = [];
    const open = openInStore(store(), (id) => ids.push(id));
    const imported = await importFile(blobSource(file, file.name), choices, open, { signal, onProgress });
    return imported.map(({ name, report }, index) => ({ datasetId: ids[index] ?? -1, name, report }));
  });
}

async function datasetInfo(datasetId: number): Promise<DatasetInfo> {
  const { datasets } = await store().projectState();
  const info = datasets.find(({ id }) => id === datasetId);
  if (info === undefined) throw new Error(`There is no dataset ${datasetId} in this project.`);
  return info;
}

async function storedRows(datasetId: number): Promise<StoredRows> {
  const { source, rows, name } = await datasetInfo(datasetId);
  if (source === null) throw new Error(`"${name}" is still coming in; its mapping can be changed when it is complete.`);
  return { source, rows, block: (start, count) => store().rowBlock(datasetId, start, count) };
}

async function remap(
  job: string,
  datasetId: number,
  mapping: Mapping,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportReport> {
  return queued(job, async (signal) => {
    const stored = await storedRows(datasetId);
    const draftId = await store().beginRemap(datasetId, mapping);
    const { bytes: totalBytes } = stored.source;
    return remapRows(stored, mapping, storeSink(store(), draftId), {
      signal,
      onProgress: (done) =>
        onProgress({ ...done, bytes: Math.round((done.rows / stored.rows) * totalBytes), totalBytes }),
    });
  });
}

async function inspectDataset(datasetId: number): Promise<DatasetPreview> {
  const info = await datasetInfo(datasetId);
  const stored = await storedRows(datasetId);
  const { bytes, lengths } = await stored.block(0, sampleRows);
  const rows: SampledRow[] = [];
  let at = 0;
  for (const length of lengths) {
    const row = bytes.subarray(at, at + length);
    rows.push(sampledRow(row, parseRow(row, stored.source.format), stored.source.format));
    at += length;
  }
  const preview = previewList(stored.source.wrapperKey, info.name, rows);
  const sample = rows.slice(0, preview.sample.length).map((row) => previewRow(row, info.mapping));
  return { ...preview, suggestedName: info.name, form: info.mapping.fields.form, mapping: info.mapping, sample };
}

function parsePreviewed(json: string): unknown {
  try {
    const row: unknown = JSON.parse(json);
    return isRecord(row) ? row : {};
  } catch {
    // A row too large to be shortened was cut; it has nothing to show under another mapping.
    return {};
  }
}

const api: ImportApi = {
  connectStore(port) {
    connected = wrap<StoreDataApi>(port);
  },
  inspect,
  preview: (rows, mapping) =>
    Promise.resolve(rows.map((json) => previewRow({ json, value: parsePreviewed(json) }, mapping))),
  importFile: importInto,
  remap,
  inspectDataset,
  cancel(job) {
    jobs.get(job)?.abort(new DOMException('The import was cancelled.', 'AbortError'));
  },
};

expose(api);
