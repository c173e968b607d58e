/** One ordered pair of datasets, as the overlap map shows it. */
import type { FigureSet, OverlapFigure } from '../../core/figures/figure.ts';
import { formatCount, formatShare } from '../../ui/format.ts';
import type { Cell } from './roving.ts';

/** `coverage`: of A's unique tags, those B has; `weighted`: of their occurrences; `jaccard`: in both of those in either. */
export type OverlapMeasure = 'coverage' | 'weighted' | 'jaccard';

export interface Pair {
  readonly a: FigureSet;
  readonly b: FigureSet;
  readonly same: boolean;
  readonly measure: OverlapMeasure;
  /** Unique tags of A; those that B has too; those of B that A has not. */
  readonly size: number;
  readonly shared: number;
  readonly beyond: number;
  /** The measure, 0..1; null where A has no tags, and of a set with itself. */
  readonly share: number | null;
}

function valueAt(matrix: readonly (readonly (number | null)[])[], row: number, column: number): number | null {
  return matrix[row]?.[column] ?? null;
}

/** What a cell says; null where there is no such cell. */
export function pairOf(
  figure: OverlapFigure,
  { row, column }: Cell,
  measure: OverlapMeasure = 'coverage',
): Pair | null {
  const a = figure.sets[row];
  const b = figure.sets[column];
  if (a === undefined || b === undefined) return null;
  const same = row === column;
  const shared = valueAt(figure.shared, row, column) ?? 0;
  return {
    a,
    b,
    same,
    measure,
    size: figure.sizes[row] ?? 0,
    shared,
    beyond: (figure.sizes[column] ?? 0) - shared,
    share: same ? null : valueAt(figure[measure] ?? [], row, column),
  };
}

/** Where a pair stands in the figure; null where one of its datasets is not shown. */
export function cellOfSets({ sets }: OverlapFigure, a: number, b: number): Cell | null {
  const row = sets.findIndex(({ id }) => id === a);
  const column = sets.findIndex(({ id }) => id === b);
  return row < 0 || column < 0 ? null : { row, column };
}

/** The pair of two datasets by their ids; null where one of them is not shown. */
export function pairOfSets(figure: OverlapFigure, a: number, b: number, measure: OverlapMeasure): Pair | null {
  const cell = cellOfSets(figure, a, b);
  return cell === null ? null : pairOf(figure, cell, measure);
}

/** What a cell says under a filter, and the share of everything after it, where there is one. */
export function withWhole(sentence: string, share: number | null): string {
  return share === null ? sentence : `${sentence}; of everything ${formatShare(share)}`;
}

/** The few characters within the cell: a share, or for a set itself how many unique tags it has. */
export function pairText({ same, size, share }: Pair): string {
  if (same) return formatCount(size);
  return share === null ? '–' : formatShare(share);
}

/** The cell in words. */
export function pairSentence({ a, b, same, size, share, measure }: Pair): string {
  if (same) return `${a.name}: ${formatCount(size)} unique tags`;
  if (share === null) return `${a.name} has no tags`;
  switch (measure) {
    case 'coverage':
      return `${b.name} covers ${formatShare(share)} of the tags of ${a.name}`;
    case 'weighted':
      return `${b.name} covers ${formatShare(share)} of the tag occurrences of ${a.name}`;
    case 'jaccard':
      return `${formatShare(share)} of the tags of ${a.name} and ${b.name} are in both`;
  }
}

/** Places of the sets on the map: side by side where they are alike, or as the datasets are listed. */
export function placesOf({ sets, order }: OverlapFigure, byLikeness: boolean): readonly number[] {
  return byLikeness && order?.length === sets.length ? order : sets.map((_, at) => at);
}
