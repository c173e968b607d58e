/** Exports datasets that are held in memory: for tests, and for whoever wants rows without a store. */
import { sourceJson } from '../core/export/instag-object.ts';
import type { HeldTagging } from '../core/export/tagged-rows.ts';
import type { ExportDataset, TaggingSource } from './export.ts';
import type { MemoryDataset } from './import-memory-sink.ts';
import type { Sink } from './ports.ts';

const encoder = new TextEncoder();

function bytesOfHex(hex: string): number[] {
  return (hex.match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16));
}

/** The dataset as an export reads it; the text id of a query is its number. */
export function memoryExport({ draft, rows, queries, finish }: MemoryDataset): ExportDataset {
  return {
    rowCount: rows.length,
    draft,
    source: finish?.source ?? null,
    rows: (start, count) => {
      const block = rows.slice(start, start + count);
      return Promise.resolve({
        bytes: encoder.encode(block.join('')),
        lengths: Uint32Array.from(block, (row) => encoder.encode(row).length),
      });
    },
    queries: (start, count) => {
      const block = [...queries.entries()].filter(([, { row }]) => row >= start && row < start + count);
      return Promise.resolve({
        rows: Uint32Array.from(block, ([, { row }]) => row - start),
        textIds: Uint32Array.from(block, ([id]) => id),
        turns: Uint16Array.from(block, ([, { turn }]) => turn),
        messages: Uint16Array.from(block, ([, { message }]) => message),
        hashes: Uint8Array.from(block.flatMap(([, { identity }]) => bytesOfHex(identity))),
      });
    },
  };
}

/** The tagging that came along with each query; null where there was none. Plain tags have no source and count as none. */
export function memoryTaggings({ queries, taggings, finish }: MemoryDataset): (HeldTagging | null)[] {
  const held = queries.map((): HeldTagging | null => null);
  for (const { query, source, at, result } of taggings) {
    const identity = finish?.sources[source];
    if (identity !== undefined) held[query] = { source: sourceJson(identity), at, result };
  }
  return held;
}

/** Taggings by text id. */
export function taggingSource(taggings: readonly (HeldTagging | null)[]): TaggingSource {
  return { taggings: (ids) => Promise.resolve([...ids].map((id) => taggings[id] ?? null)) };
}

/** A sink that keeps what is written, and how it ended. */
export function memoryBytes(): { readonly sink: Sink; bytes(): Uint8Array; state(): 'open' | 'closed' | 'aborted' } {
  const chunks: Uint8Array[] = [];
  let state: 'open' | 'closed' | 'aborted' = 'open';
  return {
    sink: {
      write: (bytes) => {
        chunks.push(bytes.slice());
        return Promise.resolve();
      },
      close: () => {
        state = 'closed';
        return Promise.resolve();
      },
      abort: () => {
        state = 'aborted';
        return Promise.resolve();
      },
    },
    bytes: () => {
      const joined = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
      let at = 0;
      for (const chunk of chunks) {
        joined.set(chunk, at);
        at += chunk.length;
      }
      return joined;
    },
    state: () => state,
  };
}
