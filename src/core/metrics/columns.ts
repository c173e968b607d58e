/** The queries of a project as columns: those of all datasets one after the other, each dataset a range. */
import { noneOf, type Mask } from './mask.ts';
import { u32 } from './typed.ts';

/** Consecutive queries of one dataset. `rows` counts from 0 within the dataset and never falls. */
export interface QueryPiece {
  readonly rows: Uint32Array<ArrayBuffer>;
  readonly textIds: Uint32Array<ArrayBuffer>;
  readonly turns: Uint16Array<ArrayBuffer>;
  /** Bytes of each text in UTF-8. */
  readonly textBytes: Uint32Array<ArrayBuffer>;
}

export interface SetInfo {
  readonly id: number;
  /** Another one means other queries under the same id (a new mapping). */
  readonly epoch: string;
  readonly name: string;
  /** Index into the dataset colours. */
  readonly colour: number;
  /** What its random draws start from: its content's (`seedOfHash`), not its number, which hangs on what came in before. */
  readonly seed: number;
  /** Rows in all, rows without a query included. */
  readonly rowCount: number;
}

/** A dataset as the range [from, to) of the project's queries. */
export interface QuerySet extends SetInfo {
  readonly from: number;
  readonly to: number;
}

export interface Columns extends QueryPiece {
  readonly sets: readonly QuerySet[];
  readonly queries: number;
  readonly rowCount: number;
  /** 1 + the greatest text id. */
  readonly texts: number;
  /** The queries that are not the first of their row: none of them where every row has one turn. */
  readonly laterTurns: Mask;
}

/** Joins the pieces of each dataset, in the order given. The pieces may be dropped afterwards: see `pieceOf`. */
export function joinColumns(parts: readonly { info: SetInfo; pieces: readonly QueryPiece[] }[]): Columns {
  const queries = parts.reduce((sum, part) => sum + part.pieces.reduce((n, piece) => n + piece.rows.length, 0), 0);
  const joined = {
    rows: new Uint32Array(queries),
    textIds: new Uint32Array(queries),
    turns: new Uint16Array(queries),
    textBytes: new Uint32Array(queries),
  };
  const sets: QuerySet[] = [];
  let at = 0;
  for (const { info, pieces } of parts) {
    const from = at;
    for (const piece of pieces) {
      joined.rows.set(piece.rows, at);
      joined.textIds.set(piece.textIds, at);
      joined.turns.set(piece.turns, at);
      joined.textBytes.set(piece.textBytes, at);
      at += piece.rows.length;
    }
    sets.push({ ...info, from, to: at });
  }
  const rowCount = sets.reduce((sum, set) => sum + set.rowCount, 0);
  const laterTurns = findLaterTurns(joined.rows, sets);
  return { ...joined, sets, queries, rowCount, texts: countTexts(joined.textIds), laterTurns };
}

function findLaterTurns(rows: Uint32Array, sets: readonly QuerySet[]): Mask {
  const mask = noneOf(rows.length);
  for (const { from, to } of sets) {
    for (let query = from + 1; query < to; query++) {
      if (u32(rows, query) !== u32(rows, query - 1)) continue;
      mask.words[query >>> 5] = u32(mask.words, query >>> 5) | (1 << (query & 31));
    }
  }
  return mask;
}

function countTexts(textIds: Uint32Array): number {
  let texts = 0;
  for (const textId of textIds) if (textId >= texts) texts = textId + 1;
  return texts;
}

/** The queries of one dataset as a view into the columns: no bytes are copied. */
export function pieceOf(columns: Columns, set: QuerySet): QueryPiece {
  return {
    rows: columns.rows.subarray(set.from, set.to),
    textIds: columns.textIds.subarray(set.from, set.to),
    turns: columns.turns.subarray(set.from, set.to),
    textBytes: columns.textBytes.subarray(set.from, set.to),
  };
}

/** The dataset that a query belongs to; undefined where there is no such query. */
export function setOf(columns: Columns, query: number): QuerySet | undefined {
  return columns.sets.find((set) => query >= set.from && query < set.to);
}

/** The queries [from, to) of a dataset's row; empty (from = to) where the row has none. */
export function queriesOfRow(columns: Columns, set: QuerySet, row: number): { from: number; to: number } {
  const from = firstAtLeast(columns.rows, set.from, set.to, row);
  return { from, to: firstAtLeast(columns.rows, from, set.to, row + 1) };
}

/** The first index in [from, to) of an ascending array whose value is at least `value`; `to` where there is none. */
export function firstAtLeast(values: Uint32Array, from: number, to: number, value: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
