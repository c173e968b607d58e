/** The same made-up rows as a file of each format. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { alpacaRows, toJsonl } from '../../e2e/support/generate.ts';

type Rows = readonly Record<string, string>[];
type Format = 'jsonl' | 'json' | 'csv' | 'parquet';

const COLUMNS = ['instruction', 'input', 'output'];

function csvCell(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

function toCsv(rows: Rows): string {
  const lines = rows.map((row) => COLUMNS.map((column) => csvCell(row[column] ?? '')).join(','));
  return `${[COLUMNS.join(','), ...lines].join('\n')}\n`;
}

function toParquet(rows: Rows): Uint8Array {
  const columnData = COLUMNS.map((name) => ({
    name,
    data: rows.map((row) => row[name] ?? ''),
    type: 'STRING' as const,
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: [20_000] }));
}

const writers: Record<Format, (rows: Rows) => string | Uint8Array> = {
  jsonl: toJsonl,
  json: (rows) => JSON.stringify(rows),
  csv: toCsv,
  parquet: toParquet,
};

export interface LargeFile {
  readonly format: Format;
  readonly path: string;
  readonly bytes: number;
}

/** Writes `rows` rows of about `rowBytes` bytes in every format. */
export async function writeLargeFiles(folder: string, rows: number, rowBytes: number): Promise<LargeFile[]> {
  const data = alpacaRows(rows, rowBytes, 1);
  const files: LargeFile[] = [];
  for (const format of Object.keys(writers) as Format[]) {
    const path = join(folder, `large.${format}`);
    const content = writers[format](data);
    await writeFile(path, content);
    files.push({ format, path, bytes: Buffer.byteLength(content) });
  }
  return files;
}

/** Writes one short query a line, in blocks, for stores of a million. */
export async function writeQueries(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  for (let start = 0; start < count; start += 10_000) {
    const length = Math.min(10_000, count - start);
    const block = Array.from({ length }, (_, at) =>
      JSON.stringify({ instruction: `Explain the number ${start + at}.`, output: 'It is a number.' }),
    );
    if (!file.write(`${block.join('\n')}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
