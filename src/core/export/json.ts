/** Rows with their taggings as one JSON list. */
import { writeWithField } from './append-field.ts';
import type { ExportFormat } from './format.ts';
import { textRow } from './text-row.ts';
import { eachRow } from './tagged-rows.ts';

/** Returns the format: rows as they stand, line breaks within them included, with the `instag` object under `key`. */
export function jsonFormat(key: string): ExportFormat {
  let isFirst = true;
  return {
    head: (writer) => writer.text('['),
    rows(writer, block, plainText) {
      eachRow(block, (row, instag) => {
        writer.text(isFirst ? '\n' : ',\n');
        isFirst = false;
        writeWithField(writer, plainText ? textRow(row) : row, key, instag);
      });
    },
    tail: (writer) => writer.text('\n]\n'),
  };
}
