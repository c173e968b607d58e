/** A dataset of the store as jobs/export reads it. */
import { identityBytes, type TextHasher } from '../../core/datasets/text-identity.ts';
import type { ExportQueries } from '../../core/export/tagged-rows.ts';
import type { ExportDataset } from '../../jobs/export.ts';
import type { DatasetInfo, QueryColumns, StoreDataApi } from '../store/contract.ts';

export type RowStore = Pick<StoreDataApi, 'columns' | 'rowBlock' | 'queryTextBlock'>;

/** Opens a dataset that is ready. Its query columns are held (16 bytes a query), its rows and texts are not. */
export async function openStoredDataset(
  store: RowStore,
  info: DatasetInfo,
  hasher: TextHasher,
): Promise<ExportDataset> {
  const columns = await store.columns(info.id, 0);
  return {
    rowCount: columns.rowCount,
    draft: { name: info.name, format: info.source?.format ?? 'jsonl', mapping: info.mapping },
    source: info.source,
    rows: (start, count) => store.rowBlock(info.id, start, count),
    async queries(start, count) {
      const from = firstAtLeast(columns.rows, start);
      const to = firstAtLeast(columns.rows, start + count);
      const texts = await store.queryTextBlock(info.id, from, to);
      return queriesOf(columns, from, to, start, hashTexts(texts, columns.textBytes.subarray(from, to), hasher));
    },
  };
}

function queriesOf(columns: QueryColumns, from: number, to: number, start: number, hashes: Uint8Array): ExportQueries {
  return {
    rows: columns.rows.slice(from, to).map((row) => row - start),
    textIds: columns.textIds.slice(from, to),
    turns: columns.turns.subarray(from, to),
    messages: columns.messages.subarray(from, to),
    hashes,
  };
}

function hashTexts(texts: Uint8Array, lengths: Uint32Array, hasher: TextHasher): Uint8Array {
  const hashes = new Uint8Array(identityBytes * lengths.length);
  let start = 0;
  lengths.forEach((length, index) => {
    hasher.hash(texts.subarray(start, start + length), hashes, identityBytes * index);
    start += length;
  });
  return hashes;
}

/** The first index whose value is at least `value`, in ascending values. */
function firstAtLeast(values: Uint32Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
