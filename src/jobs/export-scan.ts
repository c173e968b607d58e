/** Looks through rows before they are written: which keys there are, and what their values have in common. */
import { ColumnShapes } from '../core/export/column-shapes.ts';
import type { Shape } from '../core/export/parquet-shape.ts';
import { KeyCollector, type DatasetKeys } from '../core/export/profile-llama-factory.ts';
import { isRecord, parseRow } from '../core/import/record.ts';
import { rowBlocks, type ExportDataset } from './export.ts';

async function eachRecord(
  dataset: ExportDataset,
  signal: AbortSignal,
  call: (record: Readonly<Record<string, unknown>>) => void,
): Promise<void> {
  await eachRow(dataset, signal, (row) => {
    const record = parseRow(row, dataset.draft.format);
    if (isRecord(record)) call(record);
  });
}

async function eachRow(dataset: ExportDataset, signal: AbortSignal, call: (row: Uint8Array) => void): Promise<void> {
  for await (const { rows } of rowBlocks(dataset, signal)) {
    let start = 0;
    for (const length of rows.lengths) {
      call(rows.bytes.subarray(start, start + length));
      start += length;
    }
  }
}

/** Returns the top-level keys of all rows in the order they first occur, each with the shape of its values. */
export async function readShapes(
  datasets: readonly ExportDataset[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Shape>> {
  const shapes = new ColumnShapes();
  for (const dataset of datasets) {
    if (dataset.draft.format === 'text') shapes.textRows(dataset.rowCount);
    else await eachRow(dataset, signal, (row) => shapes.row(row));
    shapes.declared(dataset.source?.parquetSchema ?? null);
  }
  return shapes.shapes();
}

/** Returns what the LLaMA-Factory profile must know of a dataset. */
export async function readKeys(dataset: ExportDataset, signal: AbortSignal): Promise<DatasetKeys> {
  const collector = new KeyCollector(dataset.draft.mapping.fields);
  await eachRecord(dataset, signal, (record) => collector.row(record));
  return collector.keys();
}
