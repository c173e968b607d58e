/** Rows with their taggings as JSON Lines. */
import { onOneLine, writeWithField } from './append-field.ts';
import type { ExportFormat } from './format.ts';
import { textRow } from './text-row.ts';
import { eachRow } from './tagged-rows.ts';

/** Returns the format: a line each row, with the `instag` object under `key`. */
export function jsonlFormat(key: string): ExportFormat {
  return {
    head: () => undefined,
    rows(writer, block, plainText) {
      eachRow(block, (row, instag) => {
        writeWithField(writer, plainText ? textRow(row) : onOneLine(row), key, instag);
        writer.text('\n');
      });
    },
    tail: () => undefined,
  };
}
