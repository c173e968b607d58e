/** Marks in a row and the range chosen among them: by arrow keys (with Shift: extended) or by dragging. */
import { markAfterKey } from './roving.ts';

export interface Brush {
  /** Where the range began, and where the focus or the pointer is. */
  readonly anchor: number;
  readonly at: number;
}

export interface MarkRange {
  readonly from: number;
  readonly to: number;
}

export function rangeOf({ anchor, at }: Brush): MarkRange {
  return { from: Math.min(anchor, at), to: Math.max(anchor, at) };
}

/** The brush on a mark alone. */
export function brushAt(at: number): Brush {
  return { anchor: at, at };
}

/** The brush after a key among `count` marks; null when the key does not move. */
export function brushAfterKey(brush: Brush, key: string, extend: boolean, count: number): Brush | null {
  const next = markAfterKey(brush.at, key, count);
  if (next === null) return null;
  return extend ? { ...brush, at: next } : brushAt(next);
}
