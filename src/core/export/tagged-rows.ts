/** Rows with their queries and the taggings that hold: what every format writes. */
import { identityBytes, toHex } from '../datasets/text-identity.ts';
import type { Result } from '../types.ts';
import { instagJson, type ExportedQuery } from './instag-object.ts';

/** Consecutive rows as stored, bytes back to back. Rows of plain text are bare lines, all others are JSON objects. */
export interface ExportRows {
  readonly bytes: Uint8Array;
  readonly lengths: Uint32Array;
}

/** The queries of consecutive rows as columns, in the order of rows and turns. */
export interface ExportQueries {
  /** Row of each query, counted from the first row of the block. */
  readonly rows: Uint32Array;
  readonly textIds: Uint32Array;
  readonly turns: Uint16Array;
  readonly messages: Uint16Array;
  /** 16 bytes a query: the first half of the SHA-256 of its text. */
  readonly hashes: Uint8Array;
}

/** The tagging that holds for a text. `source` is `sourceJson` of the engine's identity. */
export interface HeldTagging {
  readonly source: string;
  readonly at: string | null;
  readonly result: Result;
}

export interface TaggedRows {
  readonly rows: ExportRows;
  readonly queries: ExportQueries;
  /** One for each query; null where it is untagged. */
  readonly taggings: readonly (HeldTagging | null)[];
}

/** Calls back for each row of a block with its bytes and its `instag` object as JSON. */
export function eachRow(block: TaggedRows, call: (row: Uint8Array, instag: string) => void): void {
  let start = 0;
  let query = 0;
  block.rows.lengths.forEach((length, index) => {
    const exported: ExportedQuery[] = [];
    for (; block.queries.rows[query] === index; query += 1) {
      const one = exportedQuery(block, query);
      if (one !== null) exported.push(one);
    }
    call(block.rows.bytes.subarray(start, start + length), instagJson(exported));
    start += length;
  });
}

function exportedQuery({ queries, taggings }: TaggedRows, query: number): ExportedQuery | null {
  const held = taggings[query] ?? null;
  if (held === null) return null;
  return {
    turn: queries.turns[query] ?? 0,
    message: queries.messages[query] ?? 0,
    sha256: toHex(queries.hashes.subarray(query * identityBytes, (query + 1) * identityBytes)),
    ...held,
  };
}
