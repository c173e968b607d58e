/** How many tags queries carry. */
import { complexity } from '../metrics/complexity.ts';
import type { SetCounts, TagIndex } from '../metrics/tag-index.ts';
import { u32 } from '../metrics/typed.ts';
import { figureBasis, poolCounts, shownSets } from './basis.ts';
import type { TagsPerQueryFigure } from './figure.ts';

/** The histogram for the datasets of the filter (none: all); `counts` are those of the filter by dataset. */
export function tagsPerQuery(
  index: TagIndex,
  counts: readonly SetCounts[],
  datasets: readonly number[],
): TagsPerQueryFigure {
  const shown = shownSets(index, counts, datasets);
  const pool = poolCounts(index, counts, datasets);
  const histograms = shown.map((own) => own.counts.perQuery);
  const bins = pool.perQuery.findLastIndex((count) => count > 0) + 1;
  return {
    kind: 'tags-per-query',
    sets: shown.map(({ set }) => set),
    bins: Array.from({ length: bins }, (_, tags) => {
      const own = histograms.map((histogram) => u32(histogram, tags));
      return { tags, total: own.reduce((sum, count) => sum + count, 0), counts: own };
    }),
    means: histograms.map(complexity),
    basis: figureBasis(index, pool),
  };
}
