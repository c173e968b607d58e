/** Latin letters without their accents: people leave them out, and a cue is found either way. */

const accents = /[\u0300-\u036f]/g;

/** The word with its Latin letters plain; those of other scripts, whose marks make other letters, stay as they are. */
export function withoutAccents(word: string): string {
  if (isPlain(word)) return word;
  return Array.from(word.normalize('NFC'), (char) =>
    isLatin(char.charCodeAt(0)) ? char.normalize('NFD').replaceAll(accents, '') : char,
  ).join('');
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) >= 0xc0) return false;
  return true;
}

/** Latin letters, and accents that no letter takes. */
function isLatin(code: number): boolean {
  return code < 0x250 || (code >= 0x300 && code < 0x370) || (code >= 0x1e00 && code < 0x1f00);
}
