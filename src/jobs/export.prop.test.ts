/** The law of exports: what is exported and brought in again is the same rows, the same texts and the same taggings. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceJson } from '../core/export/instag-object.ts';
import type { HeldTagging } from '../core/export/jsonl.ts';
import type { EngineIdentity, FieldMapping, Result, Tag } from '../core/types.ts';
import { exportJsonl, exportKey, ownKeys } from './export.ts';
import { memoryBytes, memoryExport, memoryTaggings, taggingSource } from './export-memory.ts';
import { importFile } from './import.ts';
import { bytesSource, memoryDatasets, type MemoryDataset } from './import-memory-sink.ts';

const { signal } = new AbortController();

async function bringIn(bytes: Uint8Array, fields: FieldMapping, name: string): Promise<MemoryDataset> {
  const { datasets, open } = memoryDatasets();
  const pick = { wrapperKey: null, name, mapping: { fields, tags: null } };
  await importFile(bytesSource(name, bytes), [pick], open, { signal });
  return datasets[0]!;
}

async function exportBytes(dataset: MemoryDataset, taggings: readonly (HeldTagging | null)[]): Promise<Uint8Array> {
  const source = memoryExport(dataset);
  const out = memoryBytes();
  const key = exportKey([await ownKeys(source, signal)]);
  await exportJsonl([source], taggingSource(taggings), out.sink, key, { signal });
  return out.bytes();
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('写一首诗', '', ' \n', 'a\u2028b', '\ufeffx', 'constructor', '{"instag":1}'),
);

const space = fc.constantFrom('', '', ' ', '\t', '  ');

/** A member of a row as it stands in a file: numbers and escapes that parsing and writing anew would change. */
const member = fc
  .tuple(
    fc.oneof(
      fc.string(),
      fc.constantFrom('id', '__proto__', 'constructor', 'instag', 'instag_studio', 'instagram', ''),
    ),
    fc.oneof(
      fc.json(),
      fc.constantFrom('1.0', '-0', '1e400', '12345678901234567890', '"\\u4e2d"', '{"instag":{}}', '"}"'),
    ),
    space,
  )
  .map(([key, value, gap]) => `${JSON.stringify(key)}${gap}:${gap}${value}`);

function rowOf(name: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(member, { maxLength: 3 }), fc.option(value), fc.array(member, { maxLength: 2 }), space)
    .map(([before, own, after, gap]) => {
      const members = [...before, ...(own === null ? [] : [`${JSON.stringify(name)}:${own}`]), ...after];
      return `{${gap}${members.join(`,${gap}`)}${gap}}`;
    });
}

const chat = fc
  .array(fc.record({ role: fc.constantFrom('user', 'assistant', 'system'), content: text }), { maxLength: 4 })
  .map((messages) => JSON.stringify(messages));

// Two rows at least: one alone whose value is a list of objects is read as a wrapper around a dataset.
const dataset: fc.Arbitrary<{ readonly fields: FieldMapping; readonly rows: string[] }> = fc.oneof(
  fc.record({
    fields: fc.constant<FieldMapping>({ form: 'text', text: 'text' }),
    rows: fc.array(
      rowOf(
        'text',
        text.map((value) => JSON.stringify(value)),
      ),
      { minLength: 2, maxLength: 8 },
    ),
  }),
  fc.record({
    fields: fc.constant<FieldMapping>({
      form: 'openai-messages',
      messages: 'messages',
      roleKey: 'role',
      contentKey: 'content',
      roles: [],
    }),
    rows: fc.array(rowOf('messages', chat), { minLength: 2, maxLength: 8 }),
  }),
);

const tag: fc.Arbitrary<Tag> = fc.record(
  {
    tag: fc.oneof(fc.string({ minLength: 1, unit: 'grapheme' }), fc.constantFrom('__proto__', 'crud operation')),
    explanation: fc.string({ minLength: 1, unit: 'grapheme' }),
    confidence: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
  },
  { requiredKeys: ['tag'] },
);

const result: fc.Arbitrary<Result> = fc.record(
  {
    status: fc.constantFrom('tagged', 'unparsable', 'failed', 'empty-text'),
    flags: fc.constantFrom([], ['input-truncated'], ['input-truncated', 'output-cut']),
    tags: fc.uniqueArray(tag, { maxLength: 3, selector: ({ tag: name }) => name }),
    raw: fc.string(),
    error: fc.string(),
  },
  { requiredKeys: ['status', 'flags', 'tags'] },
);

const identity: fc.Arbitrary<EngineIdentity> = fc.record({
  engine: fc.constantFrom('instant', 'webllm', 'review'),
  model: fc.string(),
  modelSha256: fc.option(fc.constant('ab')),
  quantization: fc.option(fc.constant('q4f16_1')),
  promptSha256: fc.option(fc.constant('cd')),
  settings: fc.constantFrom({}, { temperature: 0, mode: 'x', strict: true }),
  app: fc.constant('1.0.0'),
});

const held: fc.Arbitrary<HeldTagging | null> = fc.option(
  fc.record({ source: identity.map(sourceJson), at: fc.constantFrom(null, '2026-01-01T00:00:00Z'), result }),
);

describe('a JSONL export that is brought in again', () => {
  it('has the same rows, texts and taggings', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, fc.array(held, { minLength: 1, maxLength: 6 }), async ({ fields, rows }, words) => {
        const first = await bringIn(new TextEncoder().encode(rows.join('\n')), fields, 'a.jsonl');
        expect(first.rows).toEqual(rows);
        const taggings = first.queries.map((_, index) => words[index % words.length] ?? null);
        const second = await bringIn(await exportBytes(first, taggings), fields, 'b.jsonl');
        expect(second.rows).toEqual(first.rows);
        expect(second.queries).toEqual(first.queries);
        expect(memoryTaggings(second)).toEqual(taggings);
        expect(second.issues.length).toBe(first.issues.length);
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});
