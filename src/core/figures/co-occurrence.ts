/** Which of the most frequent tags are given together. */
import { coOccurrence as together } from '../metrics/co-occurrence.ts';
import type { Mask } from '../metrics/mask.ts';
import { topTags } from '../metrics/tag-counts.ts';
import type { SetCounts, TagIndex } from '../metrics/tag-index.ts';
import { u32 } from '../metrics/typed.ts';
import { figureBasis, poolCounts } from './basis.ts';
import type { CoOccurrenceFigure } from './figure.ts';

/** The `top` most frequent tags (at most 255) of what the filter matches, pair by pair. */
export function coOccurrence(
  index: TagIndex,
  mask: Mask,
  counts: readonly SetCounts[],
  datasets: readonly number[],
  top: number,
): CoOccurrenceFigure {
  const pool = poolCounts(index, counts, datasets);
  const tagIds = topTags(index, pool.tags, Math.min(255, top));
  return {
    kind: 'co-occurrence',
    tags: tagIds.map((tag) => ({ tag: index.tagNames[tag] ?? '', count: u32(pool.tags, tag) })),
    together: together(index, mask, tagIds),
    basis: figureBasis(index, pool),
  };
}
