import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packBatch } from '../../core/tagging/batch-format.ts';
import type { SourceInfo } from '../../core/types.ts';
import { sourceInfo } from '../../jobs/sample-source.ts';
import { datasetInfo } from '../../store/test-clients.ts';
import type { DatasetInfo, ProjectState, RunInfo } from '../store/contract.ts';
import type { ScopedRequest } from './contract.ts';
import { Exporter, type ExportStore } from './exporter.ts';

interface Row {
  readonly json: string;
  readonly texts: readonly string[];
}

const at = '2026-01-01T00:00:00.000Z';
const options = { signal: new AbortController().signal, onProgress: () => undefined };

const jsonl = {
  format: 'jsonl',
  shape: 'original',
  profile: 'none',
  files: 'one',
  csv: { escapeFormulas: true },
} as const;

function ofDataset(datasetId: number): ScopedRequest {
  return { ...jsonl, scope: { kind: 'dataset', datasetId } };
}

function datasetOf(id: number, rows: readonly Row[], format: SourceInfo['format']): DatasetInfo {
  const queries = rows.flatMap((row) => row.texts).length;
  return datasetInfo({ id, name: `set ${id}`, rows: rows.length, queries, source: sourceInfo({ format }) });
}

const run: RunInfo = {
  id: 7,
  kind: 'engine',
  identity: {
    engine: 'fake',
    model: 'words',
    modelSha256: null,
    quantization: null,
    promptSha256: null,
    settings: {},
    app: '1',
  },
  label: 'Fake',
  scope: { kind: 'everything', datasetId: null, label: 'everything' },
  seed: 0,
  state: 'complete',
  reason: null,
  hidden: false,
  total: 0,
  done: 0,
  tagged: 0,
  unparsable: 0,
  failed: 0,
  batches: 1,
  createdAt: at,
  finishedAt: at,
};

/** A project whose text ids are given in the order of appearance; every text is tagged with itself. */
function storeOf(
  sets: readonly { readonly rows: readonly Row[]; readonly format: SourceInfo['format'] }[],
): ExportStore {
  const encoder = new TextEncoder();
  const texts = [...new Set(sets.flatMap(({ rows }) => rows.flatMap((row) => row.texts)))];
  const infos = sets.map(({ rows, format }, index) => datasetOf(index + 1, rows, format));
  function rowsOf(id: number): readonly Row[] {
    return sets[id - 1]?.rows ?? [];
  }
  function queriesOf(id: number): { row: number; turn: number; text: string }[] {
    return rowsOf(id).flatMap((row, index) => row.texts.map((text, turn) => ({ row: index, turn, text })));
  }
  const blob = packBatch(
    texts.map((tag, textId) => ({ textId, result: { status: 'tagged', flags: [], tags: [{ tag }] } })),
    (tag) => texts.indexOf(tag),
    at,
  );
  return {
    projectState: () =>
      Promise.resolve({
        project: { id: 'p', name: 'p', example: false, createdAt: at, openedAt: at, datasets: 1, queries: 1 },
        datasets: infos,
        runs: [run],
        versions: [],
        reviewed: 0,
        texts: texts.length,
      } satisfies ProjectState),
    columns: (id) => {
      const queries = queriesOf(id);
      return Promise.resolve({
        rows: Uint32Array.from(queries, ({ row }) => row),
        textIds: Uint32Array.from(queries, ({ text }) => texts.indexOf(text)),
        turns: Uint16Array.from(queries, ({ turn }) => turn),
        messages: Uint16Array.from(queries, ({ turn }) => 2 * turn),
        textBytes: Uint32Array.from(queries, ({ text }) => encoder.encode(text).length),
        rowCount: rowsOf(id).length,
      });
    },
    rowBlock: (id, start, count) => {
      const rows = rowsOf(id).slice(start, start + count);
      const bytes = encoder.encode(rows.map(({ json }) => json).join(''));
      return Promise.resolve({ bytes, lengths: Uint32Array.from(rows, ({ json }) => encoder.encode(json).length) });
    },
    queryTextBlock: (id, from, to) =>
      Promise.resolve(
        encoder.encode(
          queriesOf(id)
            .slice(from, to)
            .map(({ text }) => text)
            .join(''),
        ),
      ),
    batches: (_run, from) => Promise.resolve(from === 0 ? [{ seq: 0, blob }] : []),
    tagNames: () => Promise.resolve(texts),
    verdicts: () => Promise.resolve([]),
  };
}

const rows: readonly Row[] = [
  { json: '{"n": 1.0}', texts: ['写诗', 'abc'] },
  { json: '{"n":2}', texts: [] },
  { json: '{"n":3}', texts: ['abc'] },
];

