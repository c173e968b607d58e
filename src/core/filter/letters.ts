/** Letters in UTF-8, as a search without case holds them for equal. */
import { foldCode, unfoldedCodes } from '../metrics/fold-case.ts';
import { u8 } from '../metrics/typed.ts';

/** The code point of the character of one or two bytes that begins at `at`; -1 of any other. */
function codeAt(bytes: Uint8Array, at: number): number {
  const lead = u8(bytes, at);
  if (lead < 0x80) return lead;
  const next = u8(bytes, at + 1);
  return lead >= 0xc2 && lead < 0xe0 && (next & 0xc0) === 0x80 ? ((lead & 0x1f) << 6) | (next & 0x3f) : -1;
}

function bytesOf(code: number): readonly number[] {
  return code < 0x80 ? [code] : [0xc0 | (code >> 6), 0x80 | (code & 0x3f)];
}

/** The text with its letters folded, as long as it was. */
export function foldLetters(bytes: Uint8Array): Uint8Array {
  const folded = bytes.slice();
  for (let at = 0; at < bytes.length; at++) {
    const code = codeAt(bytes, at);
    if (code >= 0) folded.set(bytesOf(foldCode(code)), at);
    if (code >= 0x80) at += 1;
  }
  return folded;
}

/**
 * Maps each byte to what it is compared as, so that every spelling of these folded letters comes out alike: to the greatest
 * of the bytes that stand for each other in one of them. Others of these bytes may come out alike too: see `sameLetters`.
 */
export function foldTable(letters: Uint8Array): Uint8Array {
  const table = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  for (let at = 0; at < letters.length; at++) {
    for (const other of unfoldedCodes(codeAt(letters, at))) {
      bytesOf(other).forEach((byte, i) => {
        join(table, byte, u8(letters, at + i));
      });
    }
  }
  return table;
}

function join(table: Uint8Array, a: number, b: number): void {
  const [one, other] = [u8(table, a), u8(table, b)];
  table.forEach((to, byte) => {
    if (to === one || to === other) table[byte] = Math.max(one, other);
  });
}

/** Whether folded letters stand at a place whose bytes `foldTable` holds for theirs. */
export function sameLetters(bytes: Uint8Array, place: number, letters: Uint8Array): boolean {
  for (let at = 0; at < letters.length; at++) {
    const code = codeAt(letters, at);
    // One of ASCII is told by its byte, in the table already.
    if (code >= 0x80 && foldCode(codeAt(bytes, place + at)) !== code) return false;
    if (code < 0 && u8(bytes, place + at) !== u8(letters, at)) return false;
    if (code >= 0x80) at += 1;
  }
  return true;
}
