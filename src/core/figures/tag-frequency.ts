/** How often each tag occurs, by dataset. */
import type { Mask } from '../metrics/mask.ts';
import { countSets, sumSets, topTags, uniqueTags } from '../metrics/tag-counts.ts';
import type { TagIndex } from '../metrics/tag-index.ts';
import { u32 } from '../metrics/typed.ts';
import { figureBasis, figureSet, shownSets } from './basis.ts';
import type { TagFrequencyFigure } from './figure.ts';

/**
 * The `top` most frequent tags among the queries of `mask`. `whole` is the mask of the same filter without its tag
 * conditions: the grey full scale. `datasets` are those of the filter (none: all).
 */
export function tagFrequency(
  index: TagIndex,
  masks: { readonly mask: Mask; readonly whole: Mask },
  datasets: readonly number[],
  top: number,
): TagFrequencyFigure {
  const shown = shownSets(index, datasets);
  const bySet = countSets(index, masks.mask);
  const all = sumSets(index, bySet);
  const whole = masks.whole === masks.mask ? all : sumSets(index, countSets(index, masks.whole));
  const bars = topTags(index, all.tags, top).map((tag) => ({
    tag: index.tagNames[tag] ?? '',
    total: u32(all.tags, tag),
    whole: u32(whole.tags, tag),
    counts: shown.map((position) => bySet[position]?.tags[tag] ?? 0),
  }));
  return {
    kind: 'tag-frequency',
    sets: shown.flatMap((position) => index.columns.sets.slice(position, position + 1).map(figureSet)),
    bars,
    tags: uniqueTags(all.tags),
    basis: figureBasis(index, all),
  };
}
