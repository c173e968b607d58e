/** Puts a field at the end of a stored row without parsing it: 1.0, big integers and duplicate keys survive. */
import type { ByteWriter } from './byte-writer.ts';

const OPEN = 0x7b;
const CLOSE = 0x7d;
const LF = 0x0a;
const CR = 0x0d;

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === LF || byte === CR;
}

function lastSolid(bytes: Uint8Array, end: number): number {
  let at = end - 1;
  while (at >= 0 && isSpace(bytes[at])) at -= 1;
  return at;
}

/**
 * Writes a row (a JSON object in UTF-8) with `"key":value` before its closing brace; white space stays where it is.
 * Throws when the row is no object: such rows are never stored.
 */
export function writeWithField(writer: ByteWriter, row: Uint8Array, key: string, valueJson: string): void {
  const close = lastSolid(row, row.length);
  if (row[close] !== CLOSE) throw new Error('A stored row does not end with "}": the store is damaged.');
  const isEmpty = row[lastSolid(row, close)] === OPEN;
  writer.bytes(row.subarray(0, close));
  writer.text(`${isEmpty ? '' : ','}${JSON.stringify(key)}:${valueJson}`);
  writer.bytes(row.subarray(close));
}

/**
 * Returns the row on one line: each line break is dropped with the indentation after it. Valid JSON has line breaks
 * between tokens only, where white space means nothing. A row without one comes back as it is.
 */
export function onOneLine(row: Uint8Array): Uint8Array {
  if (!row.includes(LF) && !row.includes(CR)) return row;
  const joined = new Uint8Array(row.length);
  let length = 0;
  let inIndent = false;
  for (const byte of row) {
    inIndent = byte === LF || byte === CR || (inIndent && isSpace(byte));
    if (inIndent) continue;
    joined[length] = byte;
    length += 1;
  }
  return joined.subarray(0, length);
}
