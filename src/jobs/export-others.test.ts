/**
 * Exports that others read: pandas, pyarrow and DuckDB loaded the files of golden and wrote down what they found
 * (scripts/oracles/export_read.py). Here our exports must be those files, and what was found in them our rows.
 * `UPDATE_EXPORTS=1` writes the files anew; `npm run test:oracles` then says what the others make of them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ExportRequest } from '../core/export/request.ts';
import { sourceJson } from '../core/export/instag-object.ts';
import type { HeldTagging } from '../core/export/tagged-rows.ts';
import type { Mapping } from '../core/types.ts';
import { bringIn, exported } from './export-round-trip.ts';
import type { MemoryDataset } from './import-memory-sink.ts';
import { alpacaFields } from './sample-source.ts';

const folder = fileURLToPath(new URL('golden/', import.meta.url));
const exampleRows = 10;

const alpaca: Mapping = { fields: alpacaFields, tags: null };
const messages: Mapping = {
  fields: { form: 'openai-messages', messages: 'messages', roleKey: 'role', contentKey: 'content', roles: [] },
  tags: null,
};

function read(path: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(path, import.meta.url)));
}

function example(): Promise<MemoryDataset> {
  const lines = new TextDecoder().decode(read('../../public/example/everyday-assistant.jsonl')).split('\n');
  return bringIn(new TextEncoder().encode(lines.slice(0, exampleRows).join('\n')), 'example.jsonl', alpaca);
}

/** Numbers with more digits than a double holds, beside such as it does. */
function decimals(): Promise<MemoryDataset> {
  const rows = [
    '{"text":"a","exact":12.5,"long":12345678901234567890,"double":0.1,"list":[0.12345678901234567891]}',
    '{"text":"b","exact":-0.00000000000000000001,"long":-7,"double":3e-9,"list":[]}',
    '{"text":"c","exact":7,"long":null,"double":0.30000000000000004,"list":[-2.5,null]}',
  ];
  const mapping: Mapping = { fields: { form: 'text', text: 'text' }, tags: null };
  return bringIn(new TextEncoder().encode(rows.join('\n')), 'decimals.jsonl', mapping);
}

const source = sourceJson({
  engine: 'instant',
  model: 'm',
  modelSha256: null,
  quantization: null,
  promptSha256: null,
  settings: { method: 1 },
  app: '1',
});

/** Every fourth query is untagged. */
function taggingsOf({ queries }: MemoryDataset): (HeldTagging | null)[] {
  return queries.map((_, index) =>
    index % 4 === 3
      ? null
      : {
          source,
          at: '2026-01-01T00:00:00Z',
          result: {
            status: 'tagged',
            flags: [],
            tags: [
              { tag: `标签 ${index}`, explanation: `It says "${index}",\nso it is.`, confidence: 0.5 },
              { tag: '=sum' },
            ],
          },
        },
  );
}

interface Case {
  readonly name: string;
  readonly load: () => Promise<MemoryDataset>;
  readonly request: Partial<ExportRequest>;
}

const cases: readonly Case[] = [
  { name: 'rows.jsonl', load: example, request: { format: 'jsonl' } },
  { name: 'rows.json', load: example, request: { format: 'json' } },
  { name: 'rows.csv', load: example, request: { format: 'csv', csv: { escapeFormulas: false } } },
  { name: 'rows.tsv', load: example, request: { format: 'tsv', csv: { escapeFormulas: false } } },
  { name: 'rows.parquet', load: example, request: { format: 'parquet' } },
  { name: 'flat.jsonl', load: example, request: { format: 'jsonl', shape: 'flat' } },
  { name: 'flat.csv', load: example, request: { format: 'csv', shape: 'flat', csv: { escapeFormulas: false } } },
  { name: 'flat.tsv', load: example, request: { format: 'tsv', shape: 'flat', csv: { escapeFormulas: false } } },
  { name: 'flat.parquet', load: example, request: { format: 'parquet', shape: 'flat' } },
  {
    name: 'nested.parquet',
    load: () => bringIn(read('../core/import/golden/nested.parquet'), 'nested.parquet', messages),
    request: { format: 'parquet' },
  },
  {
    name: 'types.parquet',
    load: () =>
      bringIn(read('../core/import/golden/types.parquet'), 'types.parquet', {
        fields: { form: 'text', text: 'text' },
        tags: null,
      }),
    request: { format: 'parquet' },
  },
  { name: 'decimals.parquet', load: decimals, request: { format: 'parquet' } },
];

