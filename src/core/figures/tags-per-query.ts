/** How many tags queries carry. */
import { complexity, taggedQueries, tagsPerQuery as histogramOf } from '../metrics/complexity.ts';
import type { Mask } from '../metrics/mask.ts';
import type { SetCounts, TagIndex } from '../metrics/tag-index.ts';
import { u32 } from '../metrics/typed.ts';
import { figureBasis, poolCounts, shownSets } from './basis.ts';
import type { TagsPerQueryFigure } from './figure.ts';

/** The histogram for the datasets of the filter (none: all); `mask` is what the filter matches, `counts` its counts. */
export function tagsPerQuery(
  index: TagIndex,
  mask: Mask,
  counts: readonly SetCounts[],
  datasets: readonly number[],
): TagsPerQueryFigure {
  const shown = shownSets(index, counts, datasets);
  const histograms = shown.map(({ range }) => histogramOf(index, taggedQueries(index, mask, range.from, range.to)));
  const bins = Math.max(0, ...histograms.map((histogram) => histogram.length));
  return {
    kind: 'tags-per-query',
    sets: shown.map(({ set }) => set),
    bins: Array.from({ length: bins }, (_, tags) => {
      const own = histograms.map((histogram) => u32(histogram, tags));
      return { tags, total: own.reduce((sum, count) => sum + count, 0), counts: own };
    }),
    means: histograms.map(complexity),
    basis: figureBasis(index, poolCounts(index, shown)),
  };
}
