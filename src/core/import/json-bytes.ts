/** The bytes that JSON is made of. */

export const quote = 0x22;
export const backslash = 0x5c;
export const comma = 0x2c;
export const colon = 0x3a;
export const openBrace = 0x7b;
export const closeBrace = 0x7d;
export const openBracket = 0x5b;
export const closeBracket = 0x5d;

/** True for the bytes that begin an object or a list. */
export function isOpen(byte: number | undefined): boolean {
  return byte === openBrace || byte === openBracket;
}

/** True for the bytes that end an object or a list. */
export function isClose(byte: number | undefined): boolean {
  return byte === closeBrace || byte === closeBracket;
}

/** True for space, tab, line feed and carriage return. */
export function isJsonSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
