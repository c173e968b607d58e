/** What a figure stands on: which datasets, whose tags, and how many queries. */
import type { QuerySet } from '../metrics/columns.ts';
import { sumSets } from '../metrics/tag-counts.ts';
import type { SetCounts, TagIndex } from '../metrics/tag-index.ts';
import { u32 } from '../metrics/typed.ts';
import type { FigureBasis, FigureSet } from './figure.ts';

/** A dataset that a figure shows, with its counts under the filter. */
export interface ShownSet {
  readonly range: QuerySet;
  readonly set: FigureSet;
  readonly counts: SetCounts;
}

/** The datasets a figure shows: those of the filter, or all. `counts` are in the order of `columns.sets`. */
export function shownSets(
  index: TagIndex,
  counts: readonly SetCounts[],
  datasets: readonly number[],
): readonly ShownSet[] {
  return index.columns.sets.flatMap((range, position) => {
    const own = counts[position];
    if (own === undefined || (datasets.length > 0 && !datasets.includes(range.id))) return [];
    return [{ range, set: { id: range.id, name: range.name, colour: range.colour }, counts: own }];
  });
}

/** Counts over all shown datasets together: the pool of the measures. */
export function poolCounts(index: TagIndex, counts: readonly SetCounts[], datasets: readonly number[]): SetCounts {
  return sumSets(index, datasets.length === 0 ? counts : shownSets(index, counts, datasets).map((own) => own.counts));
}

/** The basis of a figure from counts over all its queries. Engines in the order of the layers, each once. */
export function figureBasis(index: TagIndex, counts: SetCounts): FigureBasis {
  const used = index.layers.filter((_, layer) => u32(counts.layers, layer) > 0);
  return {
    engines: [...new Set(used.map((layer) => layer.label))],
    approximate: used.some((layer) => layer.engine === 'instant'),
    queries: counts.queries,
    tagged: counts.tagged,
  };
}
