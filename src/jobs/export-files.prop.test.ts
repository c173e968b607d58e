/** Laws of exports into a file for each dataset: whatever forms there are, each comes back as what it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportFileFormat } from '../core/export/request.ts';
import type { HeldTagging } from '../core/export/tagged-rows.ts';
import type { Mapping } from '../core/types.ts';
import { exportFiles } from './export-files.ts';
import { memoryBytes, memoryExport, memoryTaggings, taggingSource } from './export-memory.ts';
import { bringIn, fakeSource, plainRequest } from './export-round-trip.ts';
import type { MemoryDataset } from './import-memory-sink.ts';

const solid = fc.string({ unit: 'grapheme' }).map((text) => `w ${text.replaceAll('\0', '')}`);

interface Given {
  readonly mapping: Mapping;
  readonly rows: readonly object[];
}

function given(fields: Mapping['fields'], row: fc.Arbitrary<object>): fc.Arbitrary<Given> {
  return fc.array(row, { minLength: 1, maxLength: 4 }).map((rows) => ({ mapping: { fields, tags: null }, rows }));
}

const anyDataset: fc.Arbitrary<Given> = fc.oneof(
  given(
    { form: 'alpaca', instruction: 'instruction', input: 'input', output: null, history: null, system: null },
    fc.record({ instruction: solid, input: solid }),
  ),
  given(
    { form: 'sharegpt', messages: 'conversations', roleKey: 'from', contentKey: 'value', roles: [] },
    solid.map((value) => ({ conversations: [{ from: 'human', value }] })),
  ),
  given({ form: 'text', text: 'text' }, fc.record({ text: solid, n: fc.integer() })),
);

const tagging: HeldTagging = {
  source: fakeSource,
  at: '2026-01-01T00:00:00Z',
  result: { status: 'tagged', flags: [], tags: [{ tag: 'a', confidence: 0.5 }] },
};

async function importAll(all: readonly Given[]): Promise<MemoryDataset[]> {
  const encoder = new TextEncoder();
  return Promise.all(
    all.map(({ mapping, rows }) =>
      bringIn(encoder.encode(rows.map((row) => JSON.stringify(row)).join('\n')), 'same name', mapping),
    ),
  );
}

async function exportEach(datasets: readonly MemoryDataset[], format: ExportFileFormat) {
  const files = new Map<string, ReturnType<typeof memoryBytes>>();
  const summary = await exportFiles(
    {
      datasets: datasets.map(memoryExport),
      taggings: taggingSource(Array<HeldTagging>(99).fill(tagging)),
      request: { ...plainRequest, format, files: 'each' },
      key: 'instag',
      open(name) {
        const file = memoryBytes();
        files.set(name, file);
        return Promise.resolve(file.sink);
      },
    },
    { signal: new AbortController().signal },
  );
  return { summary, files: [...files] };
}

function textsOf({ queries }: MemoryDataset) {
  return queries.map(({ row, turn, text }) => [row, turn, text]);
}

describe('a file for each dataset', () => {
  it.each(['jsonl', 'json', 'csv', 'tsv', 'parquet'] as const)(
    'brings back the rows, texts and taggings of each, as %s',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyDataset, { minLength: 1, maxLength: 4 }), async (all) => {
          const datasets = await importAll(all);
          const { summary, files } = await exportEach(datasets, format);
          expect(files.map(([name]) => name)).toEqual(summary.files);
          expect(summary.rows).toBe(datasets.reduce((sum, { rows }) => sum + rows.length, 0));
          for (const [index, [name, file]] of files.entries()) {
            const before = datasets[index];
            const mapping = all[index]?.mapping;
            if (before === undefined || mapping === undefined) throw new Error('There are more files than datasets.');
            const again = await bringIn(file.bytes(), name, mapping);
            expect(textsOf(again)).toEqual(textsOf(before));
            expect(memoryTaggings(again)).toEqual(before.queries.map(() => tagging));
            if (format === 'jsonl' || format === 'json') expect(again.rows).toEqual(before.rows);
          }
        }),
        { numRuns: 25 },
      );
    },
    30_000,
  );
});
