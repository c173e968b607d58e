/** What a figure stands on: whose tags, and how many queries. */
import type { QuerySet } from '../metrics/columns.ts';
import type { SetCounts, TagIndex } from '../metrics/tag-index.ts';
import { u32 } from '../metrics/typed.ts';
import type { FigureBasis, FigureSet } from './figure.ts';

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

/** The datasets a figure shows: those of the filter, or all. Returns their positions in `columns.sets`. */
export function shownSets(index: TagIndex, datasets: readonly number[]): number[] {
  return index.columns.sets.flatMap((set, position) =>
    datasets.length === 0 || datasets.includes(set.id) ? [position] : [],
  );
}

/** A dataset as figures name it. */
export function figureSet(set: QuerySet): FigureSet {
  return { id: set.id, name: set.name, colour: set.colour };
}
