/** Looks through rows before they are written: which keys there are, and what their values have in common. */
import { mergeShapes, shapeOf, type Shape } from '../core/export/parquet-shape.ts';
import { KeyCollector, type DatasetKeys } from '../core/export/profile-llama-factory.ts';
import { isRecord, parseRow } from '../core/import/record.ts';
import { rowBlocks, type ExportDataset } from './export.ts';

async function eachRecord(
  dataset: ExportDataset,
  signal: AbortSignal,
  call: (record: Readonly<Record<string, unknown>>) => void,
): Promise<void> {
  for await (const { rows } of rowBlocks(dataset, signal)) {
    let start = 0;
    for (const length of rows.lengths) {
      const record = parseRow(rows.bytes.subarray(start, start + length), dataset.draft.format);
      if (isRecord(record)) call(record);
      start += length;
    }
  }
}

/** Returns the top-level keys of all rows in the order they first occur, each with the shape of its values. */
export async function readShapes(
  datasets: readonly ExportDataset[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Shape>> {
  const shapes = new Map<string, Shape>();
  const withTexts = new Set<string>();
  for (const dataset of datasets) {
    await eachRecord(dataset, signal, (record) => {
      for (const [key, value] of Object.entries(record)) {
        if (typeof value === 'string') withTexts.add(key);
        const known = shapes.get(key);
        if (known?.kind === 'json') continue;
        shapes.set(key, known === undefined ? shapeOf(value) : mergeShapes(known, shapeOf(value)));
      }
    });
  }
  for (const [key, { kind }] of shapes) if (kind === 'json' && withTexts.has(key)) shapes.set(key, { kind: 'mixed' });
  return shapes;
}

/** Returns what the LLaMA-Factory profile must know of a dataset. */
export async function readKeys(dataset: ExportDataset, signal: AbortSignal): Promise<DatasetKeys> {
  const collector = new KeyCollector(dataset.draft.mapping.fields);
  await eachRecord(dataset, signal, (record) => collector.row(record));
  return collector.keys();
}
