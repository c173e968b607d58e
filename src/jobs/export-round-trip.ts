/** Out and in again, in memory: for the tests of exports. */
import type { ExportFormat } from '../core/export/format.ts';
import { sourceJson } from '../core/export/instag-object.ts';
import type { ExportRequest } from '../core/export/request.ts';
import type { HeldTagging } from '../core/export/tagged-rows.ts';
import type { Mapping } from '../core/types.ts';
import { exportKey, exportRows, ownKeys, type ExportDataset } from './export.ts';
import { memoryBytes, memoryExport, taggingSource } from './export-memory.ts';
import { planExport, type ExportPlan } from './export-plan.ts';
import { importFile } from './import.ts';
import { bytesSource, memoryDatasets, type MemoryDataset } from './import-memory-sink.ts';

const { signal } = new AbortController();

/** What gave the tags, as exports name it. */
export const fakeSource = sourceJson({
  engine: 'fake',
  model: 'm',
  modelSha256: null,
  quantization: null,
  promptSha256: null,
  settings: {},
  app: '1',
});

/** What an export asks for unless it says otherwise. */
export const plainRequest: ExportRequest = {
  format: 'jsonl',
  shape: 'original',
  profile: 'none',
  files: 'one',
  csv: { escapeFormulas: true },
};

/** Brings one dataset of a file in. */
export async function bringIn(
  bytes: Uint8Array,
  name: string,
  mapping: Mapping,
  wrapperKey: string | null = null,
): Promise<MemoryDataset> {
  const { datasets, open } = memoryDatasets();
  await importFile(bytesSource(name, bytes), [{ wrapperKey, name, mapping }], open, { signal });
  const [dataset] = datasets;
  if (dataset === undefined) throw new Error(`${name} holds no dataset.`);
  return dataset;
}

/** Plans an export of datasets as the page does. */
export async function planned(datasets: readonly ExportDataset[], request: ExportRequest): Promise<ExportPlan> {
  const keys: ReadonlySet<string>[] = [];
  for (const dataset of datasets) keys.push(await ownKeys(dataset, signal));
  return planExport(datasets, request, exportKey(keys), signal);
}

/** The bytes of an export; taggings by query of the first dataset. */
export async function exportBytes(
  datasets: readonly ExportDataset[],
  taggings: readonly (HeldTagging | null)[],
  format: ExportFormat,
): Promise<Uint8Array> {
  const out = memoryBytes();
  await exportRows(datasets, taggingSource(taggings), out.sink, format, { signal });
  return out.bytes();
}

/** The bytes of an export of one dataset as it was asked for. */
export async function exported(
  dataset: MemoryDataset,
  taggings: readonly (HeldTagging | null)[],
  request: Partial<ExportRequest>,
): Promise<Uint8Array> {
  const source = memoryExport(dataset);
  const { format } = await planned([source], { ...plainRequest, ...request });
  return exportBytes([source], taggings, format);
}
