/** How numbers are spread: quantiles and histograms. */
import { u32 } from './typed.ts';

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
  readonly mean: number;
}

/** A bar of a histogram: values from `least` to `most`, both included. */
export interface Bin {
  readonly least: number;
  readonly most: number;
  readonly count: number;
}

/** The spread of whole numbers, quantiles by nearest rank; null where there is none. */
export function spreadOf(values: Uint32Array): Spread | null {
  if (values.length === 0) return null;
  const sorted = values.slice().sort();
  function quantile(share: number): number {
    return u32(sorted, Math.max(0, Math.ceil(share * sorted.length) - 1));
  }
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  return { min: quantile(0), median: quantile(0.5), p95: quantile(0.95), max: quantile(1), mean };
}

/**
 * A histogram of whole numbers: a bar each up to `single` (a power of two), then bars that double in width. From the
 * first bar that holds a value to the last, without a gap.
 */
export function doublingBins(values: Uint32Array, single: number): Bin[] {
  const counts: (number | undefined)[] = [];
  let first = Infinity;
  for (let i = 0; i < values.length; i++) {
    const bar = barOf(u32(values, i), single);
    counts[bar] = (counts[bar] ?? 0) + 1;
    if (bar < first) first = bar;
  }
  return Array.from(counts, (count, bar) => ({ ...edges(bar, single), count: count ?? 0 })).slice(first);
}

/** 0..single stand for themselves; behind them come (single, 2 single], (2 single, 4 single] ... */
function barOf(value: number, single: number): number {
  return value <= single ? value : single + 32 - Math.clz32(Math.floor((value - 1) / single));
}

function edges(bar: number, single: number): { readonly least: number; readonly most: number } {
  if (bar <= single) return { least: bar, most: bar };
  const start = single * 2 ** (bar - single - 1);
  return { least: start + 1, most: start * 2 };
}
