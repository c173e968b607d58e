/** What can be read of a dataset, whether it is complete or still comes in. */
import { conversation } from '../../core/import/conversation.ts';
import { parseRow } from '../../core/import/record.ts';
import type { FileFormat, Mapping, RowIssue } from '../../core/types.ts';
import {
  endColumn,
  lengthsOf,
  queryColumns,
  readableEntries,
  readColumn,
  readEnds,
  readEntry,
} from '../../storage/columns.ts';
import { DamageError, damagedRanges, type SegmentReader } from '../../storage/segment.ts';
import type { DatasetFiles } from './dataset-files.ts';
import type { QueryColumns, RowBlock, RowRecord } from './contract.ts';

export interface DatasetView {
  readonly id: number;
  readonly format: FileFormat;
  readonly mapping: Mapping;
  readonly rowCount: number;
  readonly queryCount: number;
  readonly issueCount: number;
  readonly files: DatasetFiles;
  /** Called when a block turns out to be damaged. */
  onDamage(what: string): void;
}

const UNREADABLE = '⚠ This text cannot be read: the disk has damaged it.';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** Decodes what a cut has left whole. */
function decodeCut(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: true });
}

/** Runs a read; notes damage that it meets and passes it on. */
async function noting<T>(view: DatasetView, what: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DamageError) view.onDamage(what);
    throw error;
  }
}

function clamp(from: number, to: number, count: number): readonly [number, number] {
  const start = Math.min(Math.max(0, from), count);
  return [start, Math.min(Math.max(start, to), count)];
}

/** Rows [startRow, startRow + count), as far as there are so many. A row that cannot be read has length 0. */
export async function readRowBlock(view: DatasetView, startRow: number, count: number): Promise<RowBlock> {
  const [from, to] = clamp(startRow, startRow + count, view.rowCount);
  const { start, ends } = await noting(view, 'where its rows begin and end', () =>
    readEnds(view.files.rowEnds, endColumn, from, to),
  );
  const lengths = lengthsOf(start, ends);
  const end = ends.at(-1) ?? start;
  try {
    return { bytes: await view.files.rows.read(start, end), lengths };
  } catch (error) {
    if (!(error instanceof DamageError)) throw error;
    view.onDamage(`rows between ${from + 1} and ${to}`);
    return readRowByRow(view, start, lengths);
  }
}

async function readRowByRow(view: DatasetView, start: number, lengths: Uint32Array<ArrayBuffer>): Promise<RowBlock> {
  const parts: BlobPart[] = [];
  let at = start;
  for (const [index, length] of lengths.entries()) {
    const damage = await view.files.rows.firstDamage(at, at + length);
    if (damage < at + length) lengths[index] = 0;
    else parts.push(await view.files.rows.read(at, at + length));
    at += length;
  }
  return { bytes: new Uint8Array(await new Blob(parts).arrayBuffer()), lengths };
}

