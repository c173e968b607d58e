/** The law of exports: what is exported and brought in again is the same rows, the same texts and the same taggings. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHex } from '../core/datasets/text-identity.ts';
import { sourceJson } from '../core/export/instag-object.ts';
import type { HeldTagging } from '../core/export/jsonl.ts';
import type { EngineIdentity, FieldMapping, Result, Tag } from '../core/types.ts';
import { exportJsonl, exportKey, ownKeys, type ExportDataset, type TaggingSource } from './export.ts';
import { importFile } from './import.ts';
import type { DatasetSink, ImportFinish } from './ports.ts';

const { signal } = new AbortController();
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

interface ImportedQuery {
  readonly row: number;
  readonly turn: number;
  readonly message: number;
  readonly hash: string;
  readonly tagging: HeldTagging | null;
}

interface Imported {
  readonly rows: readonly string[];
  readonly queries: readonly ImportedQuery[];
  readonly issues: number;
}

/** Brings bytes in and keeps everything, taggings with their sources resolved. */
async function bringIn(bytes: Uint8Array, fields: FieldMapping, name: string): Promise<Imported> {
  const rows: string[] = [];
  const queries: (Omit<ImportedQuery, 'tagging'> & { tagging: HeldTagging | null })[] = [];
  const pointers: { query: number; source: number; at: string | null; result: Result }[] = [];
  const state: { finish: ImportFinish | null; issues: number } = { finish: null, issues: 0 };
  const sink: DatasetSink = {
    append(batch) {
      const [firstRow, firstQuery] = [rows.length, queries.length];
      let start = 0;
      for (const length of batch.rowLengths) {
        rows.push(utf8.decode(batch.rowBytes.subarray(start, start + length)));
        start += length;
      }
      batch.queryRows.forEach((row, index) =>
        queries.push({
          row: firstRow + row,
          turn: batch.turns[index] ?? -1,
          message: batch.messages[index] ?? -1,
          hash: toHex(batch.hashes.subarray(16 * index, 16 * index + 16)),
          tagging: null,
        }),
      );
      for (const tagging of batch.taggings) pointers.push({ ...tagging, query: firstQuery + tagging.query });
      state.issues += batch.issues.length;
      return Promise.resolve();
    },
    finish(finish) {
      state.finish = finish;
      return Promise.resolve({
        rows: rows.length,
        queries: queries.length,
        duplicatesWithin: 0,
        duplicatesAcross: 0,
        issues: state.issues,
        issuesByKind: [],
        ...finish,
      });
    },
    abort: () => Promise.resolve(),
  };
  const source = {
    name,
    byteLength: bytes.length,
    async *stream() {
      yield await Promise.resolve(bytes);
    },
  };
  const pick = { wrapperKey: null, name, mapping: { fields, tags: null } };
  await importFile(source, [pick], () => Promise.resolve(sink), { signal });
  for (const { query, source: index, at, result } of pointers) {
    const identity = state.finish?.sources[index];
    const target = queries[query];
    if (identity && target) target.tagging = { source: sourceJson(identity), at, result };
  }
  return { rows, queries, issues: state.issues };
}

function datasetOf({ rows, queries }: Imported): ExportDataset {
  const encoder = new TextEncoder();
  return {
    rowCount: rows.length,
    plainText: false,
    rows: (start, count) => {
      const block = rows.slice(start, start + count);
      return Promise.resolve({
        bytes: encoder.encode(block.join('')),
        lengths: Uint32Array.from(block, (row) => encoder.encode(row).length),
      });
    },
    queries: (start, count) => {
      const block = queries
        .map((query, id) => ({ ...query, id }))
        .filter(({ row }) => row >= start && row < start + count);
      return Promise.resolve({
        rows: Uint32Array.from(block, ({ row }) => row - start),
        textIds: Uint32Array.from(block, ({ id }) => id),
        turns: Uint16Array.from(block, ({ turn }) => turn),
        messages: Uint16Array.from(block, ({ message }) => message),
        hashes: Uint8Array.from(block.flatMap(({ hash }) => [...Buffer.from(hash, 'hex')])),
      });
    },
  };
}

async function exportBytes(dataset: ExportDataset, taggings: TaggingSource): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const key = exportKey([await ownKeys(dataset, signal)]);
  const sink = {
    write: (bytes: Uint8Array) => Promise.resolve(void chunks.push(bytes)),
    close: () => Promise.resolve(),
    abort: () => Promise.resolve(),
  };
  await exportJsonl([dataset], taggings, sink, key, { signal });
  return new Uint8Array(Buffer.concat(chunks));
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
        const exported = await exportBytes(datasetOf(first), {
          taggings: (ids) => Promise.resolve([...ids].map((id) => taggings[id] ?? null)),
        });
        const second = await bringIn(exported, fields, 'b.jsonl');
        expect(second.rows).toEqual(first.rows);
        expect(second.queries).toEqual(first.queries.map((query, index) => ({ ...query, tagging: taggings[index] })));
        expect(second.issues).toBe(first.issues);
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});
