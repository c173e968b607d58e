/** The bands of the long tail in words, and how far its lines go. */
import type { FrequencyBand, LongTailFigure, LongTailLine } from '../../core/figures/figure.ts';
import { formatCount, formatPlural } from '../../ui/format.ts';

/** Ranks, both included. */
export type Ranks = Pick<FrequencyBand, 'from' | 'to'>;

/** The highest count of a line within a band; null where it does not reach it. */
export function countInBand(line: LongTailLine, band: Ranks): number | null {
  return line.points.find(({ rank }) => rank >= band.from && rank <= band.to)?.count ?? null;
}

/** "rank 3 to 4", or "rank 1". */
export function bandName({ from, to }: Ranks): string {
  return from === to ? `rank ${formatCount(from)}` : `ranks ${formatCount(from)} to ${formatCount(to)}`;
}

/** The last rank and the highest count of some lines; 1 where they are empty. */
export function extentOf(lines: readonly LongTailLine[]): { readonly rank: number; readonly count: number } {
  return {
    rank: Math.max(1, ...lines.map((line) => line.points.at(-1)?.rank ?? 1)),
    count: Math.max(1, ...lines.map((line) => line.points[0]?.count ?? 1)),
  };
}

/** "5 queries each", or "2 to 4 queries each": of a band's tags. */
export function bandQueries({ least, most }: FrequencyBand): string {
  const words = formatPlural(most, 'query', 'queries');
  return least === most ? `${words} each` : `${formatCount(least)} to ${words} each`;
}

/** Bands next to each other as one; null where there is none. */
export function joinedBand(bands: readonly FrequencyBand[]): FrequencyBand | null {
  const [first, last] = [bands[0], bands.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { from: first.from, to: last.to, least: last.least, most: first.most };
}

/** The bands are of the project, the lines of what the filter matches: the axis has room for both. */
export function lastRankOf(figure: LongTailFigure, whole: LongTailFigure | null): number {
  const lines = [figure.whole, ...(whole === null ? [] : [whole.whole])];
  return Math.max(extentOf(lines).rank, figure.bands.at(-1)?.to ?? 1);
}
