/** Reads the bytes of one JSON record and says what is wrong with them where they are none. */
import type { IssueKind } from '../types.ts';
import { backslash, isClose, isOpen, openBrace, openBracket, quote } from './json-bytes.ts';
import { maxDepth, maxRecordBytes } from './limits.ts';
import { isRecord, type JsonRecord } from './record.ts';
import { nameOf } from './row-reading.ts';

export type RecordReading =
  { readonly value: JsonRecord } | { readonly value: null; readonly kind: IssueKind; readonly message: string };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function opensAtMost(bytes: Uint8Array, limit: number): boolean {
  let opens = 0;
  for (const open of [openBrace, openBracket]) {
    for (let at = bytes.indexOf(open); at >= 0; at = bytes.indexOf(open, at + 1)) {
      opens += 1;
      if (opens > limit) return false;
    }
  }
  return true;
}

/** The deepest nesting in a JSON text, brackets within strings not counted. */
export function jsonDepth(bytes: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (inString) {
      if (byte === backslash) at += 1;
      else if (byte === quote) inString = false;
    } else if (byte === quote) {
      inString = true;
    } else if (isOpen(byte)) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (isClose(byte)) {
      depth -= 1;
    }
  }
  return deepest;
}

/** True where a record nests deeper than the limit. Records with few brackets, nearly all, are passed without a scan. */
export function isTooDeep(bytes: Uint8Array): boolean {
  if (bytes.length <= 2 * maxDepth || opensAtMost(bytes, maxDepth)) return false;
  return jsonDepth(bytes) > maxDepth;
}

function brokenMessage(text: string): string {
  if (/^\s*\{\s*'/u.test(text))
    return 'Expected JSON; found single quotes, as Python prints a dict. Write it with json.dumps.';
  if (/[:[,]\s*-?(?:NaN|Infinity)\b/u.test(text))
    return 'Expected JSON; found NaN or Infinity, which JSON does not have. Write null.';
  if (/[}\]]\s*,\s*$/u.test(text)) return 'Expected one JSON object a line; found a comma after it. Remove the comma.';
  if (/[:[,]\s*(?:True|False|None)\b/u.test(text))
    return 'Expected JSON; found True, False or None, as Python prints them.';
  return 'Expected a JSON object; found text that is no valid JSON.';
}

/** The text of UTF-8 bytes, a BOM included; null where they are none. */
export function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function fault(kind: IssueKind, message: string): RecordReading {
  return { value: null, kind, message };
}

/** The record that the bytes hold, or why they hold none. `decoded` is their text, where it is known. Never throws. */
export function readRecord(bytes: Uint8Array, decoded?: string): RecordReading {
  if (bytes.length > maxRecordBytes) return fault('too-long', tooLongMessage);
  if (isTooDeep(bytes)) return fault('too-deep', tooDeepMessage);
  const text = decoded ?? decodeStrictly(bytes);
  if (text === null) return fault('encoding', 'Expected UTF-8; found bytes that are none. Save the file as UTF-8.');
  const value = parse(text);
  if (isRecord(value)) return { value };
  if (value !== undefined) return fault('not-a-record', `Expected a JSON object; found ${nameOf(value)}.`);
  if (bytes.includes(0)) return fault('nul-byte', 'Expected JSON; found a NUL byte in it. The file may be damaged.');
  return fault('broken-json', brokenMessage(text));
}

export const tooLongMessage = 'Expected a record of at most 16 MiB; this one is longer and was passed over.';
export const tooDeepMessage = `Expected at most ${maxDepth} levels of nesting; this record has more and was passed over.`;
