/** The text around a fault, fit to be shown. */

const maxChars = 200;
// Enough bytes for 200 characters of any script.
const maxBytes = 800;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** C0, DEL, C1, direction marks and isolates, line separators, the byte order mark. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const unseen = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** At most 200 characters of a text; control and direction characters are made visible, a cut is marked by an ellipsis. */
export function excerptOf(text: string): string {
  const shown = text.slice(0, maxChars + 1).replace(unseen, visible);
  if (text.length <= maxChars && shown.length <= maxChars) return shown;
  return `${shown.slice(0, maxChars - 1)}…`;
}

/** The same for bytes; those that are no UTF-8 show as U+FFFD. */
export function excerptOfBytes(bytes: Uint8Array): string {
  const cut = bytes.length > maxBytes;
  const text = decoder.decode(bytes.subarray(0, maxBytes));
  // A cut in the middle of a character must not look like a wrong byte.
  return excerptOf(cut ? `${text.replace(/\ufffd+$/u, '')}…` : text);
}