describe('Exporter', () => {
  it('writes all datasets with the tags of their queries into a file to download', async () => {
    const exporter = new Exporter(
      storeOf([
        { rows, format: 'jsonl' },
        { rows: [{ json: 'abc', texts: ['abc'] }], format: 'text' },
      ]),
      '1',
    );
    const outcome = await exporter.export({ ...jsonl, scope: { kind: 'everything' } }, null, 'a.jsonl', options);
    const text = (await outcome.file?.text()) ?? '';
    const lines = text.trimEnd().split('\n');
    expect(outcome).toMatchObject({ rows: 4, bytes: outcome.file?.size, key: 'instag' });
    expect(lines).toHaveLength(4);
    // SHA-256 of "abc" is the test vector of FIPS 180-2.
    expect(lines[0]).toMatch(
      /^\{"n": 1\.0,"instag":\{.*"turn":0,"message":0,.*"tag":"写诗".*"turn":1,"message":2,"sha256":"ba7816bf8f01cfea414140de5dae2223"/,
    );
    expect(lines[1]).toBe('{"n":2,"instag":{"format":1,"sources":[],"queries":[]}}');
    expect(lines[2]).toContain('"tags":[{"tag":"abc"}],"at":"2026-01-01T00:00:00Z"}');
    expect(lines[3]).toMatch(/^\{"text":"abc","instag":\{"format":1/);
  });

  it('writes one dataset where one is named, and previews the same lines', async () => {
    const exporter = new Exporter(
      storeOf([
        { rows, format: 'jsonl' },
        { rows: rows.slice(1), format: 'jsonl' },
      ]),
      '1',
    );
    const outcome = await exporter.export(ofDataset(2), null, 'a.jsonl', options);
    const lines = ((await outcome.file?.text()) ?? '').trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(await exporter.preview(ofDataset(2), 1, options.signal)).toEqual({
      lines: lines.slice(0, 1),
      key: 'instag',
      rows: 2,
      changedCells: { count: 0, exact: true },
    });
  });

  it('counts the cells that it changes before saving where there are few rows, and else says that it did not', async () => {
    const formula = { json: '{"n":"=1"}', texts: [] };
    const few = new Exporter(storeOf([{ rows: Array<Row>(300).fill(formula), format: 'jsonl' }]), '1');
    const { changedCells, lines } = await few.preview({ ...ofDataset(1), format: 'csv' }, 2, options.signal);
    expect([changedCells, lines.length]).toEqual([{ count: 300, exact: true }, 2]);
    expect((await few.export({ ...ofDataset(1), format: 'csv' }, null, 'a.csv', options)).changedCells).toBe(300);
    const long = { json: `{"n":"=${'1'.repeat(100_000)}"}`, texts: [] };
    const many = new Exporter(storeOf([{ rows: Array<Row>(400).fill(long), format: 'jsonl' }]), '1');
    const preview = await many.preview({ ...ofDataset(1), format: 'csv' }, 2, options.signal);
    expect(preview.changedCells.exact).toBe(false);
    expect(preview.changedCells.count).toBeLessThan(400);
  });

  it('writes a file for each dataset into one zip, and previews the first one', async () => {
    const sets = [
      { rows, format: 'jsonl' as const },
      { rows: rows.slice(1), format: 'jsonl' as const },
    ];
    const exporter = new Exporter(storeOf(sets), '1');
    const request: ScopedRequest = { ...jsonl, files: 'each', scope: { kind: 'everything' } };
    const outcome = await exporter.export(request, null, 'a.zip', options);
    expect(outcome).toMatchObject({ rows: 5, files: 2, file: { type: 'application/zip' } });
    const files = unzipSync(new Uint8Array((await outcome.file?.arrayBuffer()) ?? new ArrayBuffer(0)));
    expect(Object.keys(files)).toEqual(['set-1.instag.jsonl', 'set-2.instag.jsonl']);
    for (const [index, bytes] of Object.values(files).entries()) {
      const alone = await exporter.export(ofDataset(index + 1), null, 'a.jsonl', options);
      expect(strFromU8(bytes)).toBe(await alone.file?.text());
    }
    const preview = await exporter.preview(request, 9, options.signal);
    expect([preview.rows, preview.lines.length]).toEqual([5, 3]);
    // It has the name of a zip, so it is one, also where all rows that were chosen lie in one dataset.
    const selections = [{ datasetId: 2, rows: Uint32Array.of(0), turns: null }];
    const some = await exporter.export(
      { ...request, scope: { kind: 'selection', selections } },
      null,
      'a.zip',
      options,
    );
    const one = unzipSync(new Uint8Array((await some.file?.arrayBuffer()) ?? new ArrayBuffer(0)));
    expect(Object.keys(one)).toEqual(['set-2.instag.jsonl']);
  });

  it('gives LLaMA-Factory a file for each dataset, described together', async () => {
    const row = { json: '{"text":"写诗"}', texts: ['写诗'] };
    const sets = [
      { rows: [row], format: 'jsonl' as const },
      { rows: [row], format: 'jsonl' as const },
    ];
    const request: ScopedRequest = { ...jsonl, profile: 'llama-factory', files: 'each', scope: { kind: 'everything' } };
    const { file } = await new Exporter(storeOf(sets), '1').export(request, null, 'a.zip', options);
    const files = unzipSync(new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0)));
    expect(Object.keys(files)).toEqual(['set-1.llama-factory.jsonl', 'set-2.llama-factory.jsonl', 'dataset_info.json']);
    expect(JSON.parse(strFromU8(files['dataset_info.json'] ?? new Uint8Array()))).toEqual({
      'set-1.llama-factory': { file_name: 'set-1.llama-factory.jsonl', columns: { prompt: 'text' } },
      'set-2.llama-factory': { file_name: 'set-2.llama-factory.jsonl', columns: { prompt: 'text' } },
    });
  });

  it('leaves a field of the same name alone', async () => {
    const foreign = [...rows, { json: '{"instag":"mine"}', texts: [] }];
    const exporter = new Exporter(storeOf([{ rows: foreign, format: 'jsonl' }]), '1');
    const outcome = await exporter.export(ofDataset(1), null, 'a.jsonl', options);
    expect(outcome.key).toBe('instag_studio');
    expect(await outcome.file?.text()).toContain('{"instag":"mine","instag_studio":{"format":1');
  });

  it('says when there is nothing to export', async () => {
    await expect(new Exporter(storeOf([]), '1').preview(ofDataset(1), 5, options.signal)).rejects.toThrow(
      /bring one in first/,
    );
    const gone = new Exporter(storeOf([{ rows, format: 'jsonl' }]), '1').preview(ofDataset(9), 5, options.signal);
    await expect(gone).rejects.toThrow(/choose others/);
  });
});
