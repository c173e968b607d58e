/** Made-up rows of one query each for measuring exports: what is measured is the writing. */
import { alpacaRows } from '../../e2e/support/generate.ts';
import type { ExportQueries, HeldTagging } from '../../src/core/export/tagged-rows.ts';
import type { ExportDataset, TaggingSource } from '../../src/jobs/export.ts';
import { alpacaFields } from '../../src/jobs/sample-source.ts';

const names = ['creative writing', 'style', 'length limit', 'translation', 'explanation', 'code', 'summary'];

const held: readonly HeldTagging[] = names.map((_, first) => ({
  source:
    '{"engine":"bench","model":"m","modelSha256":null,"quantization":null,"promptSha256":null,"settings":{},"app":"1"}',
  at: '2026-01-01T00:00:00Z',
  result: {
    status: 'tagged',
    flags: [],
    tags: [0, 1, 2].map((at) => ({ tag: names[(first + at) % names.length] ?? '', confidence: 0.9 })),
  },
}));

/** Three tags for every text. */
export const benchTaggings: TaggingSource = {
  taggings: (ids) => Promise.resolve(Array.from(ids, (id) => held[id % held.length] ?? null)),
};

/** Hashes that differ from row to row, as those of different texts do. */
function hashesOf(start: number, count: number): Uint8Array {
  const words = Uint32Array.from({ length: 4 * count }, (_, at) => Math.imul(start * 4 + at + 1, 0x9e3779b1));
  return new Uint8Array(words.buffer);
}

function oneQueryEach(start: number, count: number): ExportQueries {
  return {
    rows: Uint32Array.from({ length: count }, (_, row) => row),
    textIds: Uint32Array.from({ length: count }, (_, row) => start + row),
    turns: new Uint16Array(count),
    messages: new Uint16Array(count),
    hashes: hashesOf(start, count),
  };
}

/** So many rows; `different` ones are held, and come again and again after that. */
export function benchDataset(rowCount: number, rowBytes: number, different = rowCount): ExportDataset {
  const rows = alpacaRows(different, rowBytes, 1).map((row) => Buffer.from(JSON.stringify(row)));
  return {
    rowCount,
    draft: { name: 'bench', format: 'jsonl', mapping: { fields: alpacaFields, tags: null } },
    rows(start, count) {
      const block = Array.from({ length: count }, (_, at) => rows[(start + at) % rows.length] ?? Buffer.alloc(0));
      return Promise.resolve({ bytes: Buffer.concat(block), lengths: Uint32Array.from(block, ({ length }) => length) });
    },
    queries: (start, count) => Promise.resolve(oneQueryEach(start, count)),
  };
}
