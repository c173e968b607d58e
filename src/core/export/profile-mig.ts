/** Rows as MIG's sampler reads them: JSONL, tags under `annotation.instag.content` (docs/export.md names the source). */
import { field, isRecord, parseRow } from '../import/record.ts';
import { stripMember } from '../import/strip-member.ts';
import { onOneLine, writeWithField } from './append-field.ts';
import { noCounts, type ExportFormat } from './format.ts';
import { textRow } from './text-row.ts';
import { eachTaggedRow, rowTags, type RowQuery } from './tagged-rows.ts';

const annotationKey = 'annotation';

/**
 * Returns the format: each row with the union of its queries' tags, beside whatever else its `annotation` holds (Deita
 * scores, which MIG wants too). Rows without a tagged query are left out and counted: MIG would pass over them. Who said
 * what of which query stands under `key` as a text, so that an import gives the layers back.
 */
export function migFormat(key: string): ExportFormat {
  let leftOutRows = 0;
  return {
    counts: () => ({ ...noCounts, leftOutRows }),
    head: () => undefined,
    rows(writer, block, { plainText }) {
      eachTaggedRow(block, (bytes, queries) => {
        const content = unionOfTags(queries);
        if (content === null) {
          leftOutRows += 1;
          return;
        }
        const row = plainText ? textRow(bytes) : onOneLine(bytes);
        const own = field(parseRow(row, 'jsonl'), annotationKey);
        const annotation = JSON.stringify({ ...(isRecord(own) ? own : {}), instag: { content } });
        const layers = JSON.stringify(rowTags(queries));
        const bare = own === undefined ? row : stripMember(row, annotationKey);
        writeWithField(writer, bare, annotationKey, `${annotation},${JSON.stringify(key)}:${layers}`);
        writer.text('\n');
      });
    },
    tail: () => undefined,
  };
}

/** The tags of all tagged queries, each once, in order; null where no query is tagged. */
function unionOfTags(queries: readonly RowQuery[]): string[] | null {
  const tagged = queries.filter(({ held }) => held?.result.status === 'tagged');
  if (tagged.length === 0) return null;
  return [...new Set(tagged.flatMap(({ held }) => held?.result.tags.map(({ tag }) => tag) ?? []))];
}
