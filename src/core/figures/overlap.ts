/** How far the unique tags of each dataset are covered by each other one: a matrix of ordered pairs. */
import { coverage, sharedTags } from '../metrics/overlap.ts';
import { sumSets } from '../metrics/tag-counts.ts';
import type { SetCounts, TagIndex } from '../metrics/tag-index.ts';
import { figureBasis, figureSet, shownSets } from './basis.ts';
import type { OverlapFigure } from './figure.ts';

/** The overlap of the datasets of the filter (none: all), from the counts of the filter by dataset. */
export function overlap(index: TagIndex, counts: readonly SetCounts[], datasets: readonly number[]): OverlapFigure {
  const shown = shownSets(index, datasets);
  const shared = sharedTags(shown.map((position) => counts[position]?.tags ?? new Uint32Array(0)));
  const sizes = shared.map((row, set) => row[set] ?? 0);
  return {
    kind: 'overlap',
    sets: shown.flatMap((position) => index.columns.sets.slice(position, position + 1).map(figureSet)),
    sizes,
    shared,
    coverage: shared.map((row, a) => row.map((both) => coverage(both, sizes[a] ?? 0))),
    basis: figureBasis(index, sumSets(index, counts)),
  };
}
