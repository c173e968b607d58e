/**
 * Looks at the page headers of a Parquet column before it is decoded. The decoder makes room for as many values and bytes
 * as a header promises, so a false one must be found first.
 */
import { parquetHeader } from 'hyparquet/src/column.js';
import type { ColumnMetaData, PageHeader, RowGroup } from 'hyparquet/src/types.js';
import { ImportFault } from './import-fault.ts';
import { maxGroupValues, maxPageBytes, maxRowGroupBytes } from './limits.ts';

/** Random access to a file's bytes. */
export interface ByteSlices {
  readonly byteLength: number;
  slice(start: number, end: number): Promise<Uint8Array>;
}

/** Bytes that hold a header; with long statistics in it, more. */
const headerBytes = 8 * 1024;
const longHeaderBytes = 1024 * 1024;
/** Headers of small pages lie close together: one read serves several. */
const aheadBytes = 64 * 1024;

function damaged(expected: string): ImportFault {
  return new ImportFault('damaged', `A page header is damaged: ${expected}. Fetch or write the file again.`);
}

/** Reads that take in what follows, within [0, limit). */
function readAhead(file: ByteSlices, limit: number): ByteSlices['slice'] {
  let [at, held] = [0, new Uint8Array(0) as Uint8Array];
  return async (start, end) => {
    const last = Math.min(end, limit);
    if (start < at || last > at + held.length) {
      at = start;
      held = await file.slice(start, Math.min(Math.max(end, start + aheadBytes), limit));
    }
    return held.subarray(start - at, last - at);
  };
}

interface Page {
  readonly header: PageHeader;
  /** Where its data begin. */
  readonly dataAt: number;
}

async function pageAt(slice: ByteSlices['slice'], offset: number): Promise<Page> {
  for (const length of [headerBytes, longHeaderBytes]) {
    const bytes = await slice(offset, offset + length);
    const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
    try {
      return { header: parquetHeader(reader), dataAt: offset + reader.offset };
    } catch {
      // It may be longer than what was read of it.
    }
  }
  throw damaged('its bytes are none');
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function checkSizes({ header, dataAt }: Page, end: number): void {
  const { compressed_page_size: packed, uncompressed_page_size: unpacked } = header;
  if (!isCount(packed) || !isCount(unpacked) || dataAt + packed > end) {
    throw damaged('the page is said to be longer than its column');
  }
  if (unpacked > maxPageBytes) {
    throw new ImportFault('too-large', `A Parquet page of ${unpacked} bytes is above the limit of 256 MiB.`);
  }
}

/** Values that a page adds to its column; a dictionary adds none. */
function valuesOf({ header }: Page): number {
  const { dictionary_page_header: dictionary, data_page_header: v1, data_page_header_v2: v2 } = header;
  if (dictionary !== undefined) {
    // Each takes up a byte at the least.
    if (!isCount(dictionary.num_values) || dictionary.num_values > header.uncompressed_page_size) {
      throw damaged('more values than bytes are said to be in a dictionary');
    }
    return 0;
  }
  const values = (v1 ?? v2)?.num_values ?? 0;
  if (!isCount(values)) throw damaged('the number of values is none');
  return values;
}

function startOf({ dictionary_page_offset: dictionary, data_page_offset: data }: ColumnMetaData): number {
  return Number(dictionary === undefined || dictionary === 0n ? data : dictionary);
}

function checkPlace(file: ByteSlices, start: number, end: number): void {
  if (start < 0 || end < start || end > file.byteLength) throw damaged('a column is said to lie outside of the file');
}

/** Bytes that the pages of a column unpack to. `rows` is the number of values it has; null where it is a list's. */
async function checkColumn(file: ByteSlices, column: ColumnMetaData, rows: number | null): Promise<number> {
  const start = startOf(column);
  const end = start + Number(column.total_compressed_size);
  checkPlace(file, start, end);
  const slice = readAhead(file, end);
  let [offset, values, bytes] = [start, 0, 0];
  // As the decoder does: a last single byte is padding, and what follows the last row is not looked at.
  while (offset < end - 1 && (rows === null || values < rows)) {
    const page = await pageAt(slice, offset);
    checkSizes(page, end);
    values += valuesOf(page);
    bytes += page.header.uncompressed_page_size;
    offset = page.dataAt + page.header.compressed_page_size;
    if (rows !== null && values > rows) throw damaged(`${values} values are said to be in a column of ${rows} rows`);
    if (values > maxGroupValues) {
      throw new ImportFault('too-large', 'A column of a row group is above the limit of 64 million values.');
    }
  }
  return bytes;
}

/**
 * Throws an ImportFault where a page header of the group is false or promises more than the limits allow. `isList` says for
 * each column whether a row may have any number of its values.
 */
export async function checkPages(file: ByteSlices, group: RowGroup, isList: readonly boolean[]): Promise<void> {
  let bytes = 0;
  for (const [index, { meta_data: column }] of group.columns.entries()) {
    if (column === undefined) throw damaged('a column has no description');
    bytes += await checkColumn(file, column, isList[index] === true ? null : Number(group.num_rows));
    if (bytes > maxRowGroupBytes) {
      throw new ImportFault('too-large', 'A row group unpacks to more than the limit of 1 GiB. Write smaller ones.');
    }
  }
}
