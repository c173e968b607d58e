/** Exports of the open project: the store's rows and taggings through jobs/export. */
import { createTextHasher } from '../../core/datasets/text-identity.ts';
import { mediaType, writtenFormat } from '../../core/export/request.ts';
import {
  exportKey,
  exportRows,
  ownKeys,
  previewLines,
  type ExportDataset,
  type ExportProgress,
  type TaggingSource,
} from '../../jobs/export.ts';
import { planExport, type ExportPlan } from '../../jobs/export-plan.ts';
import { selectRows } from '../../jobs/export-select.ts';
import { openHeldTaggings } from '../../jobs/held-taggings.ts';
import type { Sink } from '../../jobs/ports.ts';
import type { DatasetInfo, Destination, ProjectState, StoreDataApi } from '../store/contract.ts';
import type { ExportOutcome, ExportPreview, ExportScope, ScopedRequest } from './contract.ts';
import { blobSink, fileSink } from './destination.ts';
import { openStoredDataset, type RowStore } from './stored-dataset.ts';

export type ExportStore = RowStore & Pick<StoreDataApi, 'projectState' | 'batches' | 'tagNames' | 'verdicts'>;

interface Prepared {
  readonly datasets: readonly ExportDataset[];
  readonly taggings: TaggingSource;
  readonly plan: ExportPlan;
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
    const companion = prepared.plan.companion?.(fileName) ?? null;
    if (destination !== null) {
      const sink = await fileSink(destination);
      return { ...(await write(prepared, sink, options)), companion, file: null };
    }
    const sink = blobSink(mediaType(writtenFormat(request)));
    return { ...(await write(prepared, sink, options)), companion, file: sink.file() };
  }

  async preview(request: ScopedRequest, lines: number, signal: AbortSignal): Promise<ExportPreview> {
    const shown: ScopedRequest = request.format === 'parquet' ? { ...request, format: 'jsonl' } : request;
    const { datasets, taggings, plan } = await this.#prepare(shown, signal);
    const first = await previewLines(datasets, taggings, plan.format, lines, signal);
    return {
      lines: first,
      key: plan.key,
      rows: datasets.reduce((sum, { rowCount }) => sum + rowCount, 0),
      changedCells: plan.format.counts?.().changedCells ?? 0,
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
    const plan = await planExport(datasets, request, exportKey(keys), signal);
    const taggings = await openHeldTaggings(
      this.store,
      { runs: state.runs, texts: state.texts, app: this.app },
      signal,
    );
    return { datasets, taggings, plan };
  }

  async #keysOf(id: string, dataset: ExportDataset, signal: AbortSignal): Promise<ReadonlySet<string>> {
    const keys = this.#keys.get(id) ?? (await ownKeys(dataset, signal));
    this.#keys.set(id, keys);
    return keys;
  }
}

async function write(
  { datasets, taggings, plan }: Prepared,
  sink: Sink,
  options: JobOptions,
): Promise<Omit<ExportOutcome, 'file' | 'companion'>> {
  return { ...(await exportRows(datasets, taggings, sink, plan.format, options)), key: plan.key };
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
