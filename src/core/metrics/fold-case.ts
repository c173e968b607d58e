/**
 * Capital letters as small ones, wherever that leaves the length of the text as it is, in UTF-16 and in UTF-8: ASCII, and
 * letters of two bytes of UTF-8 (Latin with its accents, Greek, Cyrillic, Armenian, Coptic). Left out is what folds to
 * another length (ß and SS, ſ and s, İ and i, the signs of kelvin, ångström and ohm) and letters of three bytes or more
 * (Vietnamese vowels with two accents, Greek with breathings, Georgian, full-width forms); an accent written as a
 * character of its own stays a different text. Unicode never changes the folding of a letter it has, and its last new one
 * of two bytes is of 2014: every platform of today folds alike.
 */

/** Code points from here to `end` are two bytes of UTF-8. */
const start = 0x80;
const end = 0x800;

/** By code point: what it folds to. */
const folded = Uint16Array.from({ length: end }, (_, code) => foldedCode(code));

/** By way of the capital letter, as σ and ς have the same one; of the small letter alone where that is none of two bytes. */
function foldedCode(code: number): number {
  if (code < start) return code >= 65 && code <= 90 ? code + 32 : code;
  const letter = String.fromCharCode(code);
  return twoByteCode(letter.toUpperCase().toLowerCase()) ?? twoByteCode(letter.toLowerCase()) ?? code;
}

/** The code point of a text that is a single one of two bytes; null of any other. */
function twoByteCode(text: string): number | null {
  const code = text.charCodeAt(0);
  return text.length === 1 && code >= start && code < end ? code : null;
}

/** What a code point folds to; itself from U+0800 on. */
export function foldCode(code: number): number {
  return folded[code] ?? code;
}

/** All code points that fold to this one, itself among them where it is folded; below U+0800. */
export function unfoldedCodes(code: number): number[] {
  return Array.from(folded.keys()).filter((other) => folded[other] === code);
}

/** The text with its letters folded; every character stays where it is. */
export function foldText(text: string): string {
  return text
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replace(/[\u0080-\u07ff]/g, (letter) => String.fromCharCode(foldCode(letter.charCodeAt(0))));
}
