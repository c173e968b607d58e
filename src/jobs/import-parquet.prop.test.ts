/** What hyparquet-writer writes as Parquet comes in as it was. */
import fc from 'fast-check';
import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { bytesSource, memoryDatasets } from './import-memory-sink.ts';
import { importFile } from './import.ts';
import { inspectFile } from './import-inspect.ts';

const { signal } = new AbortController();

async function importParquet(bytes: Uint8Array): Promise<readonly string[]> {
  const source = bytesSource('a.parquet', bytes);
  const look = await inspectFile(source, signal);
  if ('refused' in look) throw new Error(look.refused.message);
  const memory = memoryDatasets();
  const picks = look.datasets.map((found) => ({ ...found, name: 'a' }));
  await importFile(source, picks, memory.open, { signal });
  return memory.datasets[0]?.rows ?? [];
}

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const row = fc.record({
  text: fc.option(text),
  big: fc.option(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })),
  small: fc.option(fc.integer()),
  double: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  flag: fc.option(fc.boolean()),
  /** Hundredths. */
  money: fc.option(fc.integer({ min: -1e8, max: 1e8 })),
  list: fc.option(fc.array(fc.option(text), { maxLength: 4 })),
});

const schema: SchemaElement[] = [
  { name: 'root', num_children: 7 },
  { name: 'text', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
  { name: 'big', type: 'INT64', repetition_type: 'OPTIONAL' },
  { name: 'small', type: 'INT32', repetition_type: 'OPTIONAL' },
  { name: 'double', type: 'DOUBLE', repetition_type: 'OPTIONAL' },
  { name: 'flag', type: 'BOOLEAN', repetition_type: 'OPTIONAL' },
  { name: 'money', type: 'INT32', converted_type: 'DECIMAL', scale: 2, precision: 9, repetition_type: 'OPTIONAL' },
  { name: 'list', converted_type: 'LIST', num_children: 1, repetition_type: 'OPTIONAL' },
  { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
  { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
];

function moneyJson(hundredths: number | null): string {
  if (hundredths === null) return 'null';
  const sign = hundredths < 0 ? '-' : '';
  const whole = Math.abs(hundredths);
  return `${sign}${Math.trunc(whole / 100)}.${String(whole % 100).padStart(2, '0')}`;
}

function rowJson({
  text: words,
  big,
  small,
  double,
  flag,
  money,
  list,
}: typeof row extends fc.Arbitrary<infer Row> ? Row : never): string {
  const number = Object.is(double, -0) ? '-0' : JSON.stringify(double);
  return (
    `{"text":${JSON.stringify(words)},"big":${String(big)},"small":${String(small)},"double":${number},` +
    `"flag":${String(flag)},"money":${moneyJson(money)},"list":${JSON.stringify(list)}}`
  );
}

describe('Parquet, written and imported', { timeout: 60_000 }, () => {
  it('gives every value back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('SNAPPY', 'UNCOMPRESSED'),
        fc.integer({ min: 1, max: 8 }),
        async (rows, codec, rowGroupSize) => {
          const columnData = (['text', 'big', 'small', 'double', 'flag', 'money', 'list'] as const).map((name) => ({
            name,
            data: rows.map((each) => (name === 'money' ? each.money && each.money / 100 : each[name])),
          }));
          const file = parquetWriteBuffer({ columnData, schema, codec, rowGroupSize, pageSize: 64 });
          expect(await importParquet(new Uint8Array(file))).toEqual(rows.map(rowJson));
        },
      ),
      { numRuns: 60 },
    );
  });
});
