/** The long tail: how often the tag of each rank occurs (Zipf 1949). */
import { u32 } from './typed.ts';

export interface RankCount {
  /** From 1. */
  readonly rank: number;
  readonly count: number;
}

/** The counts above zero, largest first: the tag of rank r has the number at r - 1. */
export function rankedCounts(counts: Uint32Array): Uint32Array<ArrayBuffer> {
  const ascending = counts.filter((count) => count > 0).sort();
  return ascending.reverse();
}

/** At most about `points` ranks of 1..length, evenly spaced on a logarithmic axis; first and last are always among them. */
export function spacedRanks(length: number, points: number): number[] {
  if (length === 0) return [];
  const ranks = new Set<number>();
  const steps = Math.max(1, points - 1);
  for (let step = 0; step <= steps; step++) ranks.add(Math.round(length ** (step / steps)));
  return [...ranks];
}

/** The rank-frequency line of counts, thinned out to about `points`. */
export function rankFrequency(counts: Uint32Array, points: number): RankCount[] {
  const ranked = rankedCounts(counts);
  return spacedRanks(ranked.length, points).map((rank) => ({ rank, count: u32(ranked, rank - 1) }));
}

/** Tags that occur exactly once (hapax legomena). */
export function tagsOnce(counts: Uint32Array): number {
  return counts.reduce((once, count) => (count === 1 ? once + 1 : once), 0);
}
