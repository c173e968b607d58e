/** Every file of the golden folder that can be read: exported and brought in again, it is the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { onOneLine } from '../core/export/append-field.ts';
import { sourceJson } from '../core/export/instag-object.ts';
import type { HeldTagging } from '../core/export/tagged-rows.ts';
import type { Mapping } from '../core/types.ts';
import { exportJsonl, exportKey, ownKeys } from './export.ts';
import { memoryBytes, memoryExport, memoryTaggings, taggingSource } from './export-memory.ts';
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

const source = sourceJson({
  engine: 'fake',
  model: 'm',
  modelSha256: null,
  quantization: null,
  promptSha256: null,
  settings: {},
  app: '1',
});

/** Leaves every third query untagged. */
function tagged(queries: number): (HeldTagging | null)[] {
  return Array.from({ length: queries }, (_, n) =>
    n % 3 === 2
      ? null
      : { source, at: '2026-01-01T00:00:00Z', result: { status: 'tagged', flags: [], tags: [{ tag: `tag ${n}` }] } },
  );
}

async function bringIn(name: string): Promise<readonly MemoryDataset[]> {
  const file = bytesSource(name, readFileSync(join(folder, name)));
  const look = await inspectFile(file, signal);
  if ('refused' in look) return [];
  const { datasets, open } = memoryDatasets();
  const picks = look.datasets.map((list) => ({ ...list, name: list.suggestedName }));
  await importFile(file, picks, open, { signal });
  return datasets;
}

async function outAndIn(dataset: MemoryDataset, taggings: readonly (HeldTagging | null)[]): Promise<MemoryDataset> {
  const exported = memoryExport(dataset);
  const out = memoryBytes();
  await exportJsonl([exported], taggingSource(taggings), out.sink, exportKey([await ownKeys(exported, signal)]), {
    signal,
  });
  const { datasets, open } = memoryDatasets();
  const pick = { wrapperKey: null, name: 'again', mapping: mappingOf(dataset) };
  await importFile(bytesSource('again.jsonl', out.bytes()), [pick], open, { signal });
  return datasets[0]!;
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

describe('golden files', () => {
  it.each(names)('%s', async (name) => {
    const datasets = await bringIn(name);
    expect(datasets).not.toHaveLength(0);
    for (const dataset of datasets) {
      const taggings = tagged(dataset.queries.length);
      const again = await outAndIn(dataset, taggings);
      expect(again.rows).toEqual(asLines(dataset));
      expect(again.queries).toEqual(dataset.queries);
      expect(memoryTaggings(again)).toEqual(taggings);
    }
  });
});
