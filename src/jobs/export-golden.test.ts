/** Every file of the golden folder that can be read: exported in every format and brought in again, it is the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { onOneLine } from '../core/export/append-field.ts';
import type { ExportFileFormat } from '../core/export/request.ts';
import type { HeldTagging } from '../core/export/tagged-rows.ts';
import type { Mapping } from '../core/types.ts';
import { memoryTaggings } from './export-memory.ts';
import { bringIn, exported, fakeSource } from './export-round-trip.ts';
import { importFile } from './import.ts';
import { inspectFile } from './import-inspect.ts';
import { bytesSource, memoryDatasets, type MemoryDataset } from './import-memory-sink.ts';

const { signal } = new AbortController();
const folder = fileURLToPath(new URL('../core/import/golden/', import.meta.url));
const suffix = '.expected.json';
const names = readdirSync(folder)
  .filter((name) => name.endsWith(suffix) && !('refused' in expectationOf(name)))
  .map((name) => name.slice(0, -suffix.length));

function expectationOf(name: string): object {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as object;
}

/** Leaves every third query untagged. */
function tagged(queries: number): (HeldTagging | null)[] {
  return Array.from({ length: queries }, (_, n) =>
    n % 3 === 2
      ? null
      : {
          source: fakeSource,
          at: '2026-01-01T00:00:00Z',
          result: { status: 'tagged', flags: [], tags: [{ tag: `tag ${n}` }] },
        },
  );
}

async function datasetsOf(name: string): Promise<readonly MemoryDataset[]> {
  const file = bytesSource(name, readFileSync(join(folder, name)));
  const look = await inspectFile(file, signal);
  if ('refused' in look) return [];
  const { datasets, open } = memoryDatasets();
  const picks = look.datasets.map((list) => ({ ...list, name: list.suggestedName }));
  await importFile(file, picks, open, { signal });
  return datasets;
}

function mappingOf({ draft }: MemoryDataset): Mapping {
  return draft.format === 'text' ? { fields: { form: 'text', text: 'text' }, tags: null } : draft.mapping;
}

/** Rows as JSONL shows them: on one line each, and lines of text as records. */
function asLines({ draft, rows }: MemoryDataset): string[] {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  return rows.map((row) =>
    draft.format === 'text' ? JSON.stringify({ text: row }) : utf8.decode(onOneLine(new TextEncoder().encode(row))),
  );
}

/** What a delimited file cannot say: that a field is missing rather than blank, and NUL. */
const notInCsv = ['alpaca-missing-field.jsonl', 'own-empty-object.jsonl', 'nul.jsonl'];
/** A column of texts and numbers is one of texts there: the number becomes a query. */
const notInParquet = ['alpaca-missing-field.jsonl'];

function canHold(format: ExportFileFormat, name: string): boolean {
  if (format === 'parquet') return !notInParquet.includes(name);
  return (format !== 'csv' && format !== 'tsv') || !notInCsv.includes(name);
}

/** Message numbers change where a row is read in another way; everything that identifies a query does not. */
function queriesIn({ queries }: MemoryDataset) {
  return queries.map(({ row, turn, text, identity }) => ({ row, turn, text, identity }));
}

async function outAndIn(
  dataset: MemoryDataset,
  taggings: readonly (HeldTagging | null)[],
  format: ExportFileFormat,
): Promise<MemoryDataset> {
  const bytes = await exported(dataset, taggings, { format });
  const wrapperKey = format === 'json' ? (dataset.finish?.source.wrapperKey ?? null) : null;
  return bringIn(bytes, `again.${format}`, mappingOf(dataset), wrapperKey);
}

describe('golden files come back the same', () => {
  it.each(names)('%s', async (name) => {
    const datasets = await datasetsOf(name);
    expect(datasets).not.toHaveLength(0);
    for (const dataset of datasets) {
      const taggings = tagged(dataset.queries.length);
      for (const format of ['jsonl', 'json', 'csv', 'tsv', 'parquet'] as const) {
        if (!canHold(format, name)) continue;
        const again = await outAndIn(dataset, taggings, format);
        expect([format, ...queriesIn(again)]).toEqual([format, ...queriesIn(dataset)]);
        expect([format, ...memoryTaggings(again)]).toEqual([format, ...taggings]);
        if (format === 'jsonl') expect(again.rows).toEqual(asLines(dataset));
        if (format === dataset.draft.format) expect(again.rows).toEqual(dataset.rows);
        if (format === dataset.draft.format) expect(again.finish?.source.csv).toEqual(dataset.finish?.source.csv);
        if (format === dataset.draft.format) expect(again.queries).toEqual(dataset.queries);
      }
    }
  });
});
