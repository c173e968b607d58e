/** JSON Lines: a record a line. */
import { excerptOfBytes } from './excerpt.ts';
import { LineSplitter } from './lines.ts';
import { readRecord, tooLongMessage } from './record-bytes.ts';
import type { RowReader, RowTarget } from './row-reader.ts';

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0d || byte === 0x09;
}

/** The bytes without white space around them. */
export function trimBytes(bytes: Uint8Array): Uint8Array {
  let start = 0;
  let end = bytes.length;
  while (start < end && isSpace(bytes[start])) start += 1;
  while (end > start && isSpace(bytes[end - 1])) end -= 1;
  return start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end);
}

/** Reads JSON Lines. */
export function createJsonlReader(target: RowTarget): RowReader {
  function line(bytes: Uint8Array, number: number): void {
    const record = trimBytes(bytes);
    if (record.length === 0) {
      target.blankLine();
      return;
    }
    const reading = readRecord(record);
    if (reading.value !== null) {
      target.row(record, reading.value, number);
      return;
    }
    target.fault({ kind: reading.kind, at: number, message: reading.message, excerpt: excerptOfBytes(record) });
  }
  function longLine(start: Uint8Array, number: number): void {
    target.fault({ kind: 'too-long', at: number, message: tooLongMessage, excerpt: excerptOfBytes(start) });
  }
  const splitter = new LineSplitter({ line, longLine });
  return { push: (piece) => splitter.push(piece), end: (cut) => splitter.end(cut) };
}
