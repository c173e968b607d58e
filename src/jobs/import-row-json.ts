/** The JSON of a row for a preview: as it is stored, and always JSON, so that another mapping can be tried on it. */
import type { FileFormat } from '../core/types.ts';

/** Rows up to this size are shown as they are: twenty of them are little to send. */
const maxStoredBytes = 64 * 1024;
const maxChars = 2000;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function shorten(value: unknown, longest: number, items: number): unknown {
  if (typeof value === 'string') return value.length > longest ? `${value.slice(0, longest)}…` : value;
  if (Array.isArray(value)) return value.slice(0, items).map((item) => shorten(item, longest, items));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shorten(item, longest, items)]));
}

/** The JSON of a row in at most 2,000 characters where shortening its texts and lists can do it. */
function shortJson(row: unknown): string {
  let json = JSON.stringify(row);
  for (let longest = 600, items = 24; json.length > maxChars && longest > 4; longest = Math.floor(longest / 2)) {
    json = JSON.stringify(shorten(row, longest, items));
    items = Math.max(2, Math.floor(items * 0.75));
  }
  return json.length > maxChars ? json.slice(0, maxChars) : json;
}

/** The stored text of a row; a row of plain text as the record that it is read as, a huge row shortened. */
export function rowJson(bytes: Uint8Array, value: unknown, format: FileFormat): string {
  if (bytes.length > maxStoredBytes) return shortJson(value);
  return format === 'text' ? JSON.stringify(value) : decoder.decode(bytes);
}
