/** Exports in Node, megabytes written a second by format, beside writing the same bytes to the same disk. */
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alpacaRows } from '../../e2e/support/generate.ts';
import type { ExportFileFormat } from '../../src/core/export/request.ts';
import type { ExportQueries, HeldTagging } from '../../src/core/export/tagged-rows.ts';
import type { FieldMapping } from '../../src/core/types.ts';
import { exportRows, type ExportDataset } from '../../src/jobs/export.ts';
import { memoryBytes } from '../../src/jobs/export-memory.ts';
import { planned, plainRequest } from '../../src/jobs/export-round-trip.ts';
import type { Sink } from '../../src/jobs/ports.ts';
import { figure, type BenchFigure } from './figure.ts';

const ROWS = 50_000;
const ROW_BYTES = 1000;
const REPEATS = 3;
const PIECE_BYTES = 1 << 20;
const FORMATS: readonly ExportFileFormat[] = ['jsonl', 'json', 'csv', 'parquet'];
const { signal } = new AbortController();

const fields: FieldMapping = {
  form: 'alpaca',
  instruction: 'instruction',
  input: 'input',
  output: 'output',
  history: null,
  system: null,
};

const tagging: HeldTagging = {
  source:
    '{"engine":"bench","model":"m","modelSha256":null,"quantization":null,"promptSha256":null,"settings":{},"app":"1"}',
  at: '2026-01-01T00:00:00Z',
  result: {
    status: 'tagged',
    flags: [],
    tags: ['creative writing', 'style', 'length limit'].map((tag) => ({ tag, confidence: 0.9 })),
  },
};

/** Rows of one query each, in memory: what is measured is the writing. */
function syntheticDataset(): ExportDataset {
  const rows = alpacaRows(ROWS, ROW_BYTES, 1).map((row) => Buffer.from(JSON.stringify(row)));
  return {
    rowCount: rows.length,
    draft: { name: 'bench', format: 'jsonl', mapping: { fields, tags: null } },
    rows(start, count) {
      const block = rows.slice(start, start + count);
      return Promise.resolve({ bytes: Buffer.concat(block), lengths: Uint32Array.from(block, ({ length }) => length) });
    },
    queries: (start, count) => Promise.resolve(oneQueryEach(start, count)),
  };
}

function oneQueryEach(start: number, count: number): ExportQueries {
  return {
    rows: Uint32Array.from({ length: count }, (_, row) => row),
    textIds: Uint32Array.from({ length: count }, (_, row) => start + row),
    turns: new Uint16Array(count),
    messages: new Uint16Array(count),
    hashes: new Uint8Array(16 * count),
  };
}

/** A file that is there in full, on the disk, when it is closed. */
async function diskSink(path: string): Promise<Sink> {
  const file = await open(path, 'w');
  return {
    async write(bytes) {
      await file.write(bytes);
    },
    async close() {
      await file.sync();
      await file.close();
    },
    abort: () => file.close(),
  };
}

async function writeSame(bytes: Uint8Array, path: string): Promise<number> {
  const start = performance.now();
  const sink = await diskSink(path);
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) await sink.write(bytes.subarray(at, at + PIECE_BYTES));
  await sink.close();
  return performance.now() - start;
}

async function write(dataset: ExportDataset, format: ExportFileFormat, sink: Sink): Promise<number> {
  const start = performance.now();
  const plan = await planned([dataset], { ...plainRequest, format });
  const taggings = { taggings: (ids: Uint32Array) => Promise.resolve(Array.from(ids, () => tagging)) };
  await exportRows([dataset], taggings, sink, plan.format, { signal });
  return performance.now() - start;
}

async function compare(dataset: ExportDataset, format: ExportFileFormat, folder: string): Promise<BenchFigure> {
  const kept = memoryBytes();
  await write(dataset, format, kept.sink);
  const bytes = kept.bytes();
  let [exporting, bare] = [Infinity, Infinity];
  for (let turn = 0; turn < REPEATS; turn += 1) {
    bare = Math.min(bare, await writeSame(bytes, join(folder, 'bare')));
    exporting = Math.min(exporting, await write(dataset, format, await diskSink(join(folder, 'export'))));
  }
  const megabytes = bytes.length / 1e6;
  return figure(`export: ${format}`, (megabytes / exporting) * 1000, 'MB/s', (megabytes / bare) * 1000);
}

export async function* bench(): AsyncGenerator<BenchFigure> {
  const folder = await mkdtemp(join(tmpdir(), 'instag-bench-'));
  try {
    const dataset = syntheticDataset();
    for (const format of FORMATS) yield await compare(dataset, format, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
