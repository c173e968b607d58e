/** Which texts go to an engine together. */

/** A run of pending texts: indices [from, to). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The engine's preferred batch size, never above what it takes at most and never below one text. */
export function batchSize(batch: { readonly preferred: number; readonly max: number }): number {
  return Math.max(1, Math.min(batch.preferred, batch.max));
}

/** Splits `count` texts into spans of `size`, in order; the last one may be shorter. */
export function planBatches(count: number, size: number): readonly Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < count; from += size) spans.push({ from, to: Math.min(from + size, count) });
  return spans;
}
