/** Laws of the importer: writing then importing is identity, nothing throws, and how the bytes are cut does not matter. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnNames } from '../core/import/csv-dialect.ts';
import { importFile } from './import.ts';
import { inspectFile } from './import-inspect.ts';
import { bytesSource, memoryDatasets } from './import-memory-sink.ts';

const { signal } = new AbortController();
const golden = fileURLToPath(new URL('../core/import/golden/', import.meta.url));
const goldenFiles = readdirSync(golden)
  .filter((name) => !name.endsWith('.expected.json'))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(golden, name))) }));

/** Everything an import gives, a refusal included. */
async function importBytes(name: string, bytes: Uint8Array, pieceBytes?: number) {
  const source = bytesSource(name, bytes, pieceBytes);
  const look = await inspectFile(source, signal);
  if ('refused' in look) return { refused: look.refused, datasets: [] };
  const memory = memoryDatasets();
  const picks = look.datasets.map((found) => ({ ...found, name: found.suggestedName }));
  const imported = await importFile(source, picks, memory.open, { signal });
  const datasets = memory.datasets.map(({ rows, queries, taggings, issues, finish }) => ({
    rows,
    queries,
    taggings,
    issues,
    finish,
  }));
  return { refused: null, datasets, reports: imported.map(({ report }) => report) };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const nonBlank = text.filter((value) => value.trim() !== '');
const record = fc.record({
  instruction: text,
  input: text,
  output: text,
  extra: fc.dictionary(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 }),
});

function alpacaQuery({ instruction, input }: { readonly instruction: string; readonly input: string }): string {
  return input.trim() === '' ? instruction : `${instruction}\n${input}`;
}

describe('write, then import', { timeout: 60_000 }, () => {
  it('gives JSON Lines back byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 12 }), async (records) => {
        const lines = records.map((each) => JSON.stringify(each));
        const [dataset] = (await importBytes('a.jsonl', utf8(lines.join('\n')))).datasets;
        expect(dataset?.rows).toEqual(lines);
        expect(dataset?.queries.map((query) => query.text)).toEqual(records.map(alpacaQuery));
      }),
      { numRuns: 60 },
    );
  });

  it('gives a JSON list back byte for byte, however it is laid out', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('', '\n', ' ', '\r\n  '),
        fc.constantFrom(0, 2, '\t'),
        async (records, gap, indent) => {
          const values = records.map((each) => JSON.stringify(each, null, indent));
          const file = `[${gap}${values.join(`,${gap}`)}${gap}]${gap}`;
          const [dataset] = (await importBytes('a.json', utf8(file))).datasets;
          expect(dataset?.rows).toEqual(values);
          expect(dataset?.queries.map((query) => query.text)).toEqual(records.map(alpacaQuery));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives the cells of a delimited file back', async () => {
    const cells = fc.tuple(nonBlank, text, text);
    await fc.assert(
      fc.asyncProperty(
        fc.array(cells, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        async (rows, delimiter, newline) => {
          const header = ['prompt', 'response', 'x'];
          const clean = rows.map((row) => row.map((cell) => cell.replaceAll('\0', '')));
          const quoted = clean.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter));
          const file = [header.join(delimiter), ...quoted, ''].join(newline);
          const [dataset] = (await importBytes('a.csv', utf8(file))).datasets;
          expect(dataset?.issues).toEqual([]);
          expect(dataset?.rows.map((row) => Object.values(JSON.parse(row) as Record<string, string>))).toEqual(clean);
          expect(dataset?.finish?.source.csv).toEqual({ delimiter, newline, header, bom: false });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives the lines of a text back', async () => {
    const line = text.map((value) => value.replace(/[\r\n\0]/gu, '')).filter((value) => value.trim() !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1 }), async (lines) => {
        // A first line of prose, so that no other format is recognised.
        const all = ['Say something in prose.', ...lines];
        const [dataset] = (await importBytes('a.txt', utf8(all.join('\n')))).datasets;
        expect(dataset?.queries.map((query) => query.text)).toEqual(all);
      }),
      { numRuns: 60 },
    );
  });
});

describe('any bytes', { timeout: 60_000 }, () => {
  it('give rows, issues or a refusal, never an error', async () => {
    const names = fc.constantFrom('a.jsonl', 'a.json', 'a.csv', 'a.tsv', 'a.txt', 'a.parquet', 'a');
    await fc.assert(
      fc.asyncProperty(names, fc.uint8Array({ maxLength: 400 }), async (name, bytes) => {
        const { refused, datasets } = await importBytes(name, bytes);
        expect(refused !== null || datasets.some(({ rows, issues }) => rows.length + issues.length > 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('give no error where a valid file was damaged', async () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...goldenFiles), changes, fc.nat(), async (file, edits, cut) => {
        const bytes = file.bytes.slice(0, cut % 3 === 0 ? cut % (file.bytes.length + 1) : file.bytes.length);
        for (const [at, value] of edits) if (bytes.length > 0) bytes[at % bytes.length] = value;
        const { refused, datasets } = await importBytes(file.name, bytes);
        expect(refused !== null || datasets.some(({ rows, issues }) => rows.length + issues.length > 0)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe('how the bytes are cut', { timeout: 60_000 }, () => {
  it.each(goldenFiles.filter(({ name }) => !name.endsWith('.gz') && name !== 'gzip-misnamed.jsonl'))(
    'does not matter: $name',
    async ({ name, bytes }) => {
      const whole = await importBytes(name, bytes);
      for (const pieceBytes of [1, 7, 61]) {
        if (bytes.length / pieceBytes > 12_000) continue;
        expect(await importBytes(name, bytes, pieceBytes)).toEqual(whole);
      }
    },
  );
});

describe('columnNames', () => {
  it('are as many as the header, unique and not empty', () => {
    const cell = fc.constantFrom('a', 'a_2', 'b', '', ' ', 'column_2', '__proto__');
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 8 }), (header) => {
        const names = columnNames(header);
        expect(names).toHaveLength(header.length);
        expect(new Set(names).size).toBe(header.length);
        expect(names.every((name) => name.trim() !== '')).toBe(true);
      }),
    );
  });
});
