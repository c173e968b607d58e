/** Decimals on their way into Parquet files that have no schema of their own to keep. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Mapping } from '../core/types.ts';
import { bringIn, exportBytes, planned, plainRequest } from './export-round-trip.ts';
import { memoryExport } from './export-memory.ts';

const mapping: Mapping = { fields: { form: 'text', text: 'text' }, tags: null };

function jsonl(...rows: readonly string[]) {
  return bringIn(new TextEncoder().encode(rows.join('\n')), 'a.jsonl', mapping);
}

async function throughParquet(...sources: readonly Awaited<ReturnType<typeof bringIn>>[]) {
  const datasets = sources.map(memoryExport);
  const { format } = await planned(datasets, { ...plainRequest, format: 'parquet' });
  return bringIn(await exportBytes(datasets, [], format), 'a.parquet', mapping);
}

describe('decimals', () => {
  it('keep the scale that a Parquet source gives them, beside rows of another source', async () => {
    const bytes = readFileSync(new URL('../core/import/golden/types.parquet', import.meta.url));
    const parquet = await bringIn(bytes, 'types.parquet', mapping);
    const together = await throughParquet(parquet, await jsonl('{"text":"more","money":10.5}'));
    expect(together.finish?.source.parquetSchema).toContain('"converted_type":"DECIMAL"');
    const own = parquet.rows.map((row) => /"money":[^,}]*/.exec(row)?.[0]);
    expect(together.rows.map((row) => /"money":[^,}]*/.exec(row)?.[0])).toEqual([...own, '"money":10.50']);
  });

  it('keep all digits wherever they stand', async () => {
    const again = await throughParquet(
      await jsonl('{"text":"a","n":{"k":[0.12345678901234567890]}}', '{"text":"b","n":{"k":[123456789012345678, 1]}}'),
    );
    expect(again.rows).toEqual([
      '{"text":"a","n":{"k":[0.1234567890123456789]}}',
      '{"text":"b","n":{"k":[123456789012345678.0000000000000000000,1.0000000000000000000]}}',
    ]);
  });

  it('become JSON where there are more digits than a decimal has', async () => {
    const again = await throughParquet(
      await jsonl('{"text":"a","n":1234567890123456789012345}', '{"text":"b","n":0.12345678901234567890}'),
    );
    expect(again.rows[0]).toBe('{"text":"a","n":"1234567890123456789012345"}');
    expect(again.rows[1]).toBe('{"text":"b","n":"0.12345678901234567890"}');
  });
});
