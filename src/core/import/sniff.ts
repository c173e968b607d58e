/** Recognises a file by what is in it; its name only decides between readings that both fit. */
import type { IssueKind } from '../types.ts';
import { guessDelimiter, newlineOf, type DelimiterGuess, type Newline } from './csv-dialect.ts';
import { encodingOf, guessEncoding, utf16WithoutBom } from './encoding.ts';
import { isWrapperHead } from './json-wrapper.ts';
import { foreignFile, isParquet, looksBinary } from './magic.ts';
import { isRecord } from './record.ts';
import { headerKeys } from './record-keys.ts';

export type FileShape =
  | { readonly format: 'parquet' }
  | { readonly format: 'jsonl' }
  | { readonly format: 'json'; readonly wrapper: boolean }
  | { readonly format: 'csv' | 'tsv'; readonly delimiter: string; readonly newline: Newline }
  | { readonly format: 'text'; readonly newline: Newline };

export interface Refusal {
  readonly refused: IssueKind;
  readonly message: string;
}

const linesLookedAt = 50;

/** The extension of a file's name in lower case, without `.gz`. */
export function extensionOf(fileName: string): string {
  const bare = fileName.toLowerCase().replace(/\.(?:gz|gzip)$/u, '');
  return /\.([a-z0-9]+)$/u.exec(bare)?.[1] ?? '';
}

function refuse(refused: IssueKind, message: string): Refusal {
  return { refused, message };
}

/**
 * Why the start of a file tells that nothing in it can be read; null where it may be. `head` is what stands after gunzip;
 * `whole` says that the file has no more.
 */
export function refusalOf(head: Uint8Array, whole: boolean): Refusal | null {
  if (head.length === 0) return refuse('empty', 'The file is empty: it holds 0 bytes.');
  const foreign = foreignFile(head);
  const expected = 'Expected JSON, JSON Lines, CSV, TSV, Parquet or plain text';
  if (foreign !== null) return refuse('not-a-dataset', `${expected}; found ${foreign}.`);
  if (isParquet(head) || encodingOf(head).encoding !== 'utf-8') return null;
  const utf16 = utf16WithoutBom(head);
  if (utf16 !== null) {
    return refuse(
      'encoding',
      `Expected UTF-8, or UTF-16 with a byte order mark; this looks like ${utf16} without one. Save it as UTF-8.`,
    );
  }
  if (looksBinary(head)) return refuse('not-a-dataset', `${expected}; found binary data of an unknown kind.`);
  return whole && isOnlySpace(head) ? refuse('empty', 'The file is empty: nothing but white space is in it.') : null;
}

function isOnlySpace(head: Uint8Array): boolean {
  return head.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

/** Text that is no dataset: a page saved in place of a file, or the pointer that Git LFS leaves. */
export function foreignText(text: string): Refusal | null {
  const start = text.slice(0, 256).trimStart().toLowerCase();
  if (/^<(?:!doctype html|html)/u.test(start)) {
    return refuse(
      'not-a-dataset',
      'Expected a dataset; found an HTML page, perhaps saved in place of the file. Download the file itself.',
    );
  }
  if (start.startsWith('<?xml'))
    return refuse('not-a-dataset', 'Expected JSON, CSV, Parquet or plain text; found XML.');
  if (start.startsWith('version https://git-lfs.github.com/spec/')) {
    return refuse(
      'not-a-dataset',
      'Expected a dataset; found a Git LFS pointer. Run "git lfs pull" to get the file itself.',
    );
  }
  return null;
}

function parsesAsRecord(line: string): boolean {
  try {
    return isRecord(JSON.parse(line));
  } catch {
    return false;
  }
}

/** Lines that are complete and not blank, the first of them. */
function completeLines(text: string, whole: boolean): string[] {
  const lines = text.split(/\r\n|\n|\r/u);
  if (!whole) lines.pop();
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, linesLookedAt);
}

function isJsonLines(lines: readonly string[], first: string): boolean {
  const records = lines.filter(parsesAsRecord).length;
  if (first === '[') return records * 2 > lines.length;
  const likely = lines.filter((line) => /^\{\s*["']/u.test(line)).length;
  return Math.max(records, likely) * 2 >= lines.length && Math.max(records, likely) > 0;
}

/** True for an object that is not a record of JSON Lines: its first line is no record, or the only one. */
function mayBeWrapper(lines: readonly string[], whole: boolean): boolean {
  const [line] = lines;
  return line === undefined || !parsesAsRecord(line) || (whole && lines.length === 1);
}

function jsonShape(text: string, whole: boolean, fileName: string): FileShape | null {
  const first = text.trimStart()[0] ?? '';
  const lines = completeLines(text, whole);
  if (first === '{' && mayBeWrapper(lines, whole) && isWrapperHead(text)) return { format: 'json', wrapper: true };
  if (lines.length > 0 && isJsonLines(lines, first)) return { format: 'jsonl' };
  if (first === '[') return { format: 'json', wrapper: false };
  if (first !== '{') return null;
  const named = /^(?:jsonl|ndjson)$/u.test(extensionOf(fileName));
  return named ? { format: 'jsonl' } : { format: 'json', wrapper: false };
}

function isHeader(guess: DelimiterGuess): boolean {
  const cells = guess.header.map((cell) => cell.trim());
  const plain = cells.every((cell) => cell !== '' && cell.length <= 64 && !/[.!?。！？]$/u.test(cell));
  return plain && new Set(cells).size === cells.length;
}

function isDelimited(guess: DelimiterGuess, extension: string): boolean {
  if (/^(?:csv|tsv|tab|psv)$/u.test(extension)) return true;
  const evenness = guess.even / guess.rows;
  if (guess.header.some((cell) => headerKeys.has(cell.trim().toLowerCase()))) return guess.rows > 1 && evenness >= 0.5;
  return !/^(?:txt|md|text|log)$/u.test(extension) && guess.rows > 1 && evenness >= 0.9 && isHeader(guess);
}

function textShape(text: string, fileName: string): FileShape {
  const extension = extensionOf(fileName);
  const newline = newlineOf(text);
  const guess = guessDelimiter(text);
  if (guess !== null && isDelimited(guess, extension)) {
    return { format: guess.delimiter === '\t' ? 'tsv' : 'csv', delimiter: guess.delimiter, newline };
  }
  if (extension === 'csv') return { format: 'csv', delimiter: ',', newline };
  if (extension === 'tsv' || extension === 'tab') return { format: 'tsv', delimiter: '\t', newline };
  if (/^(?:json|jsonl|ndjson)$/u.test(extension)) return { format: 'jsonl' };
  return { format: 'text', newline };
}

/** The shape of a text file from its start, as UTF-8 without a byte order mark. */
export function shapeOf(head: Uint8Array, whole: boolean, fileName: string): FileShape {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(head, { stream: !whole });
  return jsonShape(text, whole, fileName) ?? textShape(text, fileName);
}

/** The message for a text file of which no row could be read because its bytes are no UTF-8. */
export function encodingRefusal(head: Uint8Array): Refusal {
  const name = guessEncoding(head);
  return refuse(
    'encoding',
    `Expected UTF-8, or UTF-16 with a byte order mark; this looks like ${name}. Save it as UTF-8.`,
  );
}
