/** The import pipeline: file -> rows -> queries, in batches, into one sink a dataset. */
import { createTextHasher } from '../core/datasets/text-identity.ts';
import type { RowTarget } from '../core/import/row-reader.ts';
import type { ByteSource, ImportReport, Mapping } from '../core/types.ts';
import { DatasetCollector, type FileFacts } from './import-collector.ts';
import { openFile, type OpenFile } from './import-open.ts';
import { csvDialect, noFacts, readFile, type ReadFacts } from './import-read.ts';
import { withoutOwnColumn } from './import-own-column.ts';
import type { JobOptions, OpenDataset } from './ports.ts';

/** One dataset of a file that is to come in. */
export interface DatasetPick {
  readonly wrapperKey: string | null;
  readonly name: string;
  readonly mapping: Mapping;
}

export interface ImportJobProgress {
  /** Bytes of the source read, before gunzip. */
  readonly bytes: number;
  /** Undefined where the size is not known (pipes). */
  readonly totalBytes: number | undefined;
  readonly rows: number;
  readonly queries: number;
  readonly issues: number;
}

export interface ImportedFile {
  readonly wrapperKey: string | null;
  readonly name: string;
  readonly report: ImportReport;
}

/** Progress is told after so many bytes, or rows where bytes do not tell. */
const progressBytes = 1024 * 1024;

function sum(collectors: Iterable<DatasetCollector>, pick: (collector: DatasetCollector) => number): number {
  let total = 0;
  for (const collector of collectors) total += pick(collector);
  return total;
}

function progressOf(file: OpenFile, facts: ReadFacts, collectors: readonly DatasetCollector[]): ImportJobProgress {
  const totalBytes = file.source.byteLength;
  const bytes = facts.share === null ? file.bytesRead() : Math.round(facts.share * (totalBytes ?? 0));
  return {
    bytes,
    totalBytes,
    rows: sum(collectors, ({ rows }) => rows),
    queries: sum(collectors, ({ queries }) => queries),
    issues: sum(collectors, ({ issues }) => issues),
  };
}

async function openCollectors(
  file: OpenFile,
  picks: readonly DatasetPick[],
  openDataset: OpenDataset,
): Promise<Map<string | null, DatasetCollector>> {
  const hasher = await createTextHasher();
  const { format } = file.shape;
  const opened = new Map<string | null, DatasetCollector>();
  try {
    for (const { wrapperKey, name, mapping } of picks) {
      const sink = await openDataset({ name, format, mapping });
      const fileName = file.source.name;
      opened.set(wrapperKey, new DatasetCollector({ fileName, format, wrapperKey, mapping, hasher, sink }));
    }
  } catch (error) {
    await abortAll(opened.values());
    throw error;
  }
  return opened;
}

async function abortAll(collectors: Iterable<DatasetCollector>): Promise<void> {
  // All of them, also when one fails to.
  await Promise.allSettled([...collectors].map((collector) => collector.abort()));
}

async function readInto(
  file: OpenFile,
  collectors: ReadonlyMap<string | null, DatasetCollector>,
  { signal, onProgress }: JobOptions<ImportJobProgress>,
): Promise<ReadFacts> {
  const facts = noFacts();
  const all = [...collectors.values()];
  let told = 0;
  const targets = {
    targetOf: (key: string | null): RowTarget | null => collectors.get(key) ?? null,
    stopped({ kind, message }: { kind: Parameters<DatasetCollector['stopped']>[0]; message: string }) {
      for (const collector of all) collector.stopped(kind, message, file.bytesRead());
    },
  };
  const reading = readFile(file, targets, facts);
  try {
    while ((await reading.next()).done !== true) {
      signal.throwIfAborted();
      for (const collector of all) await collector.flush();
      const progress = progressOf(file, facts, all);
      if (progress.bytes - told < progressBytes && told > 0) continue;
      told = progress.bytes;
      onProgress?.(progress);
    }
  } finally {
    // Lets go of the source when a sink or the signal stopped the reading.
    await reading.return(undefined);
  }
  signal.throwIfAborted();
  return facts;
}

function fileFacts(file: OpenFile, facts: ReadFacts, ownKey: string | null): FileFacts {
  const content = facts.content ?? { bytes: 0, digests: new Uint8Array(0) };
  const csv = csvDialect(file, facts.csvHeader);
  return { content, gzip: file.gzip, notes: facts.notes, ...withoutOwnColumn(csv, facts.parquetSchema, ownKey) };
}

/**
 * Brings the picked datasets of a file in. Bad rows become issues; the job fails only when the source, a sink or the
 * signal does, and then every dataset it had opened is aborted. A file in which nothing can be read is refused with an
 * Error whose message says why.
 */
export async function importFile(
  source: ByteSource,
  picks: readonly DatasetPick[],
  openDataset: OpenDataset,
  options: JobOptions<ImportJobProgress>,
): Promise<readonly ImportedFile[]> {
  const file = await openFile(source, options.signal);
  if ('refused' in file) throw new Error(`${source.name}: ${file.refused.message}`);
  return importOpened(file, picks, openDataset, options);
}

/** The same for a file that is open already. */
export async function importOpened(
  file: OpenFile,
  picks: readonly DatasetPick[],
  openDataset: OpenDataset,
  options: JobOptions<ImportJobProgress>,
): Promise<readonly ImportedFile[]> {
  const collectors = await openCollectors(file, picks, openDataset);
  const sinks: ImportedFile[] = [];
  try {
    const facts = await readInto(file, collectors, options);
    options.onProgress?.(progressOf(file, facts, [...collectors.values()]));
    for (const [wrapperKey, collector] of collectors) {
      const finish = fileFacts(file, facts, collector.ownKeyFound);
      const name = picks.find((pick) => pick.wrapperKey === wrapperKey)?.name ?? file.source.name;
      const report = await collector.finish(finish);
      collectors.delete(wrapperKey);
      sinks.push({ wrapperKey, name, report });
    }
  } catch (error) {
    await abortAll(collectors.values());
    throw error;
  }
  return sinks;
}
