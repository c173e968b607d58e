/** Plain text: a row a line, stored as it is. */
import { excerptOfBytes } from './excerpt.ts';
import { carriageReturn, lineFeed, LineSplitter } from './lines.ts';
import { isBlank, textKey } from './record.ts';
import { decodeStrictly, tooLongMessage } from './record-bytes.ts';
import type { RowReader, RowTarget } from './row-reader.ts';

/** Reads plain text. `newline` is the byte that ends lines; the carriage return of a CRLF belongs to the line end. */
export function createTextReader(target: RowTarget, newline: number = lineFeed): RowReader {
  function line(bytes: Uint8Array, at: number): void {
    const bare = bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
    const text = decodeStrictly(bare);
    if (text === null) {
      const message = 'Expected UTF-8; found bytes that are none. Save the file as UTF-8.';
      target.fault({ kind: 'encoding', at, message, excerpt: excerptOfBytes(bare) });
      return;
    }
    if (isBlank(text)) {
      target.blankLine();
      return;
    }
    if (text.includes('\0')) {
      const message = 'Expected text; found a NUL byte in it. The file may be damaged.';
      target.fault({ kind: 'nul-byte', at, message, excerpt: excerptOfBytes(bare) });
      return;
    }
    target.row(bare, { [textKey]: text }, at);
  }
  function longLine(start: Uint8Array, at: number): void {
    target.fault({ kind: 'too-long', at, message: tooLongMessage, excerpt: excerptOfBytes(start) });
  }
  const splitter = new LineSplitter({ line, longLine }, newline);
  return { push: (piece) => splitter.push(piece), end: (cut) => splitter.end(cut) };
}
