/** Papaparse's row parser, with the file left to us: text in, rows and the characters they used up out. */
// Papaparse's own types need Node and DOM globals, so a local shim stands in for them in every program that comes here.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./papaparse.d.ts" />
import Papa from 'papaparse';

export interface CsvParse {
  readonly rows: readonly (readonly string[])[];
  /** Characters that the rows took up. */
  readonly used: number;
  readonly badQuote: boolean;
}

export interface CsvParseOptions {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
  /** Rows at most; all when left out. */
  readonly limit?: number;
  /** The text is the file's end: its last row needs no line break. */
  readonly last?: boolean;
}

/** Parses the complete rows of a text. A carriage return before a line feed is taken off the last cell. */
export function parseCsv(text: string, { delimiter, newline, limit, last = false }: CsvParseOptions): CsvParse {
  const parser = new Papa.Parser({
    delimiter,
    newline,
    ...(limit === undefined ? {} : { preview: limit, fastMode: false }),
  });
  const { data, errors, meta } = parser.parse(text, 0, !last);
  if (newline === '\n') for (const row of data) withoutReturn(row);
  return { rows: data, used: meta.cursor, badQuote: errors.length > 0 };
}

function withoutReturn(row: string[]): void {
  const lastCell = row.at(-1);
  if (lastCell?.endsWith('\r') === true) row[row.length - 1] = lastCell.slice(0, -1);
}
