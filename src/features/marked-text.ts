/** Text with what a search has found in it marked. */
import type { Highlight } from '../core/filter/highlights.ts';
import { visibleInLine } from './visible-text.ts';

export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** The text cut at the edges of what was found; what lies beyond its end is left out. */
export function markedPieces(text: string, found: readonly Highlight[]): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const { from, to } of found) {
    if (from >= text.length) break;
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    at = Math.min(to, text.length);
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** What stands before the first find, where that would lie out of a cell. */
const lead = 24;
const cellStart = 60;

/** One line for a cell. Where the first find lies far in, the line begins shortly before it. */
export function markedLine(text: string, found: readonly Highlight[]): readonly MarkedPiece[] {
  const pieces = markedPieces(text, found).map((piece) => ({ ...piece, text: visibleInLine(piece.text) }));
  const [first, ...rest] = pieces;
  if (first === undefined) return [];
  const head = first.text.trimStart();
  if (rest.length === 0 || head.length <= cellStart) return [{ ...first, text: head }, ...rest];
  return [{ ...first, text: `…${head.slice(-lead).replace(/^[\uDC00-\uDFFF]/u, '')}` }, ...rest];
}
