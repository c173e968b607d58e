/** Rows with their taggings as JSON: one list, or the wrapper object that they came in. */
import { writeWithField } from './append-field.ts';
import type { ExportFormat } from './format.ts';
import { textRow } from './text-row.ts';
import { eachRow } from './tagged-rows.ts';

/**
 * Returns the format: rows as they stand, line breaks within them included, with the `instag` object under `key`. With
 * `wrapperKeys`, one a dataset, each dataset is a list of its own in one object: `{"train":[...],"test":[...]}`.
 */
export function jsonFormat(key: string, wrapperKeys: readonly string[] | null = null): ExportFormat {
  let isFirst = true;
  return {
    head: (writer) => writer.text(wrapperKeys === null ? '[' : '{'),
    dataset(writer, index) {
      if (wrapperKeys === null) return;
      writer.text(`${index === 0 ? '' : '\n],'}${JSON.stringify(wrapperKeys[index] ?? '')}:[`);
      isFirst = true;
    },
    rows(writer, block, { plainText }) {
      eachRow(block, (row, instag) => {
        writer.text(isFirst ? '\n' : ',\n');
        isFirst = false;
        writeWithField(writer, plainText ? textRow(row) : row, key, instag);
      });
    },
    tail: (writer) => writer.text(wrapperKeys === null ? '\n]\n' : '\n]}\n'),
  };
}
