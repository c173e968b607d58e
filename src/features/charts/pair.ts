/** One ordered pair of datasets, as the overlap map shows it. */
import type { FigureSet, OverlapFigure } from '../../core/figures/figure.ts';
import { formatCount, formatShare } from '../../ui/format.ts';
import type { Cell } from './roving.ts';

export interface Pair {
  readonly a: FigureSet;
  readonly b: FigureSet;
  readonly same: boolean;
  /** Unique tags of A; those that B has too; those of B that A has not. */
  readonly size: number;
  readonly shared: number;
  readonly beyond: number;
  /** shared / size; null where A has no tags, and of a set with itself. */
  readonly share: number | null;
}

/** What a cell says; null where there is no such cell. */
export function pairOf(figure: OverlapFigure, { row, column }: Cell): Pair | null {
  const a = figure.sets[row];
  const b = figure.sets[column];
  if (a === undefined || b === undefined) return null;
  const same = row === column;
  const shared = figure.shared[row]?.[column] ?? 0;
  return {
    a,
    b,
    same,
    size: figure.sizes[row] ?? 0,
    shared,
    beyond: (figure.sizes[column] ?? 0) - shared,
    share: same ? null : (figure.coverage[row]?.[column] ?? null),
  };
}

/** The few characters within the cell: a share, or for a set itself how many unique tags it has. */
export function pairText({ same, size, share }: Pair): string {
  if (same) return formatCount(size);
  return share === null ? '–' : formatShare(share);
}

/** The cell in words. */
export function pairSentence({ a, b, same, size, share }: Pair): string {
  if (same) return `${a.name}: ${formatCount(size)} unique tags`;
  return share === null ? `${a.name} has no tags` : `${b.name} covers ${formatShare(share)} of the tags of ${a.name}`;
}
