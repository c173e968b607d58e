/**
 * Exports in Node, megabytes written a second by format, beside writing the same bytes to the same disk; and a million rows
 * of which none is held: the seconds they take, and by how much the memory of the process grows.
 */
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExportFileFormat } from '../../src/core/export/request.ts';
import { exportRows, type ExportDataset } from '../../src/jobs/export.ts';
import { memoryBytes } from '../../src/jobs/export-memory.ts';
import { planned, plainRequest } from '../../src/jobs/export-round-trip.ts';
import type { Sink } from '../../src/jobs/ports.ts';
import { benchDataset, benchTaggings } from './export-rows.ts';
import { figure, type BenchFigure } from './figure.ts';

const ROWS = 50_000;
const ROW_BYTES = 1000;
const REPEATS = 3;
const PIECE_BYTES = 1 << 20;
const MILLION = 1_000_000;
const SHORT_ROW_BYTES = 300;
const DIFFERENT_ROWS = 5000;
const FORMATS: readonly ExportFileFormat[] = ['jsonl', 'json', 'csv', 'tsv', 'parquet'];
const LARGE_FORMATS: readonly ExportFileFormat[] = ['jsonl', 'parquet'];
const { signal } = new AbortController();

/** A file that is there in full, on the disk, when it is closed. */
async function diskSink(path: string, onWrite: () => void = () => undefined): Promise<Sink> {
  const file = await open(path, 'w');
  return {
    async write(bytes) {
      onWrite();
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
  await exportRows([dataset], benchTaggings, sink, plan.format, { signal });
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

async function* writeMillion(format: ExportFileFormat, folder: string): AsyncGenerator<BenchFigure> {
  const dataset = benchDataset(MILLION, SHORT_ROW_BYTES, DIFFERENT_ROWS);
  const before = process.memoryUsage.rss();
  let most = before;
  const sink = await diskSink(join(folder, 'million'), () => {
    most = Math.max(most, process.memoryUsage.rss());
  });
  const milliseconds = await write(dataset, format, sink);
  yield figure(`export: a million rows as ${format}`, milliseconds / 1000, 's');
  yield figure(`export: a million rows as ${format}, memory grown by`, (most - before) / 1e6, 'MB');
}

export async function* bench(): AsyncGenerator<BenchFigure> {
  const folder = await mkdtemp(join(tmpdir(), 'instag-bench-'));
  try {
    for (const format of LARGE_FORMATS) yield* writeMillion(format, folder);
    const dataset = benchDataset(ROWS, ROW_BYTES);
    for (const format of FORMATS) yield await compare(dataset, format, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
