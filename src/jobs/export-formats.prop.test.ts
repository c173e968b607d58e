/** Laws of exports into other formats and forms than the rows came in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeldTagging } from '../core/export/tagged-rows.ts';
import type { FieldMapping, Mapping } from '../core/types.ts';
import { memoryTaggings } from './export-memory.ts';
import { bringIn, exported, fakeSource } from './export-round-trip.ts';
import type { MemoryDataset } from './import-memory-sink.ts';
import { alpacaFields } from './sample-source.ts';

const formats = ['jsonl', 'json', 'csv', 'tsv', 'parquet'] as const;

// A delimited file holds no NUL, and a reader would take a lone surrogate for U+FFFD.
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('写一首诗', 'a\nb', '=1+1', "'=1", '"', '[1]', '[{"a":1}]', ' x ', '1'),
  )
  .map((value) => value.replaceAll('\0', ''));
const solid = text.map((value) => `w ${value}`);

/** Fields of any kind, now and then of another kind in the next row. */
const other = fc.oneof(
  fc.constantFrom('null', 'true', '1', '-3', '1.0', '0.1', '1e400', '12345678901234567890', '0.12345678901234567890'),
  text.map((value) => JSON.stringify(value)),
  fc.json({ maxDepth: 2, noUnicodeString: true }).filter((value) => !value.includes('\\u0000')),
  fc.constantFrom('[]', '[null]', '["a"]', '[1,2]', '[[1],[]]', '{"k":1}', '{"k":null,"l":["x"]}', '{}', '[{"k":1}]'),
);
const sameKind = fc.constantFrom(
  ['1', '2', 'null', '9007199254740991', '-7'],
  ['0.5', '1', 'null', '-0.0', '3e-9'],
  ['[]', '["a",null]', 'null', '["写"]'],
  ['{"k":1}', '{"k":null}', 'null', '{"k":3,"l":"x"}'],
  ['[{"k":[1]}]', '[]', '[{"k":[]},{"k":null},null]', 'null'],
  ['true', 'false', 'null'],
);

interface Rows {
  readonly mapping: Mapping;
  readonly rows: readonly string[];
}

function rowsWith(mapping: Mapping, own: fc.Arbitrary<object>): fc.Arbitrary<Rows> {
  return fc
    .tuple(sameKind, fc.array(fc.tuple(own, other, fc.nat(4)), { minLength: 2, maxLength: 6 }))
    .map(([kinds, rows]) => ({
      mapping,
      rows: rows.map(([row, any, pick]) => {
        const fields = JSON.stringify(row).slice(1, -1);
        return `{${fields},"any":${any},"same":${kinds[pick % kinds.length] ?? 'null'}}`;
      }),
    }));
}

interface ChatKeys {
  readonly roleKey: string;
  readonly contentKey: string;
}

type Messages = readonly Readonly<Record<string, string>>[];

const openAiKeys = { roleKey: 'role', contentKey: 'content' } as const;
const shareGptKeys = { roleKey: 'from', contentKey: 'value' } as const;

function messages({ roleKey, contentKey }: ChatKeys, roles: readonly string[], minLength = 0): fc.Arbitrary<Messages> {
  return fc.array(
    fc.tuple(fc.constantFrom(...roles), text).map(([role, content]) => ({ [roleKey]: role, [contentKey]: content })),
    { minLength, maxLength: 8 },
  );
}

/** Two conversations that part at the last answer. */
const parted = fc.tuple(messages(openAiKeys, ['user', 'assistant'], 1), text, text).map(([start, good, bad]) => ({
  chosen: [...start, { role: 'assistant', content: `good ${good}` }],
  rejected: [...start, { role: 'assistant', content: `bad ${bad}` }],
}));

const sides = { form: 'preference', chosen: 'chosen', rejected: 'rejected', roles: [] } as const;

