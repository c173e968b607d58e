/** Scores as OpenDataArena's InstagScorer writes them: JSONL of `{"id", "score"}` (docs/export.md names the source). */
import { memberTexts } from '../import/strip-member.ts';
import { noCounts, type ExportFormat, type RowsOf } from './format.ts';
import { eachTaggedRow, type RowQuery } from './tagged-rows.ts';

/**
 * Returns the format: a line a row with its own `id` ("" where it has none, as the scorer does) and the number of tags of
 * the query that the scorer reads: `instruction` with `input`, which is the last query of an Alpaca row; the first one
 * elsewhere. Rows where that query is not tagged are left out and counted; the scorer would give them 0, as if they
 * were simple.
 */
export function openDataArenaFormat(): ExportFormat {
  let leftOutRows = 0;
  return {
    counts: () => ({ ...noCounts, leftOutRows }),
    head: () => undefined,
    rows(writer, block, of) {
      eachTaggedRow(block, (row, queries) => {
        const result = scoredQuery(queries, of)?.held?.result;
        if (result?.status === 'tagged') writer.text(`{"id": ${idOf(row, of)}, "score": ${result.tags.length}}\n`);
        else leftOutRows += 1;
      });
    },
    tail: () => undefined,
  };
}

function scoredQuery(queries: readonly RowQuery[], { mapping }: RowsOf): RowQuery | undefined {
  return mapping.fields.form === 'alpaca' ? queries.at(-1) : queries[0];
}

/** The JSON of the row's id as it stands there. */
function idOf(row: Uint8Array, { plainText }: RowsOf): string {
  return (plainText ? undefined : memberTexts(row).findLast(([key]) => key === 'id')?.[1]) ?? '""';
}
