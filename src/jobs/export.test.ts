import { describe, expect, it } from 'vitest';
import { flatFormat } from '../core/export/flat.ts';
import { jsonlFormat } from '../core/export/jsonl.ts';
import type { HeldTagging } from '../core/export/tagged-rows.ts';
import {
  exportJsonl,
  exportKey,
  exportRows,
  ownKeys,
  previewLines,
  type ExportDataset,
  type TaggingSource,
} from './export.ts';
import { fakeSource } from './export-round-trip.ts';
import type { Sink } from './ports.ts';

/** Rows with one query each; the text id is the number of the row. */
function datasetOf(rows: readonly string[], plainText = false): ExportDataset {
  const encoded = rows.map((row) => new TextEncoder().encode(row));
  return {
    rowCount: rows.length,
    draft: {
      name: 'a',
      format: plainText ? 'text' : 'jsonl',
      mapping: { fields: { form: 'text', text: 'text' }, tags: null },
    },
    rows: (start, count) => {
      const block = encoded.slice(start, start + count);
      const bytes = Uint8Array.from(block.flatMap((row) => [...row]));
      return Promise.resolve({ bytes, lengths: Uint32Array.from(block, (row) => row.length) });
    },
    queries: (start, count) =>
      Promise.resolve({
        rows: Uint32Array.from({ length: count }, (_, index) => index),
        textIds: Uint32Array.from({ length: count }, (_, index) => start + index),
        turns: new Uint16Array(count),
        messages: new Uint16Array(count),
        hashes: new Uint8Array(16 * count).fill(0xab),
      }),
  };
}

/** Tags every text but those whose id is a multiple of 3. */
const taggings: TaggingSource = {
  taggings: (textIds) =>
    Promise.resolve(
      [...textIds].map((id): HeldTagging | null =>
        id % 3 === 0
          ? null
          : {
              source: fakeSource,
              at: '2026-01-01T00:00:00Z',
              result: { status: 'tagged', flags: [], tags: [{ tag: `t${id}` }] },
            },
      ),
    ),
};

function memorySink() {
  const state = { text: '', end: 'open' };
  const sink: Sink = {
    write: (bytes) => {
      state.text += new TextDecoder().decode(bytes);
      return Promise.resolve();
    },
    close: () => {
      state.end = 'closed';
      return Promise.resolve();
    },
    abort: () => {
      state.end = 'aborted';
      return Promise.resolve();
    },
  };
  return { state, sink };
}

const { signal } = new AbortController();

describe('exportJsonl', () => {
  it('writes every row of every dataset in order with its tags', async () => {
    const { state, sink } = memorySink();
    const progress: number[] = [];
    const rows = Array.from({ length: 100 }, (_, index) => `{"n":${index}.0}`);
    const summary = await exportJsonl([datasetOf(rows), datasetOf(['a line'], true)], taggings, sink, 'instag', {
      signal,
      onProgress: (step) => progress.push(step.rows),
    });
    const lines = state.text.split('\n');
    expect(lines).toHaveLength(102);
    expect(lines[0]).toBe('{"n":0.0,"instag":{"format":1,"sources":[],"queries":[]}}');
    expect(lines[1]).toContain('{"n":1.0,"instag":{"format":1,"sources":[{"engine":"fake"');
    expect(lines[1]).toContain('"sha256":"abababababababababababababababab","source":0,"status":"tagged"');
    expect(lines[100]).toBe('{"text":"a line","instag":{"format":1,"sources":[],"queries":[]}}');
    expect(summary).toEqual({
      rows: 101,
      bytes: state.text.length,
      key: 'instag',
      changedCells: 0,
      leftOutRows: 0,
      damagedRows: 0,
    });
    expect(progress.at(-1)).toBe(101);
    expect(state.end).toBe('closed');
  });

  it('leaves nothing behind when it is stopped', async () => {
    const { state, sink } = memorySink();
    const controller = new AbortController();
    const running = exportJsonl([datasetOf(Array<string>(200).fill('{}'))], taggings, sink, 'instag', {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(running).rejects.toThrow(/abort/i);
    expect(state.end).toBe('aborted');
  });

  it('leaves nothing behind when the sink fails', async () => {
    const { state, sink } = memorySink();
    const failing: Sink = { ...sink, write: () => Promise.reject(new Error('disk full')) };
    await expect(exportJsonl([datasetOf(['{}'])], taggings, failing, 'instag', { signal })).rejects.toThrow(
      'disk full',
    );
    expect(state.end).toBe('aborted');
  });
});

describe('rows that the disk has damaged', () => {
  it('are left out with their queries, and counted', async () => {
    const rows = Array.from({ length: 200 }, (_, n) => (n === 0 || n === 70 || n === 199 ? '' : `{"n":${n}}`));
    const { state, sink } = memorySink();
    const summary = await exportJsonl([datasetOf(rows)], taggings, sink, 'instag', { signal });
    const lines = state.text.trimEnd().split('\n');
    expect(summary).toMatchObject({ rows: 200, damagedRows: 3 });
    expect(lines).toHaveLength(197);
    for (const line of lines) {
      const { n, instag } = JSON.parse(line) as { n: number; instag: { queries: { tags: unknown }[] } };
      // Every row still carries the tags of its own text.
      expect(instag.queries.map(({ tags }) => tags)).toEqual(n % 3 === 0 ? [] : [[{ tag: `t${n}` }]]);
    }
    expect((await ownKeys(datasetOf(['', '{"instag":1}']), signal)).size).toBe(1);
  });

  it('keep their number in the flat form', async () => {
    const { state, sink } = memorySink();
    const datasets = [datasetOf(['{"text":"a"}', '', '{"text":"c"}'])];
    await exportRows(datasets, taggings, sink, flatFormat('jsonl', true), { signal });
    const lines = state.text.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { row: 0, text: 'a', tags: [] },
      { row: 2, text: 'c', tags: ['t2'] },
    ]);
  });
});

describe('previewLines', () => {
  it('shows the first lines of the export', async () => {
    const datasets = [datasetOf(Array.from({ length: 70 }, (_, index) => `{"n":${index}}`)), datasetOf(['{}'])];
    const { state, sink } = memorySink();
    await exportJsonl(datasets, taggings, sink, 'instag', { signal });
    const lines = state.text.trimEnd().split('\n');
    for (const count of [0, 1, 3, 64, 65, 71, 100]) {
      const enough = { lines: count, bytes: 0 };
      const preview = await previewLines(datasets, taggings, jsonlFormat('instag'), enough, signal);
      expect(preview.lines).toEqual(lines.slice(0, count));
    }
  });
});

describe('exportKey', () => {
  it('avoids the keys of every row of every dataset', async () => {
    const first = datasetOf([...Array<string>(99).fill('{}'), '{"instag":1}']);
    const second = datasetOf(['{"instag_studio":1}']);
    const keys = await Promise.all([first, second].map((dataset) => ownKeys(dataset, signal)));
    expect(exportKey(keys)).toBe('instag_studio_2');
    expect(exportKey(keys.slice(1))).toBe('instag');
  });
});
