/** A figure's table as CSV (RFC 4180), safe to open in a spreadsheet. */
import type { FigureTable } from './figure.ts';

/** CSV with a header line and CRLF; cells a spreadsheet would take for a formula get one `'` in front. */
export function figureCsv(table: FigureTable): string {
  return [table.columns, ...table.rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
