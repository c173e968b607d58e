/** Rows with their taggings as JSON Lines. */
import { onOneLine, writeWithField } from './append-field.ts';
import type { ExportFormat } from './format.ts';
import { textRow } from './text-row.ts';
import { eachRow } from './tagged-rows.ts';

/** What stands under the key: the `instag` object itself, or its JSON as a text, which any loader reads as one type. */
export type TagsAs = 'object' | 'text';

/** Returns the format: a line each row, with the `instag` object under `key`. */
export function jsonlFormat(key: string, tagsAs: TagsAs = 'object'): ExportFormat {
  return {
    head: () => undefined,
    rows(writer, block, { plainText }) {
      eachRow(block, (row, instag) => {
        const tags = tagsAs === 'object' ? instag : JSON.stringify(instag);
        writeWithField(writer, plainText ? textRow(row) : onOneLine(row), key, tags);
        writer.text('\n');
      });
    },
    tail: () => undefined,
  };
}
