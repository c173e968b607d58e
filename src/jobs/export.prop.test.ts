/** The law of exports: what is exported and brought in again is the same rows, the same texts and the same taggings. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceJson } from '../core/export/instag-object.ts';
import type { HeldTagging } from '../core/export/tagged-rows.ts';
import type { ExportRequest } from '../core/export/request.ts';
import { resultFlags, type EngineIdentity, type FieldMapping, type Result, type Tag } from '../core/types.ts';
import { memoryTaggings } from './export-memory.ts';
import { bringIn, exported } from './export-round-trip.ts';
import type { MemoryDataset } from './import-memory-sink.ts';

/** Brings a file in, exports it with tags in the format it came in, brings that in, and expects the same. */
async function expectRoundTrip(
  file: { readonly name: string; readonly bytes: Uint8Array; readonly fields: FieldMapping },
  words: readonly (HeldTagging | null)[],
  request: Partial<ExportRequest>,
): Promise<MemoryDataset> {
  const mapping = { fields: file.fields, tags: null };
  const first = await bringIn(file.bytes, file.name, mapping);
  const taggings = first.queries.map((_, index) => words[index % words.length] ?? null);
  const second = await bringIn(await exported(first, taggings, request), file.name, mapping);
  expect(second.rows).toEqual(first.rows);
  expect(second.queries).toEqual(first.queries);
  expect(memoryTaggings(second)).toEqual(taggings);
  expect(second.issues.length).toBe(first.issues.length);
  expect(second.finish?.source.csv).toEqual(first.finish?.source.csv);
  return first;
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
    flags: fc.subarray([...resultFlags]),
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

/** A delimited file, its cells quoted now and then without need, in any dialect. */
const table = fc
  .record({
    header: fc.uniqueArray(fc.constantFrom('id', 'a b', 'wish', '=sum', ' lead', 'instag', '', '写', '__proto__'), {
      minLength: 1,
      maxLength: 4,
    }),
    cells: fc.array(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'grapheme' }).filter((cell) => !cell.includes('\0')),
          fc.constantFrom('=1+1', "'=1", "''@x", '-', '\tx', '"', 'a,b;c|d', 'line\nbreak', '\r', ' x ', ''),
        ),
        { minLength: 5, maxLength: 5 },
      ),
      { minLength: 2, maxLength: 6 },
    ),
    delimiter: fc.constantFrom(',', ';', '|', '\t'),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
    bom: fc.boolean(),
  })
  .map(({ header, cells, delimiter, newline, bom }) => {
    // A column that is never blank: a line of blanks alone is passed over.
    const rows = [['wishes', ...header], ...cells.map((row, n) => [`wish ${n}`, ...row.slice(0, header.length)])];
    // Line ends are told from the first line feed of a file: with bare carriage returns there must be none.
    function plain(cell: string): string {
      return (newline === '\r' ? cell.replaceAll('\n', ' ') : cell).replaceAll('"', '""');
    }
    const text = rows.map((row) => row.map((cell) => `"${plain(cell)}"`).join(delimiter)).join(newline);
    return new TextEncoder().encode(`${bom ? '\ufeff' : ''}${text}${newline}`);
  });

const words = fc.array(held, { minLength: 1, maxLength: 6 });

describe('an export that is brought in again has the same rows, texts and taggings', () => {
  it('as JSONL', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, words, async ({ fields, rows }, tags) => {
        const bytes = new TextEncoder().encode(rows.join('\n'));
        const first = await expectRoundTrip({ name: 'a.jsonl', bytes, fields }, tags, { format: 'jsonl' });
        expect(first.rows).toEqual(rows);
      }),
      { numRuns: 80 },
    );
  }, 30_000);

  it('as JSON, line breaks within rows included', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, words, async ({ fields, rows }, tags) => {
        const bytes = new TextEncoder().encode(`[${rows.map((row) => `{\n  ${row.slice(1)}`).join(' ,\n')}]`);
        await expectRoundTrip({ name: 'a.json', bytes, fields }, tags, { format: 'json' });
      }),
      { numRuns: 50 },
    );
  }, 30_000);

  it('as CSV and TSV in the dialect of the source, formulas disarmed or not', async () => {
    const fields: FieldMapping = { form: 'table', queries: ['wishes', 'wish'] };
    await fc.assert(
      fc.asyncProperty(table, words, fc.boolean(), async (bytes, tags, prefixCells) => {
        const csv = { escapeFormulas: prefixCells };
        // The reader tells the delimiter by itself; a file that came as TSV goes back as one.
        const format = new TextDecoder().decode(bytes).includes('"\t"') ? 'tsv' : 'csv';
        await expectRoundTrip({ name: 'a.csv', bytes, fields }, tags, { format, csv });
      }),
      { numRuns: 80 },
    );
  }, 30_000);
});
