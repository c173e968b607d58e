/** How many of a row of things fit side by side. */

/**
 * The number of leading things that fit into a width with gaps between them. When not all do, room is kept for a
 * "+n" mark. At least one is counted, since a cut thing says more than a bare number.
 */
export function countFitting(widths: readonly number[], available: number, gap: number, mark: number): number {
  const total = widths.reduce((sum, width) => sum + width, 0) + gap * Math.max(0, widths.length - 1);
  if (total <= available) return widths.length;
  let used = 0;
  let fitting = 0;
  for (const width of widths) {
    used += width + gap;
    if (used + mark > available) break;
    fitting += 1;
  }
  return Math.max(1, fitting);
}
