/** Rows with their taggings as JSON Lines. */
import { identityBytes, toHex } from '../datasets/text-identity.ts';
import type { Result } from '../types.ts';
import { onOneLine, writeWithField } from './append-field.ts';
import type { ByteWriter } from './byte-writer.ts';
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

export interface JsonlBlock {
  readonly rows: ExportRows;
  readonly queries: ExportQueries;
  /** One for each query; null where it is untagged. */
  readonly taggings: readonly (HeldTagging | null)[];
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Writes a block of rows, a line each, with the `instag` object under `key`. */
export function writeJsonl(writer: ByteWriter, block: JsonlBlock, plainText: boolean, key: string): void {
  let start = 0;
  let query = 0;
  block.rows.lengths.forEach((length, index) => {
    const row = block.rows.bytes.subarray(start, start + length);
    start += length;
    const exported: ExportedQuery[] = [];
    for (; block.queries.rows[query] === index; query += 1) {
      const one = exportedQuery(block, query);
      if (one !== null) exported.push(one);
    }
    writeWithField(writer, plainText ? textRow(row) : onOneLine(row), key, instagJson(exported));
    writer.text('\n');
  });
}

function exportedQuery({ queries, taggings }: JsonlBlock, query: number): ExportedQuery | null {
  const held = taggings[query] ?? null;
  if (held === null) return null;
  return {
    turn: queries.turns[query] ?? 0,
    message: queries.messages[query] ?? 0,
    sha256: toHex(queries.hashes.subarray(query * identityBytes, (query + 1) * identityBytes)),
    ...held,
  };
}

/** Plain text has no record to add a field to: its lines become records of the form `text`. */
function textRow(line: Uint8Array): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ text: utf8.decode(line) }));
}
