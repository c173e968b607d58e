/** How often each tag occurs, by dataset. */
import { topTags, uniqueTags } from '../metrics/tag-counts.ts';
import type { SetCounts, TagIndex } from '../metrics/tag-index.ts';
import { u32 } from '../metrics/typed.ts';
import { figureBasis, poolCounts, shownSets } from './basis.ts';
import type { TagFrequencyFigure } from './figure.ts';

/**
 * The `top` most frequent tags. `counts` are those of the filter by dataset, `wholes` those of the same filter without
 * its tag conditions: the grey full scale. `datasets` are those of the filter (none: all).
 */
export function tagFrequency(
  index: TagIndex,
  counts: readonly SetCounts[],
  wholes: readonly SetCounts[],
  datasets: readonly number[],
  top: number,
): TagFrequencyFigure {
  const shown = shownSets(index, counts, datasets);
  const all = poolCounts(index, shown);
  const whole = wholes === counts ? all : poolCounts(index, shownSets(index, wholes, datasets));
  const bars = topTags(index, all.tags, top).map((tag) => ({
    tag: index.tagNames[tag] ?? '',
    total: u32(all.tags, tag),
    whole: u32(whole.tags, tag),
    counts: shown.map((own) => u32(own.counts.tags, tag)),
  }));
  return {
    kind: 'tag-frequency',
    sets: shown.map(({ set }) => set),
    bars,
    tags: uniqueTags(all.tags),
    basis: figureBasis(index, all),
  };
}
