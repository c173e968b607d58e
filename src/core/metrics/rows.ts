/** Rows as a filter sees them: a row is listed when at least one of its queries matches. */
import type { Columns, QuerySet } from './columns.ts';
import { addRange, countIn, idsIn, noneOf, type Mask } from './mask.ts';
import { u32 } from './typed.ts';

/** The first matching query of each row that has one, ascending: one number for each listed row. */
export function firstQueries(columns: Columns, mask: Mask): Uint32Array<ArrayBuffer> {
  const found = new Uint32Array(countIn(mask));
  let rows = 0;
  for (const set of columns.sets) {
    const ids = idsIn(mask, set.from, set.to);
    let last = -1;
    for (let i = 0; i < ids.length; i++) {
      const row = u32(columns.rows, u32(ids, i));
      if (row !== last) found[rows++] = u32(ids, i);
      last = row;
    }
  }
  return rows === found.length ? found : found.slice(0, rows);
}

/** Unique text ids of the matching queries, ascending. */
export function textIdsIn(columns: Columns, mask: Mask): Uint32Array<ArrayBuffer> {
  const seen = { size: columns.texts, words: new Uint32Array(Math.ceil(columns.texts / 32)) };
  for (const query of idsIn(mask)) {
    const text = u32(columns.textIds, query);
    seen.words[text >>> 5] = u32(seen.words, text >>> 5) | (1 << (text & 31));
  }
  return idsIn(seen);
}

/** The first matching query of each text: of equal ones the others fall out. */
export function firstOfTexts(columns: Columns, mask: Mask): Mask {
  const seen = new Uint32Array(Math.ceil(columns.texts / 32));
  const kept = noneOf(mask.size);
  const queries = idsIn(mask);
  for (let i = 0; i < queries.length; i++) {
    const query = u32(queries, i);
    const text = u32(columns.textIds, query);
    const bit = 1 << (text & 31);
    const word = u32(seen, text >>> 5);
    if ((word & bit) !== 0) continue;
    seen[text >>> 5] = word | bit;
    kept.words[query >>> 5] = u32(kept.words, query >>> 5) | (1 << (query & 31));
  }
  return kept;
}

/** Calls `visit` with the queries [from, to) of each row that has any, in order. */
export function eachRow(columns: Columns, set: QuerySet, visit: (from: number, to: number) => void): void {
  const { rows } = columns;
  let from = set.from;
  for (let query = from + 1; query <= set.to; query++) {
    if (query < set.to && u32(rows, query) === u32(rows, from)) continue;
    visit(from, query);
    from = query;
  }
}

/** The queries of rows that have `least` to `most` queries. */
export function withTurns(columns: Columns, least: number, most: number): Mask {
  const mask = noneOf(columns.queries);
  for (const set of columns.sets) {
    eachRow(columns, set, (from, to) => {
      if (to - from >= least && to - from <= most) addRange(mask, from, to);
    });
  }
  return mask;
}
