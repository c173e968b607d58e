/** How a delimited file is written, told from its start. */
import { parseCsv } from './csv-parser.ts';

export type Newline = '\n' | '\r\n' | '\r';

/** What the start of a text says of its delimiter. */
export interface DelimiterGuess {
  readonly delimiter: string;
  /** Cells in each of the first rows. */
  readonly columns: number;
  readonly header: readonly string[];
  /** Rows looked at, and those with as many cells as the first. */
  readonly rows: number;
  readonly even: number;
}

const delimiters = [',', '\t', ';', '|'] as const;
const sampleRows = 50;

/** The line end that a text's first line has; a line feed where there is none. */
export function newlineOf(text: string): Newline {
  const feed = text.indexOf('\n');
  if (feed < 0) return text.includes('\r') ? '\r' : '\n';
  return text[feed - 1] === '\r' ? '\r\n' : '\n';
}

function guess(text: string, delimiter: string, newline: Newline): DelimiterGuess | null {
  const rows = parseCsv(text, { delimiter, newline: newline === '\r' ? '\r' : '\n', limit: sampleRows }).rows.filter(
    (row) => row.length > 1 || (row[0] ?? '').trim() !== '',
  );
  const [header] = rows;
  if (header === undefined) return null;
  const even = rows.filter((row) => row.length === header.length).length;
  return { delimiter, columns: header.length, header, rows: rows.length, even };
}

/** The delimiter under which most rows have as many cells as the first, more than one; null where none does. */
export function guessDelimiter(text: string): DelimiterGuess | null {
  const newline = newlineOf(text);
  const guesses = delimiters
    .map((delimiter) => guess(text, delimiter, newline))
    .filter((found) => found !== null)
    .filter(({ columns }) => columns > 1);
  const [best] = guesses.sort((a, b) => b.even / b.rows - a.even / a.rows || b.columns - a.columns);
  return best ?? null;
}

/**
 * The key of each column: the header's cell, made unique (`name_2`) and never empty (`column_3`), so that a row can be a
 * JSON object. Same length as the header.
 */
export function columnNames(header: readonly string[]): string[] {
  const taken = new Set(header);
  const used = new Set<string>();
  return header.map((cell, index) => {
    const base = cell.trim() === '' ? `column_${index + 1}` : cell;
    let name = base;
    for (let copy = 2; used.has(name) || (name !== cell && taken.has(name)); copy += 1) name = `${base}_${copy}`;
    used.add(name);
    return name;
  });
}
