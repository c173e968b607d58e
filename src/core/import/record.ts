/** Reading keys of untrusted records. Keys such as `__proto__` are data, so only own properties are looked at. */
import type { FileFormat } from '../types.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

/** True for a JSON object (not null, not a list). */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value under an own key; undefined where there is none or `row` is no record. */
export function field(row: unknown, key: string | null): unknown {
  if (key === null || !isRecord(row)) return undefined;
  return Object.hasOwn(row, key) ? row[key] : undefined;
}

/** True where nothing but white space is in the text. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The key under which a line of a plain text file is read as a record. */
export const textKey = 'text';

/**
 * A stored row as the record that mappings read: JSON for every format but plain text, whose rows are `{text: line}`.
 * Throws a SyntaxError when the bytes are no JSON; stored rows always are.
 */
export function parseRow(bytes: Uint8Array, format: FileFormat): unknown {
  const text = decoder.decode(bytes);
  return format === 'text' ? { [textKey]: text } : (JSON.parse(text) as unknown);
}
