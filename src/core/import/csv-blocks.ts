/** Cuts a delimited file into blocks of whole lines and decodes them. */
import { GrowBuffer } from './grow-buffer.ts';
import { carriageReturn, LineSplitter } from './lines.ts';
import type { RowReader } from './row-reader.ts';

/**
 * Stands in for bytes that are no UTF-8, so that the row they fall into can be told once rows are cut. Noncharacters, which
 * no text holds.
 */
export const wrongBytes = '\ufdd0\uffff\ufdd1';

export interface BlockEvents {
  /** Lines with their ends; `line` is the number of the first. */
  block(text: string, line: number): void;
  longLine(start: Uint8Array, line: number): void;
  end(cut: boolean): void;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

function decodeLine(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return lenient.decode(bytes).replaceAll('\ufffd', wrongBytes);
  }
}

function decodeLines(bytes: Uint8Array, newline: number): string {
  let text = '';
  for (let start = 0; start < bytes.length;) {
    const at = bytes.indexOf(newline, start);
    const end = at < 0 ? bytes.length : at + 1;
    text += decodeLine(bytes.subarray(start, end));
    start = end;
  }
  return text;
}

function decodeBlock(bytes: Uint8Array, newline: number): string {
  try {
    return strict.decode(bytes);
  } catch {
    return decodeLines(bytes, newline);
  }
}

const blockBytes = 256 * 1024;

/** Cuts at line breaks only, so that the outcome does not depend on how the bytes come in. */
export function createBlockReader(events: BlockEvents, newline: number): RowReader {
  const block = new GrowBuffer(blockBytes + 64 * 1024);
  const lineEnd = new Uint8Array([newline]);
  let firstLine = 1;

  function flush(): void {
    if (block.length > 0) events.block(decodeBlock(block.view(), newline), firstLine);
    block.length = 0;
  }
  function line(bytes: Uint8Array, number: number, ended: boolean): void {
    if (block.length === 0) firstLine = number;
    block.append(bytes);
    if (ended) block.append(lineEnd);
    if (block.length >= blockBytes) flush();
  }
  function longLine(start: Uint8Array, number: number): void {
    flush();
    events.longLine(start, number);
  }
  const splitter = new LineSplitter({ line, longLine }, newline);
  return {
    push: (piece) => splitter.push(piece),
    end(cut) {
      splitter.end(cut);
      flush();
      events.end(cut);
    },
  };
}

/** The byte that ends lines. */
export function newlineByte(newline: string): number {
  return newline === '\r' ? carriageReturn : 0x0a;
}
