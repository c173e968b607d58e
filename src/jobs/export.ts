/** Streams datasets with the taggings that hold into one file, block by block: no dataset is ever held whole. */
import { ByteWriter } from '../core/export/byte-writer.ts';
import { foreignKeys, freeKey } from '../core/export/foreign-keys.ts';
import { noCounts, type ExportFormat, type FormatCounts } from '../core/export/format.ts';
import { jsonlFormat } from '../core/export/jsonl.ts';
import type { ExportQueries, ExportRows, HeldTagging } from '../core/export/tagged-rows.ts';
import type { SourceInfo } from '../core/types.ts';
import { keepQueries, keepRows, wholeRows } from './export-damage.ts';
import type { DatasetDraft, JobOptions, Sink } from './ports.ts';

/** A dataset to export, read by row number. */
export interface ExportDataset {
  readonly rowCount: number;
  /** Its name, its format (which says how rows are stored) and its mapping. */
  readonly draft: DatasetDraft;
  /** What was recorded of the file it came from; missing where an export cannot go back to that form. */
  readonly source?: SourceInfo | null;
  rows(start: number, count: number): Promise<ExportRows>;
  /** The queries of rows [start, start + count). */
  queries(start: number, count: number): Promise<ExportQueries>;
}

/** Says which tagging holds for each text, in the order of the ids; null where a text is untagged. */
export interface TaggingSource {
  taggings(textIds: Uint32Array): Promise<readonly (HeldTagging | null)[]>;
}

export interface ExportProgress {
  readonly rows: number;
  readonly totalRows: number;
  readonly bytes: number;
}

export interface ExportSummary extends FormatCounts {
  readonly rows: number;
  readonly bytes: number;
  /** Rows left out because the disk has damaged them; they count among `rows`. */
  readonly damagedRows: number;
  /** The key that the tags stand under. */
  readonly key: string;
}

/** Blocks of about this size: small beside what a page may use, large beside the cost of a call. */
const BLOCK_BYTES = 1 << 20;
const FIRST_BLOCK_ROWS = 64;
const MAX_BLOCK_ROWS = 4096;

/** Returns the keys beginning with `instag` that rows of the dataset have of their own. Reads every row. */
export async function ownKeys(dataset: ExportDataset, signal: AbortSignal): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  if (dataset.draft.format === 'text') return keys;
  for await (const { rows } of rowBlocks(dataset, signal)) {
    for (const key of foreignKeys(rows.bytes, rows.lengths)) keys.add(key);
  }
  return keys;
}

/** Returns the key for an export of datasets with these keys of their own: one key for the whole file. */
export function exportKey(keys: Iterable<ReadonlySet<string>>): string {
  return freeKey(new Set([...keys].flatMap((set) => [...set])));
}

/** Writes all datasets one after the other as JSONL. On failure or abort the sink is aborted and the error thrown on. */
export async function exportJsonl(
  datasets: readonly ExportDataset[],
  taggings: TaggingSource,
  sink: Sink,
  key: string,
  options: JobOptions<ExportProgress>,
): Promise<ExportSummary> {
  return { ...(await exportRows(datasets, taggings, sink, jsonlFormat(key), options)), key };
}

/** The same in any format. The key of the `instag` object is the format's. */
export async function exportRows(
  datasets: readonly ExportDataset[],
  taggings: TaggingSource,
  sink: Sink,
  format: ExportFormat,
  options: JobOptions<ExportProgress>,
): Promise<Omit<ExportSummary, 'key'>> {
  const totalRows = datasets.reduce((sum, { rowCount }) => sum + rowCount, 0);
  let rows = 0;
  let damagedRows = 0;
  let bytes = 0;
  try {
    for await (const block of formattedBlocks(datasets, taggings, format, options.signal)) {
      await sink.write(block.bytes);
      rows += block.rows;
      damagedRows += block.damaged;
      bytes += block.bytes.length;
      options.onProgress?.({ rows, totalRows, bytes });
    }
    options.signal.throwIfAborted();
    await sink.close();
    return { rows, bytes, damagedRows, ...(format.counts?.() ?? noCounts) };
  } catch (error) {
    await sink.abort();
    throw error;
  }
}

