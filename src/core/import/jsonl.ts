/** JSON Lines: a record a line. */
import { excerptOfBytes } from './excerpt.ts';
import { lineFeed, LineSplitter } from './lines.ts';
import { decodeStrictly, readRecord, tooLongMessage } from './record-bytes.ts';
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

/**
 * The texts of the lines that follow the first line feed of a piece and end within it, decoded in one go: browsers take
 * microseconds to begin a decoding, however short. Empty where the piece is no whole UTF-8; then each line is on its own.
 */
function decodeWholeLines(piece: Uint8Array): readonly string[] {
  const first = piece.indexOf(lineFeed);
  const last = piece.lastIndexOf(lineFeed);
  if (first === last) return [];
  return decodeStrictly(piece.subarray(first + 1, last))?.split('\n') ?? [];
}

/** Reads JSON Lines. */
export function createJsonlReader(target: RowTarget): RowReader {
  let decoded: readonly string[] = [];
  /** Of the lines that ended in this piece; the first of them may have begun in an earlier one. */
  let ended = 0;

  function line(bytes: Uint8Array, number: number): void {
    ended += 1;
    const record = trimBytes(bytes);
    if (record.length === 0) {
      target.blankLine();
      return;
    }
    const reading = readRecord(record, decoded[ended - 2]);
    if (reading.value !== null) {
      target.row(record, reading.value, number);
      return;
    }
    target.fault({ kind: reading.kind, at: number, message: reading.message, excerpt: excerptOfBytes(record) });
  }
  function longLine(start: Uint8Array, number: number): void {
    ended += 1;
    target.fault({ kind: 'too-long', at: number, message: tooLongMessage, excerpt: excerptOfBytes(start) });
  }
  const splitter = new LineSplitter({ line, longLine });
  return {
    push(piece) {
      decoded = decodeWholeLines(piece);
      ended = 0;
      splitter.push(piece);
    },
    end(cut) {
      decoded = [];
      splitter.end(cut);
    },
  };
}
