/** Tables for a terminal. */
import type { FigureTable } from '../core/figures/figure.ts';

/** Characters that a terminal draws two columns wide (Unicode annex 11, the wide blocks) and those it draws none for. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const NARROW = /[\p{Mn}\p{Me}]/u;

/** Control and direction characters: a terminal would obey them, and texts come from anywhere. */
const CONTROL = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Returns text from a file so that it does nothing to a terminal. */
export function harmless(text: string): string {
  return text.replace(CONTROL, (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}

/** Columns of a terminal that a text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += WIDE.test(char) ? 2 : NARROW.test(char) ? 0 : 1;
  return width;
}

/** Returns the table with its columns in line: texts to the left, numbers to the right, "-" where a value is not defined. */
export function textTable({ columns, rows }: FigureTable): string {
  const isNumeric = columns.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] !== 'string'));
  const cells = [columns, ...rows].map((row) => row.map((cell) => (cell === null ? '-' : harmless(String(cell)))));
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => displayWidth(row[column] ?? ''))));
  return cells
    .map(
      (row) =>
        `${row
          .map((cell, at) => padded(cell, widths[at] ?? 0, isNumeric[at] === true))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function padded(cell: string, width: number, toRight: boolean): string {
  const space = ' '.repeat(width - displayWidth(cell));
  return toRight ? space + cell : cell + space;
}
