/** JSON files: lists, wrapper objects, and records one after the other. */
import { excerptOfBytes } from './excerpt.ts';
import { JsonSplitter, type JsonSplitFault } from './json-split.ts';
import { readRecord, tooLongMessage } from './record-bytes.ts';
import type { RowReader, RowTarget } from './row-reader.ts';

/** Says who takes the rows of a list: of the wrapper's key, or (null) of the top level. Null: nobody. */
export type TargetOf = (wrapperKey: string | null) => RowTarget | null;

const splitMessages: ReadonlyMap<JsonSplitFault['kind'], string> = new Map([
  ['broken-json', 'Expected a JSON object; found a line break within a text, where a quote is missing.'],
  ['too-long', tooLongMessage],
  ['truncated', 'The file breaks off before its last bracket is closed. Fetch or write it again.'],
] as const);

/** Reads JSON. In a wrapper every list of objects is a dataset of its own. */
export function createJsonReader(targetOf: TargetOf, isWrapper: boolean): RowReader {
  function value(bytes: Uint8Array, row: number, key: string | null): void {
    const target = targetOf(key);
    if (target === null) return;
    const reading = readRecord(bytes);
    if (reading.value !== null) {
      target.row(bytes, reading.value, row);
      return;
    }
    target.fault({ kind: reading.kind, at: row, message: reading.message, excerpt: excerptOfBytes(bytes) });
  }
  function fault({ kind, row, key, bytes }: JsonSplitFault): void {
    const message = splitMessages.get(kind) ?? '';
    targetOf(key)?.fault({ kind, at: row, message, excerpt: excerptOfBytes(bytes) });
  }
  const splitter = new JsonSplitter({ value, fault }, isWrapper);
  return { push: (piece) => splitter.push(piece), end: (cut) => splitter.end(cut) };
}
