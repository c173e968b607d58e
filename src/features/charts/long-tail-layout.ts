/** The bands of the long tail: ranges of ranks that a person can point at. */
import type { LongTailLine } from '../../core/figures/figure.ts';
import { formatCount } from '../../ui/format.ts';

export interface Band {
  /** Ranks, both included. */
  readonly from: number;
  readonly to: number;
}

/** 1, 2, 3-4, 5-9, 10-19, 20-49, ... up to the last rank. */
export function rankBands(last: number): readonly Band[] {
  const starts: number[] = [];
  for (let power = 1; power <= last; power *= 10) {
    for (const factor of power === 1 ? [1, 2, 3, 5] : [1, 2, 5])
      if (factor * power <= last) starts.push(factor * power);
  }
  return starts.map((from, at) => ({ from, to: (starts[at + 1] ?? last + 1) - 1 }));
}

/** The highest count of a line within a band; null where it does not reach it. */
export function countInBand(line: LongTailLine, band: Band): number | null {
  return line.points.find(({ rank }) => rank >= band.from && rank <= band.to)?.count ?? null;
}

/** "rank 3 to 4", or "rank 1". */
export function bandName({ from, to }: Band): string {
  return from === to ? `rank ${formatCount(from)}` : `ranks ${formatCount(from)} to ${formatCount(to)}`;
}

/** The last rank and the highest count of some lines; 1 where they are empty. */
export function extentOf(lines: readonly LongTailLine[]): { readonly rank: number; readonly count: number } {
  return {
    rank: Math.max(1, ...lines.map((line) => line.points.at(-1)?.rank ?? 1)),
    count: Math.max(1, ...lines.map((line) => line.points[0]?.count ?? 1)),
  };
}
