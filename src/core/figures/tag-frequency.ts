/** How often each tag occurs, by dataset. */
import { sumSets, topTags, uniqueTags } from '../metrics/tag-counts.ts';
import type { SetCounts, TagIndex } from '../metrics/tag-index.ts';
import { u32 } from '../metrics/typed.ts';
import { figureBasis, figureSet, shownSets } from './basis.ts';
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
  const shown = shownSets(index, datasets);
  const all = sumSets(index, counts);
  const whole = wholes === counts ? all : sumSets(index, wholes);
  const bars = topTags(index, all.tags, top).map((tag) => ({
    tag: index.tagNames[tag] ?? '',
    total: u32(all.tags, tag),
    whole: u32(whole.tags, tag),
    counts: shown.map((position) => counts[position]?.tags[tag] ?? 0),
  }));
  return {
    kind: 'tag-frequency',
    sets: shown.flatMap((position) => index.columns.sets.slice(position, position + 1).map(figureSet)),
    bars,
    tags: uniqueTags(all.tags),
    basis: figureBasis(index, all),
  };
}
