/** Runs the reader that fits a file over its bytes, a piece at a time. */
import { createContentHasher, type ContentDigest, type ContentHasher } from '../core/datasets/file-identity.ts';
import { createCsvReader } from '../core/import/csv.ts';
import { newlineByte } from '../core/import/csv-blocks.ts';
import { toUtf8 } from '../core/import/encoding.ts';
import { ImportFault } from '../core/import/import-fault.ts';
import { createJsonReader, type TargetOf } from '../core/import/json.ts';
import { createJsonlReader } from '../core/import/jsonl.ts';
import { maxWholeBytes } from '../core/import/limits.ts';
import { openParquet } from '../core/import/parquet.ts';
import type { ByteSlices } from '../core/import/parquet-pages.ts';
import type { RowReader, RowTarget } from '../core/import/row-reader.ts';
import type { FileShape } from '../core/import/sniff.ts';
import { createTextReader } from '../core/import/text.ts';
import type { SourceInfo } from '../core/types.ts';
import type { OpenFile } from './import-open.ts';

/** Where rows go, and what the reader tells besides. */
export interface ReadTargets {
  readonly targetOf: TargetOf;
  /** The rest of the file cannot be read. */
  stopped(fault: ImportFault): void;
}

/** What a reading came to; complete when the reading is. */
export interface ReadFacts {
  csvHeader: readonly string[] | null;
  parquetSchema: string | null;
  content: ContentDigest | null;
  /** The share of the file that was read, where bytes read do not tell it (Parquet). */
  share: number | null;
  /** Things worth knowing that are no faults. */
  notes: readonly string[];
}

/** Bytes pushed at a time: enough to be fast, few enough to stop soon. */
const pieceBytes = 128 * 1024;

const nowhere: RowTarget = { row: () => undefined, fault: () => undefined, blankLine: () => undefined };

function readerFor(shape: Exclude<FileShape, { format: 'parquet' }>, targetOf: TargetOf, facts: ReadFacts): RowReader {
  const single = targetOf(null) ?? nowhere;
  switch (shape.format) {
    case 'jsonl':
      return createJsonlReader(single);
    case 'json':
      return createJsonReader(targetOf, shape.wrapper);
    case 'text':
      return createTextReader(single, newlineByte(shape.newline));
    case 'csv':
    case 'tsv':
      return createCsvReader(single, {
        ...shape,
        onHeader(header) {
          facts.csvHeader = header;
        },
      });
  }
}

async function* hashed(bytes: AsyncIterable<Uint8Array>, hasher: ContentHasher): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    await hasher.update(chunk);
    yield chunk;
  }
}

async function* readText(
  file: OpenFile,
  shape: Exclude<FileShape, { format: 'parquet' }>,
  targets: ReadTargets,
  facts: ReadFacts,
): AsyncGenerator<void> {
  const reader = readerFor(shape, targets.targetOf, facts);
  const hasher = createContentHasher();
  try {
    for await (const chunk of toUtf8(hashed(file.bytes, hasher), file.encoding)) {
      for (let at = 0; at < chunk.length; at += pieceBytes) {
        reader.push(chunk.subarray(at, at + pieceBytes));
        yield;
      }
    }
    reader.end(false);
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    reader.end(true);
    targets.stopped(error);
  }
  facts.content = await hasher.finish();
}

async function wholeFile(bytes: AsyncIterable<Uint8Array>): Promise<ByteSlices> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxWholeBytes) {
      throw new ImportFault(
        'too-large',
        'Parquet out of a pipe or a gzip file is held in memory, up to 512 MiB. Unpack it first.',
      );
    }
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return { byteLength: length, slice: (start, end) => Promise.resolve(whole.subarray(start, end)) };
}

async function digestOf(slices: ByteSlices): Promise<ContentDigest> {
  const hasher = createContentHasher();
  const step = 4 * 1024 * 1024;
  for (let at = 0; at < slices.byteLength; at += step) {
    await hasher.update(await slices.slice(at, Math.min(at + step, slices.byteLength)));
  }
  return hasher.finish();
}

function slicesOf({ source, gzip }: OpenFile): ByteSlices | null {
  const { byteLength, slice } = source;
  if (gzip || byteLength === undefined || slice === undefined) return null;
  return { byteLength, slice: (start, end) => slice.call(source, start, end) };
}

async function* readParquet(file: OpenFile, targets: ReadTargets, facts: ReadFacts): AsyncGenerator<void> {
  let slices = slicesOf(file);
  try {
    slices ??= await wholeFile(file.bytes);
    const parquet = await openParquet(slices);
    facts.parquetSchema = parquet.schema;
    facts.notes = parquet.notes;
    const target = targets.targetOf(null) ?? nowhere;
    for (let group = 0; group < parquet.rowGroups; group += 1) {
      for await (const row of parquet.readGroup(group, target)) {
        facts.share = row / Math.max(1, parquet.rows);
        yield;
      }
      yield;
    }
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    targets.stopped(error);
  }
  facts.content = slices === null ? { bytes: 0, digests: new Uint8Array(0) } : await digestOf(slices);
}

/** Reads a file to its end. Yields between pieces, so that the caller can make room, report progress or stop. */
export function readFile(file: OpenFile, targets: ReadTargets, facts: ReadFacts): AsyncGenerator<void> {
  return file.shape.format === 'parquet'
    ? readParquet(file, targets, facts)
    : readText(file, file.shape, targets, facts);
}

/** The empty facts to hand to a reading. */
export function noFacts(): ReadFacts {
  return { csvHeader: null, parquetSchema: null, content: null, share: null, notes: [] };
}

/** The dialect to record for a delimited file; null for others. */
export function csvDialect(file: OpenFile, header: readonly string[] | null): SourceInfo['csv'] {
  if (file.shape.format !== 'csv' && file.shape.format !== 'tsv') return null;
  const { delimiter, newline } = file.shape;
  return { delimiter, newline, header: header ?? [], bom: file.encoding.bomBytes > 0 };
}
