/** A part of a dataset as an export reads it: whole rows, or only the queries that a filter matches. */
import { identityBytes } from '../core/datasets/text-identity.ts';
import type { ExportQueries, ExportRows } from '../core/export/tagged-rows.ts';
import type { ExportDataset } from './export.ts';

/**
 * Rows of a dataset, ascending. With `turns` there is one entry for each matching query, so that a row may stand there more
 * than once; without, all queries of each row count.
 */
export interface RowSelection {
  readonly datasetId: number;
  readonly rows: Uint32Array;
  readonly turns: Uint16Array | null;
}

/** Rows between two selected ones that are read along: one call costs more than a few rows too many. */
const readAlong = 8;

interface Run {
  readonly start: number;
  readonly count: number;
}

/** Ranges that cover the numbers, which are ascending. */
function runsOf(numbers: Uint32Array): Run[] {
  const runs: { start: number; count: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && number - (last.start + last.count) <= readAlong) last.count = number - last.start + 1;
    else runs.push({ start: number, count: 1 });
  }
  return runs;
}

/** Returns the dataset with nothing but the selected rows; with `matchingOnly` only their matching queries. */
export function selectRows(dataset: ExportDataset, selection: RowSelection, matchingOnly: boolean): ExportDataset {
  const numbers = selection.rows.filter((row, index) => row < dataset.rowCount && row !== selection.rows[index - 1]);
  const turns = matchingOnly ? turnsByRow(selection) : null;
  return {
    draft: dataset.draft,
    source: dataset.source ?? null,
    rowCount: numbers.length,
    rows: (start, count) => readRows(dataset, numbers.subarray(start, start + count)),
    queries: (start, count) => readQueries(dataset, numbers.subarray(start, start + count), turns),
  };
}

/** The matching turns of each row; null where all match. */
function turnsByRow({ rows, turns }: RowSelection): ReadonlyMap<number, ReadonlySet<number>> | null {
  if (turns === null) return null;
  const byRow = new Map<number, Set<number>>();
  rows.forEach((row, index) => {
    const known = byRow.get(row) ?? new Set();
    byRow.set(row, known.add(turns[index] ?? 0));
  });
  return byRow;
}

async function readRows(dataset: ExportDataset, numbers: Uint32Array): Promise<ExportRows> {
  const wanted = new Set(numbers);
  const parts: Uint8Array[] = [];
  for (const { start, count } of runsOf(numbers)) {
    for (let at = start; at < start + count;) {
      const { bytes, lengths } = await dataset.rows(at, start + count - at);
      if (lengths.length === 0) throw new Error(`Row ${at + 1} cannot be read: the store is damaged.`);
      let from = 0;
      for (const length of lengths) {
        if (wanted.has(at)) parts.push(bytes.subarray(from, from + length));
        from += length;
        at += 1;
      }
    }
  }
  return { bytes: joined(parts), lengths: Uint32Array.from(parts, ({ length }) => length), numbers };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

async function readQueries(
  dataset: ExportDataset,
  numbers: Uint32Array,
  turns: ReadonlyMap<number, ReadonlySet<number>> | null,
): Promise<ExportQueries> {
  const places = new Map([...numbers].map((number, place) => [number, place]));
  const kept: { readonly from: ExportQueries; readonly query: number; readonly place: number }[] = [];
  for (const { start, count } of runsOf(numbers)) {
    const from = await dataset.queries(start, count);
    from.rows.forEach((row, query) => {
      const place = places.get(start + row);
      if (place === undefined) return;
      if (turns?.get(start + row)?.has(from.turns[query] ?? 0) === false) return;
      kept.push({ from, query, place });
    });
  }
  const hashes = new Uint8Array(identityBytes * kept.length);
  kept.forEach(({ from, query }, index) => {
    hashes.set(from.hashes.subarray(identityBytes * query, identityBytes * (query + 1)), identityBytes * index);
  });
  return {
    rows: Uint32Array.from(kept, ({ place }) => place),
    textIds: Uint32Array.from(kept, ({ from, query }) => from.textIds[query] ?? 0),
    turns: Uint16Array.from(kept, ({ from, query }) => from.turns[query] ?? 0),
    messages: Uint16Array.from(kept, ({ from, query }) => from.messages[query] ?? 0),
    hashes,
  };
}
