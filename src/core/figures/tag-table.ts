/** The tags panel: a line a tag. */
import type { FigureBasis, FigureSet, TagSort } from './figure.ts';

/** `lift` sorts by `TagLine.lift`, tags without one last. */
export type TagTableSort = TagSort | 'lift' | 'name';

/** One tag under a filter. */
export interface TagLine {
  readonly tag: string;
  /** Queries that carry it. */
  readonly count: number;
  /** count / tagged queries, 0..1. */
  readonly share: number;
  /** Queries by dataset, in the order of `TagTable.sets`. */
  readonly counts: readonly number[];
  /** The greatest less the smallest share of a dataset's tagged queries, 0..1. */
  readonly skew: number;
  /** How many times more often than in the rest; null where there is no rest. See core/metrics/lift.ts. */
  readonly lift: number | null;
}

export interface TagTable {
  readonly sets: readonly FigureSet[];
  /** The lines asked for. */
  readonly lines: readonly TagLine[];
  /** Tags that the search leaves, and unique tags in all. */
  readonly found: number;
  readonly tags: number;
  readonly basis: FigureBasis;
}
