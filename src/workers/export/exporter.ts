/** Exports of the open project: the store's rows and taggings through jobs/export. */
import { createTextHasher } from '../../core/datasets/text-identity.ts';
import {
  exportJsonl,
  exportKey,
  ownKeys,
  previewJsonl,
  type ExportDataset,
  type ExportProgress,
  type TaggingSource,
} from '../../jobs/export.ts';
import { openHeldTaggings } from '../../jobs/held-taggings.ts';
import type { DatasetInfo, Destination, ProjectState, StoreDataApi } from '../store/contract.ts';
import type { ExportOutcome } from './contract.ts';
import { blobSink, fileSink } from './destination.ts';
import { openStoredDataset, type RowStore } from './stored-dataset.ts';

export type ExportStore = RowStore & Pick<StoreDataApi, 'projectState' | 'batches' | 'tagNames' | 'verdicts'>;

interface Plan {
  readonly datasets: readonly ExportDataset[];
  readonly taggings: TaggingSource;
  readonly key: string;
}

const JSONL_TYPE = 'application/x-ndjson';

export class Exporter {
  /** Rows never change: which keys a dataset has is found once. */
  readonly #keys = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly store: ExportStore,
    private readonly app: string,
  ) {}

  async exportJsonl(
    datasetId: number | null,
    destination: Destination,
    options: { readonly signal: AbortSignal; readonly onProgress: (progress: ExportProgress) => void },
  ): Promise<ExportOutcome> {
    const { datasets, taggings, key } = await this.#plan(datasetId, options.signal);
    if (destination !== null) {
      const sink = await fileSink(destination);
      return { ...(await exportJsonl(datasets, taggings, sink, key, options)), file: null };
    }
    const sink = blobSink(JSONL_TYPE);
    return { ...(await exportJsonl(datasets, taggings, sink, key, options)), file: sink.file() };
  }

  async preview(datasetId: number | null, lines: number, signal: AbortSignal): Promise<string[]> {
    const { datasets, taggings, key } = await this.#plan(datasetId, signal);
    return previewJsonl(datasets, taggings, key, lines, signal);
  }

  async #plan(datasetId: number | null, signal: AbortSignal): Promise<Plan> {
    const state = await this.store.projectState();
    const infos = chosenDatasets(state, datasetId);
    const hasher = await createTextHasher();
    const datasets: ExportDataset[] = [];
    const keys: ReadonlySet<string>[] = [];
    for (const info of infos) {
      const dataset = await openStoredDataset(this.store, info, hasher);
      datasets.push(dataset);
      keys.push(await this.#keysOf(`${state.project.id}/${info.id}/${info.createdAt}`, dataset, signal));
    }
    const taggings = await openHeldTaggings(
      this.store,
      { runs: state.runs, texts: state.texts, app: this.app },
      signal,
    );
    return { datasets, taggings, key: exportKey(keys) };
  }

  async #keysOf(id: string, dataset: ExportDataset, signal: AbortSignal): Promise<ReadonlySet<string>> {
    const keys = this.#keys.get(id) ?? (await ownKeys(dataset, signal));
    this.#keys.set(id, keys);
    return keys;
  }
}

function chosenDatasets(state: ProjectState, datasetId: number | null): readonly DatasetInfo[] {
  const ready = state.datasets.filter((info) => info.state === 'ready');
  const chosen = ready.filter((info) => datasetId === null || info.id === datasetId);
  if (chosen.length > 0) return chosen;
  throw new Error(
    ready.length === 0
      ? 'There is no dataset to export: bring one in first, or wait until it is in.'
      : 'The dataset to export is gone: choose another one.',
  );
}