/** Rows of every form that has a structure of its own, with the mapping that reads them. */
const forms: readonly (readonly [FieldMapping, fc.Arbitrary<object>])[] = [
  [
    { form: 'openai-messages', messages: 'messages', ...openAiKeys, roles: [] },
    fc.record({ messages: messages(openAiKeys, ['user', 'assistant', 'system']) }),
  ],
  [
    { form: 'sharegpt', messages: 'conversations', ...shareGptKeys, roles: [] },
    fc.record({ conversations: messages(shareGptKeys, ['human', 'gpt', 'system', 'function_call', 'observation']) }),
  ],
  [
    { ...alpacaFields, output: null, history: 'history' },
    fc.record({ instruction: solid, input: text, history: fc.array(fc.tuple(solid, text), { maxLength: 4 }) }),
  ],
  [
    { ...sides, prompt: 'prompt', input: 'input' },
    fc.record({ prompt: solid, input: text, chosen: text, rejected: text }),
  ],
  [{ ...sides, prompt: null }, parted],
  [{ form: 'prompt-response', prompt: 'prompt', response: 'response' }, fc.record({ prompt: solid, response: text })],
];

const dataset: fc.Arbitrary<Rows> = fc.oneof(...forms.map(([fields, own]) => rowsWith({ fields, tags: null }, own)));

const held: fc.Arbitrary<HeldTagging | null> = fc.option(
  fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 3 }).map((tags) => ({
    source: fakeSource,
    at: '2026-01-01T00:00:00Z',
    result: {
      status: 'tagged',
      flags: [],
      tags: tags.map((tag, index) => (index === 1 ? { tag, confidence: 0.25 } : { tag, explanation: `so "${tag}"` })),
    },
  })),
);
const words = fc.array(held, { minLength: 1, maxLength: 5 });

function spread(dataset: MemoryDataset, some: readonly (HeldTagging | null)[]): (HeldTagging | null)[] {
  return dataset.queries.map((_, index) => some[index % some.length] ?? null);
}

function textsOf({ queries }: MemoryDataset) {
  return queries.map(({ row, turn, text: query }) => [row, turn, query]);
}

function bytesOf({ rows }: Rows): Uint8Array {
  return new TextEncoder().encode(rows.join('\n'));
}

describe('rows of any form', () => {
  it.each(formats)(
    'keep their texts and taggings as %s',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(dataset, words, fc.boolean(), async (rows, some, escapeFormulas) => {
          const first = await bringIn(bytesOf(rows), 'a.jsonl', rows.mapping);
          const taggings = spread(first, some);
          const bytes = await exported(first, taggings, { format, csv: { escapeFormulas } });
          const again = await bringIn(bytes, `a.${format}`, rows.mapping);
          expect(again.rows).toHaveLength(first.rows.length);
          expect(textsOf(again)).toEqual(textsOf(first));
          expect(memoryTaggings(again)).toEqual(taggings);
        }),
        { numRuns: 90 },
      );
    },
    30_000,
  );

  it('keep every value once they are Parquet, and the schema', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, words, async (rows, some) => {
        const source = await bringIn(bytesOf(rows), 'a.jsonl', rows.mapping);
        const first = await bringIn(await exported(source, [], { format: 'parquet' }), 'a.parquet', rows.mapping);
        const bytes = await exported(first, spread(first, some), { format: 'parquet' });
        const again = await bringIn(bytes, 'a.parquet', rows.mapping);
        expect(again.rows).toEqual(first.rows);
        expect(again.queries).toEqual(first.queries);
        expect(again.finish?.source.parquetSchema).toBe(first.finish?.source.parquetSchema);
      }),
      { numRuns: 120 },
    );
  }, 30_000);

  it.each(formats)(
    'keep texts and tags in the flat form as %s',
    async (format) => {
      const mapping: Mapping = { fields: { form: 'text', text: 'text' }, tags: { path: 'tags', separator: null } };
      await fc.assert(
        fc.asyncProperty(dataset, words, async (rows, some) => {
          const first = await bringIn(bytesOf(rows), 'a.jsonl', rows.mapping);
          // A file without a line is no dataset.
          fc.pre(first.queries.length > 1);
          const taggings = spread(first, some);
          const bytes = await exported(first, taggings, { format, shape: 'flat', csv: { escapeFormulas: false } });
          const again = await bringIn(bytes, `a.${format}`, mapping);
          expect(again.queries.map((query) => query.text)).toEqual(first.queries.map((query) => query.text));
          const tags = new Map(again.taggings.map(({ query, result }) => [query, result.tags.map(({ tag }) => tag)]));
          taggings.forEach((tagging, query) => {
            expect(tags.get(query) ?? []).toEqual(tagging?.result.tags.map(({ tag }) => tag) ?? []);
          });
        }),
        { numRuns: 60 },
      );
    },
    30_000,
  );
});
