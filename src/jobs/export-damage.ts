/** Rows that the disk has damaged: the store gives them a length of 0, and no row that is whole has that. */
import { identityBytes } from '../core/datasets/text-identity.ts';
import type { ExportQueries, ExportRows } from '../core/export/tagged-rows.ts';

/** Returns the indices of the rows that are whole; null where all are. */
export function wholeRows({ lengths }: ExportRows): Uint32Array | null {
  if (!lengths.includes(0)) return null;
  return Uint32Array.from(lengths.keys()).filter((index) => lengths[index] !== 0);
}

/** Returns the rows of these indices only; `start` is the number of the first row of the block. */
export function keepRows(rows: ExportRows, whole: Uint32Array, start: number): ExportRows {
  return {
    bytes: rows.bytes,
    lengths: whole.map((index) => rows.lengths[index] ?? 0),
    numbers: whole.map((index) => rows.numbers?.[index] ?? start + index),
  };
}

/** Returns the queries of these rows only, their rows counted anew. */
export function keepQueries(queries: ExportQueries, whole: Uint32Array): ExportQueries {
  const places = new Map(Array.from(whole, (row, index) => [row, index]));
  const kept = Uint32Array.from(queries.rows.keys()).filter((query) => places.has(queries.rows[query] ?? -1));
  const hashes = new Uint8Array(identityBytes * kept.length);
  kept.forEach((query, index) => {
    hashes.set(queries.hashes.subarray(identityBytes * query, identityBytes * (query + 1)), identityBytes * index);
  });
  return {
    rows: kept.map((query) => places.get(queries.rows[query] ?? -1) ?? 0),
    textIds: kept.map((query) => queries.textIds[query] ?? 0),
    turns: Uint16Array.from(kept, (query) => queries.turns[query] ?? 0),
    messages: Uint16Array.from(kept, (query) => queries.messages[query] ?? 0),
    hashes,
  };
}
