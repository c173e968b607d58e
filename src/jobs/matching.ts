/** What a filter matches, as exports read it. */
import type { Columns } from '../core/metrics/columns.ts';
import { idsIn, type Mask } from '../core/metrics/mask.ts';
import { u16, u32 } from '../core/metrics/typed.ts';

/** Queries of one dataset, ascending: the row and the turn of each. */
export interface MatchingQueries {
  readonly datasetId: number;
  readonly rows: Uint32Array<ArrayBuffer>;
  readonly turns: Uint16Array<ArrayBuffer>;
}

/** Returns the queries of a mask by dataset; datasets without one are left out. */
export function matchingQueries(columns: Columns, mask: Mask): MatchingQueries[] {
  return columns.sets.flatMap(({ id, from, to }) => {
    const queries = idsIn(mask, from, to);
    if (queries.length === 0) return [];
    return [
      {
        datasetId: id,
        rows: queries.map((query) => u32(columns.rows, query)),
        turns: Uint16Array.from(queries, (query) => u16(columns.turns, query)),
      },
    ];
  });
}
