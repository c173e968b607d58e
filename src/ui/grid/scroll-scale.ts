/**
 * Scrolling through more content than a browser can lay out (elements end at 16 to 33 million pixels). The scroll bar
 * then stands for a longer way than it has pixels: small steps stay pixel-exact, long ones go by proportion.
 */

/** The tallest element the grid makes; every current browser can do it. */
export const maxScrollHeight = 8_000_000;

/** Pixels at both ends of the way where the bar stands for exactly what it shows. */
const edge = 100_000;

export interface ScrollGeometry {
  /** Pixels of all rows together. */
  readonly contentHeight: number;
  /** Pixels of the element that is scrolled: the content, or the cap. */
  readonly scrollHeight: number;
  readonly viewportHeight: number;
}

/** `offset` is where the viewport begins within the content, `scrollTop` where it begins within the scrolled element. */
export interface ScrollPosition {
  readonly offset: number;
  readonly scrollTop: number;
}

export function scrollGeometry(rows: number, rowHeight: number, viewportHeight: number): ScrollGeometry {
  const contentHeight = rows * rowHeight;
  return { contentHeight, scrollHeight: Math.min(contentHeight, maxScrollHeight), viewportHeight };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** How far the viewport can go, in the content and in the scrolled element. */
interface Way {
  readonly content: number;
  readonly bar: number;
}

function wayOf(geometry: ScrollGeometry): Way {
  return {
    content: Math.max(0, geometry.contentHeight - geometry.viewportHeight),
    bar: Math.max(0, geometry.scrollHeight - geometry.viewportHeight),
  };
}

/** Maps a place in one length to another length: one to one within `edge` of both ends, by proportion between. */
function stretch(at: number, from: number, to: number): number {
  if (from === to || at <= edge) return Math.min(at, to);
  if (at >= from - edge) return to - (from - at);
  return edge + ((at - edge) / (from - 2 * edge)) * (to - 2 * edge);
}

/** The position for an offset, with the scroll bar where it belongs. */
export function scrolledTo(offset: number, geometry: ScrollGeometry): ScrollPosition {
  const way = wayOf(geometry);
  const at = clamp(offset, 0, way.content);
  return { offset: at, scrollTop: Math.round(stretch(at, way.content, way.bar)) };
}

/** The position after the browser moved the scrolled element: small steps are taken one to one, a dragged bar by proportion. */
export function scrolled(position: ScrollPosition, scrollTop: number, geometry: ScrollGeometry): ScrollPosition {
  const way = wayOf(geometry);
  const top = clamp(scrollTop, 0, way.bar);
  const step = top - position.scrollTop;
  if (way.content === way.bar) return { offset: top, scrollTop: top };
  if (Math.abs(step) > 3 * geometry.viewportHeight) {
    return { offset: stretch(top, way.bar, way.content), scrollTop: top };
  }
  return { offset: clamp(position.offset + step, 0, way.content), scrollTop: top };
}

/** True when one-to-one steps have moved the bar far from its place, or off its place near an end of the way. */
export function needsSettling(position: ScrollPosition, geometry: ScrollGeometry): boolean {
  const drift = Math.abs(position.scrollTop - scrolledTo(position.offset, geometry).scrollTop);
  const left = Math.min(position.scrollTop, wayOf(geometry).bar - position.scrollTop);
  return drift > edge / 4 || (drift > 1 && left < 3 * geometry.viewportHeight);
}

/** The offset that brings a row into view with the least movement. */
export function offsetShowing(row: number, rowHeight: number, offset: number, viewportHeight: number): number {
  const top = row * rowHeight;
  if (top < offset) return top;
  const bottom = top + rowHeight;
  return bottom > offset + viewportHeight ? bottom - viewportHeight : offset;
}

/** The rows to draw: those in view and `overscan` more on both sides; `end` is exclusive. */
export function rowsInView(
  offset: number,
  rowHeight: number,
  viewportHeight: number,
  rows: number,
  overscan: number,
): { readonly start: number; readonly end: number } {
  const first = Math.floor(offset / rowHeight);
  const last = Math.ceil((offset + viewportHeight) / rowHeight);
  return { start: clamp(first - overscan, 0, rows), end: clamp(last + overscan, 0, rows) };
}