/** The first query at or after `row`. The rows of queries ascend. */
async function firstQueryOf(view: DatasetView, row: number): Promise<number> {
  let [low, high] = [0, view.queryCount];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((await readEntry(view.files.columns, queryColumns.row, middle)) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

async function queriesOf(view: DatasetView, row: number): Promise<number[]> {
  const [first, end] = [await firstQueryOf(view, row), await firstQueryOf(view, row + 1)];
  return Array.from({ length: end - first }, (_, index) => first + index);
}

export async function readRowRecord(view: DatasetView, row: number): Promise<RowRecord> {
  if (row < 0 || row >= view.rowCount)
    throw new Error(`Row ${row + 1} was asked for; there are ${view.rowCount} rows.`);
  const { bytes, lengths } = await readRowBlock(view, row, 1);
  if (lengths[0] === 0) {
    throw new Error(`Row ${row + 1} cannot be read: the disk has damaged it. Other rows are not affected.`);
  }
  const messages = conversation(parseRow(bytes, view.format), view.mapping);
  return { json: decode(bytes), conversation: messages, queries: await queriesOf(view, row) };
}

/** The columns of queries from `fromQuery` on, up to the first damaged block. */
export async function readQueryColumns(view: DatasetView, fromQuery: number): Promise<QueryColumns> {
  const { columns } = view.files;
  const readable = await readableEntries(columns, queryColumns.end, view.queryCount);
  if (readable < view.queryCount) view.onDamage(`queries from number ${readable + 1} on`);
  const [from, to] = clamp(fromQuery, Infinity, readable);
  const { start, ends } = await readEnds(columns, queryColumns.end, from, to);
  return {
    rows: await readColumn(columns, queryColumns.row, from, to),
    textIds: await readColumn(columns, queryColumns.textId, from, to),
    turns: await readColumn(columns, queryColumns.turn, from, to),
    messages: await readColumn(columns, queryColumns.message, from, to),
    textBytes: lengthsOf(start, ends),
    rowCount: view.rowCount,
  };
}

export async function readTextIds(view: DatasetView): Promise<Uint32Array<ArrayBuffer>> {
  const readable = await readableEntries(view.files.columns, queryColumns.textId, view.queryCount);
  return readColumn(view.files.columns, queryColumns.textId, 0, readable);
}

/** Ids of texts that lie in a damaged block: nothing can tag them until the file is imported again. */
export async function readDamagedTexts(view: DatasetView): Promise<Set<number>> {
  const ranges = await damagedRanges(view.files.texts);
  if (ranges.length === 0) return new Set();
  const textIds = await readTextIds(view);
  const { ends } = await readEnds(view.files.columns, queryColumns.end, 0, textIds.length);
  return new Set(
    textIds.filter((_, query) => {
      const [from, to] = [query === 0 ? 0 : (ends[query - 1] ?? 0), ends[query] ?? 0];
      return ranges.some(({ start, end }) => from < end && to > start);
    }),
  );
}

/** The text of one query, cut to `maxBytes` of UTF-8 (0: whole). Throws where it is damaged. */
export async function readQueryText(view: DatasetView, query: number, maxBytes: number): Promise<string> {
  return noting(view, `the text of query ${query + 1} and those around it`, async () => {
    const { start, ends } = await readEnds(view.files.columns, queryColumns.end, query, query + 1);
    const end = ends[0] ?? start;
    if (maxBytes === 0 || end - start <= maxBytes) return decode(await view.files.texts.read(start, end));
    return decodeCut(await view.files.texts.read(start, start + maxBytes));
  });
}

/** Texts to look at: a damaged one says so instead. */
export async function readQueryTexts(view: DatasetView, queries: Uint32Array, maxBytes: number): Promise<string[]> {
  const texts: string[] = [];
  for (const query of queries) {
    texts.push(
      await readQueryText(view, query, maxBytes).catch((error: unknown) => {
        if (error instanceof DamageError) return UNREADABLE;
        throw error;
      }),
    );
  }
  return texts;
}

/** Bytes of the texts of queries [fromQuery, toQuery); damaged parts are zeros, so that all others keep their places. */
export async function readTextBlock(
  view: DatasetView,
  fromQuery: number,
  toQuery: number,
  into?: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const [from, to] = clamp(fromQuery, toQuery, view.queryCount);
  const start = await readEntry(view.files.columns, queryColumns.end, from - 1);
  const end = await readEntry(view.files.columns, queryColumns.end, to - 1);
  if (end <= start) return new Uint8Array();
  try {
    return await view.files.texts.read(start, end, into);
  } catch (error) {
    if (!(error instanceof DamageError)) throw error;
    view.onDamage(`texts between query ${from + 1} and ${to}`);
    return readAroundDamage(view.files.texts, start, end);
  }
}

async function readAroundDamage(segment: SegmentReader, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(end - start);
  for (let at = start; at < end;) {
    try {
      bytes.set(await segment.read(at, end), at - start);
      return bytes;
    } catch (error) {
      if (!(error instanceof DamageError)) throw error;
      if (error.start > at) bytes.set(await segment.read(at, error.start), at - start);
      at = error.end;
    }
  }
  return bytes;
}

export async function readIssues(view: DatasetView, start: number, count: number): Promise<RowIssue[]> {
  const [from, to] = clamp(start, start + count, view.issueCount);
  if (from === to) return [];
  return noting(view, 'the list of bad rows', async () => {
    const found = await readEnds(view.files.issueEnds, endColumn, from, to);
    const text = decode(await view.files.issues.read(found.start, found.ends.at(-1) ?? found.start));
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as RowIssue);
  });
}
