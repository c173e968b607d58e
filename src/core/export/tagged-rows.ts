/** Rows with their queries and the taggings that hold: what every format writes. */
import { identityBytes, toHex } from '../datasets/text-identity.ts';
import type { Result } from '../types.ts';
import { instagJson, type ExportedQuery } from './instag-object.ts';

/** Consecutive rows as stored, bytes back to back. Rows of plain text are bare lines, all others are JSON objects. */
export interface ExportRows {
  readonly bytes: Uint8Array;
  readonly lengths: Uint32Array;
  /** The number of each row in its dataset, where rows were left out; else they follow one another. */
  readonly numbers?: Uint32Array;
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
  /** Number of the block's first row among those exported of its dataset. */
  readonly firstRow: number;
  readonly rows: ExportRows;
  readonly queries: ExportQueries;
  /** One for each query; null where it is untagged. */
  readonly taggings: readonly (HeldTagging | null)[];
}

/** A query of a row with the tagging that holds; null where it is untagged. */
export interface RowQuery {
  readonly turn: number;
  readonly message: number;
  /** First 16 bytes of the text's SHA-256, as 32 hex digits. */
  readonly sha256: string;
  readonly held: HeldTagging | null;
}

/** Calls back for each row of a block with its bytes, its queries and its number in the dataset. */
export function eachTaggedRow(
  block: TaggedRows,
  call: (row: Uint8Array, queries: readonly RowQuery[], number: number) => void,
): void {
  let start = 0;
  let query = 0;
  block.rows.lengths.forEach((length, index) => {
    const queries: RowQuery[] = [];
    for (; block.queries.rows[query] === index; query += 1) queries.push(rowQuery(block, query));
    call(
      block.rows.bytes.subarray(start, start + length),
      queries,
      block.rows.numbers?.[index] ?? block.firstRow + index,
    );
    start += length;
  });
}

/** Calls back for each row of a block with its bytes and its `instag` object as JSON. */
export function eachRow(block: TaggedRows, call: (row: Uint8Array, instag: string) => void): void {
  eachTaggedRow(block, (row, queries) => call(row, rowTags(queries)));
}

/** Returns the `instag` object of a row as JSON. */
export function rowTags(queries: readonly RowQuery[]): string {
  return instagJson(queries.flatMap(exportedQuery));
}

function rowQuery({ queries, taggings }: TaggedRows, query: number): RowQuery {
  return {
    turn: queries.turns[query] ?? 0,
    message: queries.messages[query] ?? 0,
    sha256: toHex(queries.hashes.subarray(query * identityBytes, (query + 1) * identityBytes)),
    held: taggings[query] ?? null,
  };
}

function exportedQuery({ turn, message, sha256, held }: RowQuery): ExportedQuery[] {
  return held === null ? [] : [{ turn, message, sha256, ...held }];
}
