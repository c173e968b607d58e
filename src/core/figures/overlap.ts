/** How far the unique tags of each dataset are covered by each other one: a matrix of ordered pairs. */
import type { Mask } from '../metrics/mask.ts';
import { coverage, sharedTags } from '../metrics/overlap.ts';
import { countSets, sumSets } from '../metrics/tag-counts.ts';
import type { TagIndex } from '../metrics/tag-index.ts';
import { figureBasis, figureSet, shownSets } from './basis.ts';
import type { OverlapFigure } from './figure.ts';

/** The overlap among the queries of `mask`, for the datasets of the filter (none: all). */
export function overlap(index: TagIndex, mask: Mask, datasets: readonly number[]): OverlapFigure {
  const shown = shownSets(index, datasets);
  const bySet = countSets(index, mask);
  const shared = sharedTags(shown.map((position) => bySet[position]?.tags ?? new Uint32Array(0)));
  const sizes = shared.map((row, set) => row[set] ?? 0);
  return {
    kind: 'overlap',
    sets: shown.flatMap((position) => index.columns.sets.slice(position, position + 1).map(figureSet)),
    sizes,
    shared,
    coverage: shared.map((row, a) => row.map((both) => coverage(both, sizes[a] ?? 0))),
    basis: figureBasis(index, sumSets(index, bySet)),
  };
}
