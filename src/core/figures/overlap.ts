/** How far the unique tags of each dataset are covered by each other one: a matrix of ordered pairs. */
import { clusterOrder } from '../metrics/cluster-order.ts';
import { coverage, jaccard, sharedTags, weightedCoverage } from '../metrics/overlap.ts';
import type { SetCounts, TagIndex } from '../metrics/tag-index.ts';
import { figureBasis, poolCounts, shownSets } from './basis.ts';
import type { OverlapFigure } from './figure.ts';

/** The overlap of the datasets of the filter (none: all), from the counts of the filter by dataset. */
export function overlap(index: TagIndex, counts: readonly SetCounts[], datasets: readonly number[]): OverlapFigure {
  const shown = shownSets(index, counts, datasets);
  const tags = shown.map((own) => own.counts.tags);
  const shared = sharedTags(tags);
  const sizes = shared.map((row, set) => row[set] ?? 0);
  const alike = shared.map((row, a) => row.map((both, b) => jaccard(both, sizes[a] ?? 0, sizes[b] ?? 0)));
  return {
    kind: 'overlap',
    sets: shown.map(({ set }) => set),
    sizes,
    shared,
    coverage: shared.map((row, a) => row.map((both) => coverage(both, sizes[a] ?? 0))),
    weighted: weightedCoverage(tags),
    jaccard: alike,
    order: clusterOrder(alike.map((row) => row.map((similarity) => similarity ?? 0))),
    basis: figureBasis(index, poolCounts(index, counts, datasets)),
  };
}