/**
 * Returns the first lines of what `exportRows` writes in a text format, without their line ends. Goes on until `bytes` are
 * written, so that the format counts what it changes; `complete`: that was all of it.
 */
export async function previewLines(
  datasets: readonly ExportDataset[],
  taggings: TaggingSource,
  format: ExportFormat,
  enough: { readonly lines: number; readonly bytes: number },
  signal: AbortSignal,
): Promise<{ readonly lines: string[]; readonly complete: boolean }> {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  let shown: string[] = [];
  let written = 0;
  let complete = true;
  for await (const { bytes } of formattedBlocks(datasets, taggings, format, signal)) {
    const isEnough = shown.length > enough.lines;
    complete = !(isEnough && written >= enough.bytes);
    if (!complete) break;
    written += bytes.length;
    if (isEnough) continue;
    text += utf8.decode(bytes);
    shown = text.split('\n');
  }
  // The last piece is cut, or empty behind the last line end.
  return { lines: shown.slice(0, Math.min(enough.lines, shown.length - 1)), complete };
}

/** The bytes of a file in order, each with how many rows it ends. */
async function* formattedBlocks(
  datasets: readonly ExportDataset[],
  taggings: TaggingSource,
  format: ExportFormat,
  signal: AbortSignal,
): AsyncGenerator<{
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly rows: number;
  readonly damaged: number;
}> {
  const writer = new ByteWriter();
  format.head(writer);
  for (const [index, dataset] of datasets.entries()) {
    const { name, mapping, format: stored } = dataset.draft;
    format.dataset?.(writer, index);
    for await (const { start, count, whole, rows } of rowBlocks(dataset, signal)) {
      const all = await dataset.queries(start, count);
      const queries = whole === null ? all : keepQueries(all, whole);
      const held = await taggings.taggings(queries.textIds);
      const block = { firstRow: start, rows, queries, taggings: held };
      format.rows(writer, block, { name, mapping, plainText: stored === 'text' });
      yield { bytes: writer.take(), rows: count, damaged: count - rows.lengths.length };
    }
  }
  format.tail(writer);
  if (writer.length > 0) yield { bytes: writer.take(), rows: 0, damaged: 0 };
}

/** Rows [start, start + count); `rows` holds the `whole` ones among them (null: all), by index. */
interface RowBlock {
  readonly start: number;
  readonly count: number;
  readonly whole: Uint32Array | null;
  readonly rows: ExportRows;
}

/** The rows of a dataset in order, a block at a time, without damaged ones. */
export async function* rowBlocks(dataset: ExportDataset, signal: AbortSignal): AsyncGenerator<RowBlock> {
  let count = FIRST_BLOCK_ROWS;
  for (let start = 0; start < dataset.rowCount;) {
    signal.throwIfAborted();
    const rows = await dataset.rows(start, Math.min(count, dataset.rowCount - start));
    if (rows.lengths.length === 0) throw new Error(`Row ${start + 1} cannot be read: the store is damaged.`);
    const whole = wholeRows(rows);
    const read = rows.lengths.length;
    yield { start, count: read, whole, rows: whole === null ? rows : keepRows(rows, whole, start) };
    start += read;
    count = nextBlockRows(rows);
  }
}

/** Rows a block, from the row size of the last one: a dataset of long rows is read in smaller blocks. */
function nextBlockRows(rows: ExportRows): number {
  const fit = Math.floor((BLOCK_BYTES * rows.lengths.length) / Math.max(1, rows.bytes.length));
  return Math.min(MAX_BLOCK_ROWS, Math.max(1, fit));
}
