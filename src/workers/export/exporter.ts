/** Exports of the open project: the store's rows and taggings through jobs/export. */
import { createTextHasher } from '../../core/datasets/text-identity.ts';
import { mediaType, writtenFormat, type ExportRequest } from '../../core/export/request.ts';
import {
  exportKey,
  exportRows,
  ownKeys,
  previewLines,
  type ExportDataset,
  type ExportProgress,
  type TaggingSource,
} from '../../jobs/export.ts';
import { exportFiles } from '../../jobs/export-files.ts';
import { companionOf, planExport } from '../../jobs/export-plan.ts';
import { selectRows } from '../../jobs/export-select.ts';
import { openHeldTaggings } from '../../jobs/held-taggings.ts';
import type { Sink } from '../../jobs/ports.ts';
import type { DatasetInfo, Destination, ProjectState, StoreDataApi } from '../store/contract.ts';
import type { ExportOutcome, ExportPreview, ExportScope, ScopedRequest } from './contract.ts';
import { blobSink, fileSink } from './destination.ts';
import { openStoredDataset, type RowStore } from './stored-dataset.ts';
import { zipFiles } from './zip-files.ts';

/** Changed cells are counted before saving where the file comes to no more than this: a fraction of a second. */
const countedBytes = 8_000_000;

export type ExportStore = RowStore & Pick<StoreDataApi, 'projectState' | 'batches' | 'tagNames' | 'verdicts'>;

interface Prepared {
  readonly datasets: readonly ExportDataset[];
  readonly taggings: TaggingSource;
  readonly request: ExportRequest;
  /** Free in all rows. */
  readonly key: string;
}

interface JobOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ExportProgress) => void;
}

export class Exporter {
  /** Rows never change: which keys a dataset has is found once. */
  readonly #keys = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly store: ExportStore,
    private readonly app: string,
  ) {}

  async export(
    request: ScopedRequest,
    destination: Destination,
    fileName: string,
    options: JobOptions,
  ): Promise<ExportOutcome> {
    const prepared = await this.#prepare(request, options.signal);
    const write = request.files === 'each' ? writeEach : writeOne;
    if (destination !== null) {
      return { ...(await write(prepared, { fileName, open: () => fileSink(destination) }, options)), file: null };
    }
    const sink = blobSink(write === writeEach ? 'application/zip' : mediaType(writtenFormat(request)));
    const written = await write(prepared, { fileName, open: () => Promise.resolve(sink) }, options);
    return { ...written, file: sink.file() };
  }

  async preview(request: ScopedRequest, lines: number, signal: AbortSignal): Promise<ExportPreview> {
    const shown: ScopedRequest = request.format === 'parquet' ? { ...request, format: 'jsonl' } : request;
    const { datasets, taggings, key } = await this.#prepare(shown, signal);
    // Of several files the first one is shown.
    const seen = request.files === 'each' ? datasets.slice(0, 1) : datasets;
    const plan = await planExport(seen, shown, key, signal);
    const enough = countsCells(request) ? countedBytes : 0;
    const first = await previewLines(seen, taggings, plan.format, { lines, bytes: enough }, signal);
    const changedCells = plan.format.counts?.().changedCells ?? 0;
    return {
      lines: first.lines,
      key: plan.key,
      rows: datasets.reduce((sum, { rowCount }) => sum + rowCount, 0),
      changedCells: { count: changedCells, exact: first.complete && seen.length === datasets.length },
    };
  }

  async #prepare(request: ScopedRequest, signal: AbortSignal): Promise<Prepared> {
    const state = await this.store.projectState();
    const hasher = await createTextHasher();
    const datasets: ExportDataset[] = [];
    const keys: ReadonlySet<string>[] = [];
    for (const info of chosenDatasets(state, request.scope)) {
      const dataset = await openStoredDataset(this.store, info, hasher);
      keys.push(await this.#keysOf(`${state.project.id}/${info.id}/${info.createdAt}`, dataset, signal));
      datasets.push(selected(dataset, info.id, request));
    }
    const taggings = await openHeldTaggings(
      this.store,
      { runs: state.runs, texts: state.texts, app: this.app },
      signal,
    );
    return { datasets, taggings, request, key: exportKey(keys) };
  }

  async #keysOf(id: string, dataset: ExportDataset, signal: AbortSignal): Promise<ReadonlySet<string>> {
    const keys = this.#keys.get(id) ?? (await ownKeys(dataset, signal));
    this.#keys.set(id, keys);
    return keys;
  }
}

type Written = Omit<ExportOutcome, 'file'>;

/** Where the bytes go; opened when it is known what to write. */
interface Target {
  readonly fileName: string;
  readonly open: () => Promise<Sink>;
}

async function writeOne(prepared: Prepared, { fileName, open }: Target, options: JobOptions): Promise<Written> {
  const { datasets, taggings, request, key } = prepared;
  const plan = await planExport(datasets, request, key, options.signal);
  const summary = await exportRows(datasets, taggings, await open(), plan.format, options);
  const companion = companionOf(plan.entry === null ? [] : [[fileName, plan.entry(fileName)]]);
  return { ...summary, key: plan.key, files: 1, companion };
}

/** A zip with a file for each dataset, and with what goes along with them. */
async function writeEach(prepared: Prepared, { open }: Target, options: JobOptions): Promise<Written> {
  const zip = zipFiles(await open());
  try {
    const { files, companion, ...summary } = await exportFiles(
      { ...prepared, open: (name) => zip.open(name) },
      options,
    );
    if (companion !== null) {
      const entry = await zip.open(companion.name);
      await entry.write(new TextEncoder().encode(companion.text));
      await entry.close();
    }
    await zip.close();
    return { ...summary, files: files.length, companion: null };
  } catch (error) {
    await zip.abort();
    throw error;
  }
}

/** Whether the format changes cells: how many is worth knowing before saving. */
function countsCells({ format, profile, csv }: ExportRequest): boolean {
  return profile === 'none' && (format === 'csv' || format === 'tsv') && csv.escapeFormulas;
}

/** The part of a dataset that is asked for: whole rows, in the flat form only matching queries. */
function selected(dataset: ExportDataset, id: number, { scope, shape, profile }: ScopedRequest): ExportDataset {
  if (scope.kind !== 'selection') return dataset;
  const selection = scope.selections.find(({ datasetId }) => datasetId === id);
  if (selection === undefined) return dataset;
  return selectRows(dataset, selection, shape === 'flat' && profile === 'none');
}

function isInScope(scope: ExportScope, { id }: DatasetInfo): boolean {
  switch (scope.kind) {
    case 'everything':
      return true;
    case 'dataset':
      return scope.datasetId === id;
    case 'selection':
      return scope.selections.some(({ datasetId, rows }) => datasetId === id && rows.length > 0);
  }
}

function chosenDatasets(state: ProjectState, scope: ExportScope): readonly DatasetInfo[] {
  const ready = state.datasets.filter((info) => info.state === 'ready');
  const chosen = ready.filter((info) => isInScope(scope, info));
  if (chosen.length > 0) return chosen;
  throw new Error(
    ready.length === 0
      ? 'There is no dataset to export: bring one in first, or wait until it is in.'
      : 'The rows to export are gone: choose others.',
  );
}
