import { parseRow } from '../import/record.ts';

/** Returns a line of plain text as the record that an import reads in it: there is none to add a field to. */
export function textRow(line: Uint8Array): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(parseRow(line, 'text')));
}
