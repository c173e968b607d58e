/** The long tail: how often the tag of each rank occurs (Zipf 1949). */
import { bump, u32 } from './typed.ts';

export interface RankCount {
  /** From 1. */
  readonly rank: number;
  readonly count: number;
}

/** Counts below this are ranked by counting them, the few above by sorting. */
const fewAbove = 1024;

/** The counts above zero, largest first: the tag of rank r has the number at r - 1. */
export function rankedCounts(counts: Uint32Array): Uint32Array<ArrayBuffer> {
  const withCount = new Uint32Array(fewAbove);
  const large: number[] = [];
  for (let t = 0; t < counts.length; t++) {
    const count = u32(counts, t);
    if (count < fewAbove) bump(withCount, count);
    else large.push(count);
  }
  const ranked = new Uint32Array(counts.length - u32(withCount, 0));
  ranked.set(Uint32Array.from(large).sort().reverse());
  let at = large.length;
  for (let count = fewAbove - 1; count > 0; count--) {
    ranked.fill(count, at, at + u32(withCount, count));
    at += u32(withCount, count);
  }
  return ranked;
}

/** At most about `points` ranks of 1..length, evenly spaced on a logarithmic axis; first and last are always among them. */
export function spacedRanks(length: number, points: number): number[] {
  if (length === 0) return [];
  const ranks = new Set<number>();
  const steps = Math.max(1, points - 1);
  for (let step = 0; step <= steps; step++) ranks.add(Math.round(length ** (step / steps)));
  return [...ranks];
}

/** The rank-frequency line of ranked counts, thinned out to about `points`. */
export function rankFrequency(ranked: Uint32Array, points: number): RankCount[] {
  return spacedRanks(ranked.length, points).map((rank) => ({ rank, count: u32(ranked, rank - 1) }));
}

/** Tags that occur exactly once (hapax legomena), out of ranked counts. */
export function tagsOnce(ranked: Uint32Array): number {
  const first = ranked.indexOf(1);
  return first < 0 ? 0 : ranked.length - first;
}