interface Reading {
  readonly rows: number;
  readonly columns: readonly string[];
  readonly types: readonly string[];
  readonly values: readonly Readonly<Record<string, unknown>>[];
}

/** By file and by who read it. */
const readings = JSON.parse(new TextDecoder().decode(read('golden/read-by-others.json'))) as Readonly<
  Record<string, Readonly<Record<'pandas' | 'pyarrow' | 'duckdb', Reading>>>
>;

/** Who reads a format: pyarrow takes JSON with an object a line, and no list. */
function readersOf({ format }: Partial<ExportRequest>): string[] {
  return format === 'json' ? ['pandas', 'duckdb'] : ['pandas', 'pyarrow', 'duckdb'];
}

/** A record as the cells of a delimited file hold it; `instag` is read as the object it is. */
function asCells(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, name === 'instag' ? value : cell(value)]),
  );
}

function cell(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null ? '' : JSON.stringify(value);
}

/** Values without what is null: loaders fill a field that one row lacks. */
function withoutNulls(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).filter(([, field]) => field !== null))
        : part,
    ),
  );
}

describe.each(cases)('$name', ({ name, load, request }) => {
  it('is what the others were given', async () => {
    const dataset = await load();
    const bytes = await exported(dataset, taggingsOf(dataset), request);
    if (process.env.UPDATE_EXPORTS === '1') writeFileSync(`${folder}${name}`, bytes);
    expect(Buffer.compare(bytes, read(`golden/${name}`))).toBe(0);
  });

  it('was read by the others as it was meant', async () => {
    const dataset = await load();
    const bytes = await exported(dataset, taggingsOf(dataset), { ...request, format: 'jsonl' });
    const records = new TextDecoder()
      .decode(bytes)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .map((record) => (request.format === 'csv' || request.format === 'tsv' ? asCells(record) : record));
    for (const [reader, reading] of Object.entries(readings[name] ?? {})) {
      expect([reader, reading.rows]).toEqual([reader, records.length]);
      expect([reader, ...reading.columns]).toEqual([reader, ...Object.keys(records[0] ?? {})]);
      // The types of types.parquet have other spellings in every program; their values are golden as they are.
      // Decimals are texts of digits in Python: what they are is said below.
      if (name !== 'types.parquet' && name !== 'decimals.parquet')
        expect([reader, withoutNulls(reading.values)]).toEqual([reader, withoutNulls(records)]);
    }
    expect(Object.keys(readings[name] ?? {})).toEqual(readersOf(request));
  });
});

it('keeps the schema of a Parquet source', () => {
  const { pyarrow } = readings['nested.parquet'] ?? {};
  expect(pyarrow?.types).toEqual([
    'list<element: struct<role: string, content: string>>',
    'list<element: string>',
    'string',
  ]);
  expect(readings['types.parquet']?.pyarrow.types).toEqual([
    'string',
    'int64',
    'uint64',
    'int8',
    'double',
    'double',
    'bool',
    'date32[day]',
    'timestamp[ms]',
    'timestamp[us, tz=UTC]',
    'timestamp[ns]',
    'timestamp[us]',
    'binary',
    'decimal128(3, 2)',
    'string',
    "map<string, int32 ('map')>",
    'string',
  ]);
});

it('keeps all digits of numbers that a double does not hold', () => {
  for (const { values } of Object.values(readings['decimals.parquet'] ?? {})) {
    expect(values.map(({ exact, long, double, list }) => [exact, long, double, list])).toEqual([
      [12.5, '12345678901234567890', 0.1, ['0.12345678901234567891']],
      [-1e-20, '-7', 3e-9, []],
      [7, null, 0.30000000000000004, ['-2.50000000000000000000', null]],
    ]);
  }
  expect(readings['decimals.parquet']?.pyarrow.types).toEqual([
    'string',
    'double',
    'decimal128(20, 0)',
    'double',
    'list<element: decimal128(21, 20)>',
    'string',
  ]);
});
