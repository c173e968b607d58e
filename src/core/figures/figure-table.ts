/** A figure as a table: what a screen reader reads, and what its CSV holds. */
import type { FigureTable, OverlapFigure, TagFrequencyFigure } from './figure.ts';

/** The table of a figure, one line a bar or an ordered pair. Shares are 0..1, rounded to 4 decimals; null: not defined. */
export function figureTable(figure: TagFrequencyFigure | OverlapFigure): FigureTable {
  switch (figure.kind) {
    case 'tag-frequency':
      return frequencyTable(figure);
    case 'overlap':
      return overlapTable(figure);
  }
}

function frequencyTable(figure: TagFrequencyFigure): FigureTable {
  return {
    columns: ['Tag', 'Queries', 'Without tag filters', ...figure.sets.map((set) => set.name)],
    rows: figure.bars.map((bar) => [bar.tag, bar.total, bar.whole, ...bar.counts]),
  };
}

function overlapTable(figure: OverlapFigure): FigureTable {
  const { sets, sizes, shared } = figure;
  return {
    columns: ['Dataset', 'Unique tags', 'Covered by', 'Unique tags of that', 'Shared tags', 'Coverage'],
    rows: sets.flatMap((a, i) =>
      sets.flatMap((b, j) =>
        i === j
          ? []
          : [[a.name, sizes[i] ?? 0, b.name, sizes[j] ?? 0, shared[i]?.[j] ?? 0, rounded(figure.coverage[i]?.[j])]],
      ),
    ),
  };
}

function rounded(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : Math.round(share * 10000) / 10000;
}
