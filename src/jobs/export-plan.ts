/** Chooses how an export is written: from what was asked for and what the datasets are. */
import { csvFormat, plainDialect } from '../core/export/csv.ts';
import { flatFormat } from '../core/export/flat.ts';
import type { ExportFormat } from '../core/export/format.ts';
import { jsonFormat } from '../core/export/json.ts';
import { jsonlFormat } from '../core/export/jsonl.ts';
import { parquetFormat } from '../core/export/parquet.ts';
import { foundSchema, recordedSchema, type ParquetSchema } from '../core/export/parquet-schema.ts';
import { llamaFactoryEntry, type LlamaFactoryEntry } from '../core/export/profile-llama-factory.ts';
import { migFormat } from '../core/export/profile-mig.ts';
import { openDataArenaFormat } from '../core/export/profile-opendataarena.ts';
import type { ExportRequest } from '../core/export/request.ts';
import type { CsvDialect, SourceInfo } from '../core/types.ts';
import type { ExportDataset } from './export.ts';
import { readKeys, readShapes } from './export-scan.ts';

export interface ExportPlan {
  readonly format: ExportFormat;
  /** What the tags stand under in each row. */
  readonly key: string;
  /** What a small second file says of it, by its name; null where there is none. */
  readonly entry: ((fileName: string) => LlamaFactoryEntry) | null;
}

/** A small file that goes with others. */
export interface Companion {
  readonly name: string;
  readonly text: string;
}

/** Returns LLaMA-Factory's `dataset_info.json` for data files with these names; null for none. */
export function companionOf(entries: readonly (readonly [fileName: string, entry: object])[]): Companion | null {
  if (entries.length === 0) return null;
  const named = entries.map(([fileName, entry]) => [fileName.replace(/\.jsonl$/u, ''), entry] as const);
  return { name: 'dataset_info.json', text: `${JSON.stringify(Object.fromEntries(named), null, 2)}\n` };
}

/**
 * Plans one file. `key` is free in all rows (`exportKey`). Reads every row once where the format needs to know all keys:
 * delimited files and Parquet of datasets that came in another form, and the LLaMA-Factory profile.
 */
export async function planExport(
  datasets: readonly ExportDataset[],
  request: ExportRequest,
  key: string,
  signal: AbortSignal,
): Promise<ExportPlan> {
  switch (request.profile) {
    case 'mig':
      return { format: migFormat(key), key: 'annotation', entry: null };
    case 'opendataarena':
      return { format: openDataArenaFormat(), key: 'score', entry: null };
    case 'llama-factory':
      return llamaFactoryPlan(datasets, key, signal);
    case 'none':
      break;
  }
  if (request.shape === 'flat') {
    return { format: flatFormat(request.format, request.csv.escapeFormulas), key: 'tags', entry: null };
  }
  return { ...(await originalFormat(datasets, request, key, signal)), entry: null };
}

async function originalFormat(
  datasets: readonly ExportDataset[],
  { format, csv }: ExportRequest,
  key: string,
  signal: AbortSignal,
): Promise<{ readonly format: ExportFormat; readonly key: string }> {
  switch (format) {
    case 'jsonl':
      return { format: jsonlFormat(key), key };
    case 'json':
      return { format: jsonFormat(key, wrapperKeys(datasets)), key };
    case 'parquet':
      return { format: parquetFormat(await parquetSchemaOf(datasets, signal), key), key };
    case 'csv':
    case 'tsv': {
      const chosen = await csvOf(datasets, format, csv.escapeFormulas, signal);
      return { format: chosen, key: chosen.key };
    }
  }
}

/** The lists of one file get its wrapper object back; null where the datasets are not just that. */
function wrapperKeys(datasets: readonly ExportDataset[]): string[] | null {
  const sources = datasets.flatMap(({ source }) => (source === null || source === undefined ? [] : [source]));
  const keys = sources.flatMap(({ wrapperKey }) => (wrapperKey === null ? [] : [wrapperKey]));
  const whole = keys.length === datasets.length && new Set(keys).size === keys.length;
  return whole && new Set(sources.map(({ fileName }) => fileName)).size === 1 ? keys : null;
}

/** What was recorded of every source, where it is the same of all; null otherwise. */
function shared<Fact>(datasets: readonly ExportDataset[], factOf: (source: SourceInfo) => Fact | null): Fact | null {
  const facts = datasets.map(({ source }) => (source === null || source === undefined ? null : factOf(source)));
  const [first = null] = facts;
  return new Set(facts.map((fact) => JSON.stringify(fact))).size === 1 ? first : null;
}

async function parquetSchemaOf(datasets: readonly ExportDataset[], signal: AbortSignal): Promise<ParquetSchema> {
  const recorded = shared(datasets, ({ parquetSchema }) => parquetSchema);
  return recorded === null ? foundSchema(await readShapes(datasets, signal)) : recordedSchema(recorded);
}

async function csvOf(
  datasets: readonly ExportDataset[],
  format: 'csv' | 'tsv',
  escape: boolean,
  signal: AbortSignal,
): ReturnType<typeof recordedCsv> {
  const dialect = shared(datasets, ({ csv }) => csv);
  return dialect === null ? foundCsv(datasets, format, escape, signal) : recordedCsv(datasets, dialect, format, escape);
}

/** The recorded dialect, under another delimiter where the other kind of file is asked for. */
function recordedCsv(
  datasets: readonly ExportDataset[],
  dialect: CsvDialect,
  format: 'csv' | 'tsv',
  escape: boolean,
): Promise<ReturnType<typeof csvFormat>> {
  const same = datasets.every(({ draft }) => draft.format === format);
  const delimiter = same ? dialect.delimiter : delimiterOf(format);
  return Promise.resolve(csvFormat({ ...dialect, delimiter }, escape));
}

async function foundCsv(
  datasets: readonly ExportDataset[],
  format: 'csv' | 'tsv',
  escape: boolean,
  signal: AbortSignal,
): ReturnType<typeof recordedCsv> {
  const keys = [...(await readShapes(datasets, signal)).keys()];
  return csvFormat(plainDialect(keys, delimiterOf(format)), escape, keys);
}

function delimiterOf(format: 'csv' | 'tsv'): ',' | '\t' {
  return format === 'tsv' ? '\t' : ',';
}

/** One dataset: each has a file and an entry of its own. Tags stand there as a text, which loads as one type in every row. */
async function llamaFactoryPlan(
  datasets: readonly ExportDataset[],
  key: string,
  signal: AbortSignal,
): Promise<ExportPlan> {
  const [dataset] = datasets;
  if (dataset === undefined || datasets.length > 1) {
    throw new Error(
      'LLaMA-Factory describes each dataset by itself. Export one dataset, or each into a file of its own.',
    );
  }
  const keys = await readKeys(dataset, signal);
  const { mapping } = dataset.draft;
  // Says at once where there is no such form, not after the rows are written.
  llamaFactoryEntry('', mapping, keys);
  return {
    format: jsonlFormat(key, 'text'),
    key,
    entry: (fileName) => llamaFactoryEntry(fileName, mapping, keys),
  };
}
