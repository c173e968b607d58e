/** The least that any import must do, as a yardstick: read a file and parse it, keep nothing. Runs as a worker. */
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- papaparse brings no types of its own
/// <reference path="../../../src/core/import/papaparse.d.ts" />
import { expose } from 'comlink';
import { parquetRead, type AsyncBuffer } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import Papa from 'papaparse';

/** Parses what has come in so far and returns what is not finished. */
type Take = (text: string) => string;

async function readText(file: File, take: Take): Promise<void> {
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    rest = take(rest + decoder.decode(part.value, { stream: true }));
  }
  if (rest !== '') take(`${rest}\n`);
}

async function parseJsonl(file: File): Promise<number> {
  let rows = 0;
  await readText(file, (text) => {
    const lines = text.split('\n');
    const rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line !== '') JSON.parse(line);
      rows += 1;
    }
    return rest;
  });
  return rows;
}

/** Whole, as one would do it by hand: nothing in the platform reads a JSON list in parts. */
async function parseJson(file: File): Promise<number> {
  const rows: unknown = JSON.parse(await file.text());
  return Array.isArray(rows) ? rows.length : 0;
}

async function parseCsv(file: File): Promise<number> {
  let rows = 0;
  await readText(file, (text) => {
    const { data, meta } = new Papa.Parser({ delimiter: ',', newline: '\n' }).parse(text, 0, true);
    rows += data.length;
    return text.slice(meta.cursor);
  });
  return rows - 1;
}

async function parseParquet(file: File): Promise<number> {
  const buffer: AsyncBuffer = {
    byteLength: file.size,
    slice: (start, end) => file.slice(start, end).arrayBuffer(),
  };
  let rows = 0;
  await parquetRead({
    file: buffer,
    compressors,
    rowFormat: 'object',
    onComplete: (data) => {
      rows = data.length;
    },
  });
  return rows;
}

const parsers = { jsonl: parseJsonl, json: parseJson, csv: parseCsv, parquet: parseParquet };

export interface BareParse {
  /** Rows, and milliseconds from the first byte to the last row. */
  parse(file: File, format: keyof typeof parsers): Promise<{ readonly rows: number; readonly milliseconds: number }>;
}

const api: BareParse = {
  parse: async (file, format) => {
    const start = performance.now();
    const rows = await parsers[format](file);
    return { rows, milliseconds: performance.now() - start };
  },
};
expose(api);
