/** Text of a dataset as a person can trust it: what would be invisible, or turn the line round, is shown as a mark. */

export interface TextPiece {
  readonly text: string;
  /** What the mark stands for ("U+202E"); null for plain text. */
  readonly code: string | null;
}

/**
 * Control characters other than tab and line feed, marks that reorder text, invisible spaces, lone surrogates. Joiners
 * (U+200C, U+200D) stay: scripts and emoji need them.
 */
const invisible =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]/gu;

/** Code points, not pictures of them: few typefaces have those. */
function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text in pieces, marks apart; a carriage return before a line feed is part of the line end. */
export function visiblePieces(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(invisible)) {
    const [character] = match;
    if (character === '\r' && text[match.index + 1] === '\n') continue;
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), code: null });
    pieces.push({ text: codeOf(character), code: codeOf(character) });
    from = match.index + character.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), code: null });
  return pieces;
}

/** A part of a text on one line: white space run together, also at its ends; marks in place. */
export function visibleInLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(invisible, codeOf);
}

/** The text on one line, for a cell: white space run together, marks in place. */
export function visibleLine(text: string): string {
  return visibleInLine(text).trim();
}

/** The first `limit` characters, never half of a pair, and whether that was all. */
export function boundedText(text: string, limit: number): { readonly text: string; readonly whole: boolean } {
  if (text.length <= limit) return { text, whole: true };
  const cut = text.slice(0, limit);
  const last = cut.charCodeAt(limit - 1);
  return { text: last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut, whole: false };
}
