/** The bars of the histogram of tags per query, with those of everything behind them. */
import type { TagsPerQueryFigure } from '../../core/figures/figure.ts';
import type { PlotFrame } from './scales.ts';

export interface HistogramBin {
  readonly tags: number;
  readonly total: number;
  readonly counts: readonly number[];
  /** Of everything; the same as `total` where nothing is left out. */
  readonly whole: number;
}

/** The bins of a figure, as far as those of the whole go. */
export function histogramBins(figure: TagsPerQueryFigure, whole: TagsPerQueryFigure | null): readonly HistogramBin[] {
  const count = Math.max(figure.bins.length, whole?.bins.length ?? 0);
  return Array.from({ length: count }, (_, tags) => {
    const bin = figure.bins[tags];
    const total = bin?.total ?? 0;
    const behind = whole === null ? total : (whole.bins[tags]?.total ?? 0);
    return { tags, total, counts: bin?.counts ?? [], whole: Math.max(total, behind) };
  });
}

/** The band of a bin: the whole height, so that a short bar is hit as easily as a tall one. */
export function binBox(at: number, count: number, frame: PlotFrame) {
  const step = (frame.right - frame.left) / Math.max(1, count);
  return { left: frame.left + at * step, width: step, top: frame.top, height: frame.bottom - frame.top };
}

/** Mean tags per tagged query over all shown datasets; null where none is tagged. */
export function meanTags(figure: TagsPerQueryFigure): number | null {
  const queries = figure.bins.reduce((sum, bin) => sum + bin.total, 0);
  return queries === 0 ? null : figure.bins.reduce((sum, bin) => sum + bin.tags * bin.total, 0) / queries;
}

/** A part of a bar, in queries from and to; `set` is the place of its dataset, -1: what is left out of everything. */
export interface BinPiece {
  readonly set: number;
  readonly from: number;
  readonly to: number;
}

/** What the bar of a bin is stacked of; datasets without queries in it are left out. */
export function binPieces({ counts, total, whole }: HistogramBin): readonly BinPiece[] {
  const pieces: BinPiece[] = [];
  let from = 0;
  for (const [set, count] of counts.entries()) {
    if (count > 0) pieces.push({ set, from, to: from + count });
    from += count;
  }
  return whole > total ? [...pieces, { set: -1, from: total, to: whole }] : pieces;
}

/** How many bins go without a tick between two that have one, for a dozen ticks at most. */
export function binInterval(count: number): number {
  return Math.max(0, Math.ceil(count / 12) - 1);
}
