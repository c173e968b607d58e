/** Rows as a filter sees them: a row is listed when at least one of its queries matches. */
import type { Columns } from './columns.ts';
import { countIn, idsIn, type Mask } from './mask.ts';
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
