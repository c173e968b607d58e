/** Parquet: row group by row group, rows as JSON objects under the schema's names. */
import { compressors } from 'hyparquet-compressors';
import { parquetMetadataAsync, parquetRead } from 'hyparquet/src/index.js';
import type { AsyncBuffer, Compressors, FileMetaData, RowGroup } from 'hyparquet/src/types.js';
import { ImportFault } from './import-fault.ts';
import { maxPageBytes, maxRowGroupBytes } from './limits.ts';
import { hasLeaves, parquetColumns, type ParquetColumns } from './parquet-columns.ts';
import { exactParsers, objectJson } from './parquet-json.ts';
import { checkPages, type ByteSlices } from './parquet-pages.ts';
import { readRecord } from './record-bytes.ts';
import { excerptOfBytes } from './excerpt.ts';
import type { RowTarget } from './row-reader.ts';

export interface ParquetFile {
  /** The schema as hyparquet's list of SchemaElement, in JSON. */
  readonly schema: string;
  readonly rowGroups: number;
  /** Rows of all groups. */
  readonly rows: number;
  /** Things worth knowing that are no faults. */
  readonly notes: readonly string[];
  /**
   * Reads one group into the target. Yields the rows read so far, now and then, so that the caller can make room. A group
   * that cannot be read is one fault.
   */
  readGroup(index: number, target: RowTarget): AsyncGenerator<number>;
}

const rowsPerStep = 256;
/** More rows than any writer puts into a group. */
const maxRowsPerGroup = 8 * 1024 * 1024;

/** Decompressors that refuse to make room for more than a page may hold. */
function boundedCompressors(): Compressors {
  return Object.fromEntries(
    Object.entries(compressors).map(([codec, decompress]) => [
      codec,
      (input: Uint8Array, outputLength: number) => {
        if (outputLength > maxPageBytes) {
          throw new ImportFault('too-large', `A Parquet page of ${outputLength} bytes is above the limit of 256 MiB.`);
        }
        return decompress(input, outputLength);
      },
    ]),
  );
}

function asyncBuffer(file: ByteSlices): AsyncBuffer {
  return {
    byteLength: file.byteLength,
    async slice(start, end = file.byteLength) {
      // Offsets come from the file and may point anywhere.
      const from = Math.max(0, Math.min(start, file.byteLength));
      const bytes = await file.slice(from, Math.max(from, Math.min(end, file.byteLength)));
      // A copy: a view on a larger buffer would show hyparquet the wrong bytes.
      return new Uint8Array(bytes).buffer;
    },
  };
}

async function endsAsParquet(file: ByteSlices): Promise<boolean> {
  const end = await file.slice(Math.max(0, file.byteLength - 4), file.byteLength);
  return end.length === 4 && String.fromCharCode(...end) === 'PAR1';
}

function unknownCodec(group: RowGroup): string | null {
  for (const { meta_data: column } of group.columns) {
    // Codes that hyparquet does not know have no name.
    const codec = (column as { codec?: string } | undefined)?.codec;
    if (codec !== 'UNCOMPRESSED' && !Object.hasOwn(compressors, codec ?? '')) return codec ?? 'of an unknown number';
  }
  return null;
}

/**
 * A group must have the schema's columns, no other and none twice: hyparquet leaves a column that it does not find in the
 * schema unawaited, and its failure would count as unhandled.
 */
function checkColumns(group: RowGroup, leaves: readonly string[]): void {
  if (!hasLeaves(group, leaves)) {
    throw new ImportFault('damaged', 'A row group does not have the columns of the schema.');
  }
}

function checkGroup(group: RowGroup): void {
  const codec = unknownCodec(group);
  if (codec !== null) {
    throw new ImportFault(
      'unknown-codec',
      `The compression ${codec} cannot be read. Write the file again with snappy, gzip, zstd, brotli, LZ4 or none.`,
    );
  }
  if (group.total_byte_size > BigInt(maxRowGroupBytes) || group.num_rows > BigInt(maxRowsPerGroup)) {
    throw new ImportFault(
      'too-large',
      'A row group is above the limit of 1 GiB. Write the file again with smaller row groups.',
    );
  }
}

function groupFault(error: unknown): ImportFault {
  if (error instanceof ImportFault) return error;
  if (error instanceof DOMException && error.name === 'AbortError') throw error;
  return new ImportFault('damaged', 'A row group cannot be read: its bytes do not say what its header promises.');
}

async function groupRows(file: AsyncBuffer, metadata: FileMetaData, start: number, end: number): Promise<unknown[][]> {
  let rows: unknown[][] = [];
  await parquetRead({
    file,
    metadata,
    rowStart: start,
    rowEnd: end,
    rowFormat: 'array',
    compressors: boundedCompressors(),
    parsers: exactParsers,
    utf8: false,
    geoparquet: false,
    onComplete: (complete) => {
      rows = complete;
    },
  });
  return rows;
}

async function readMetadata(file: ByteSlices, buffer: AsyncBuffer): Promise<FileMetaData> {
  if (!(await endsAsParquet(file))) {
    throw new ImportFault('truncated', 'The Parquet file has no end mark: it breaks off. Fetch it again.');
  }
  try {
    return await parquetMetadataAsync(buffer, { geoparquet: false });
  } catch {
    throw new ImportFault('damaged', 'The Parquet file has no readable table of contents at its end. Fetch it again.');
  }
}

function jsonWithDigits(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? Number(part) : part));
}

function columnsOf(metadata: FileMetaData): ParquetColumns {
  try {
    return parquetColumns(metadata);
  } catch {
    throw new ImportFault('damaged', 'The Parquet file has no readable schema. Fetch it again.');
  }
}

/** Opens a Parquet file. Throws an ImportFault where it has no readable table of contents. */
export async function openParquet(file: ByteSlices): Promise<ParquetFile> {
  const buffer = asyncBuffer(file);
  const found = columnsOf(await readMetadata(file, buffer));
  const { metadata, columns, leaves } = found;
  const encoder = new TextEncoder();
  const starts: number[] = [];
  let rows = 0;
  for (const group of metadata.row_groups) {
    starts.push(rows);
    rows += Number(group.num_rows);
  }

  function emit(cells: readonly unknown[], at: number, target: RowTarget): void {
    const bytes = encoder.encode(
      objectJson(columns.map(({ name, convert }, index) => [name, convert ? convert(cells[index]) : cells[index]])),
    );
    const reading = readRecord(bytes);
    if (reading.value !== null) target.row(bytes, reading.value, at);
    else target.fault({ kind: reading.kind, at, message: reading.message, excerpt: excerptOfBytes(bytes) });
  }

  async function* readGroup(index: number, target: RowTarget): AsyncGenerator<number> {
    const group = metadata.row_groups[index];
    const start = starts[index] ?? 0;
    if (group === undefined) return;
    try {
      checkGroup(group);
      checkColumns(group, leaves);
      await checkPages(file, group, found.isList);
      const read = await groupRows(buffer, metadata, start, start + Number(group.num_rows));
      for (let row = 0; row < read.length; row += 1) {
        emit(read[row] ?? [], start + row + 1, target);
        if (row % rowsPerStep === rowsPerStep - 1) yield start + row + 1;
      }
    } catch (error) {
      const { kind, message } = groupFault(error);
      const lost = `Rows ${start + 1} to ${start + Number(group.num_rows)} are missing.`;
      target.fault({ kind, at: start + 1, message: `${message} ${lost}`, excerpt: '' });
    }
  }

  const { schema, notes } = found;
  return { schema: jsonWithDigits(schema), rowGroups: metadata.row_groups.length, rows, notes, readGroup };
}
