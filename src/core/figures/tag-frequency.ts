/** How often each tag occurs, by dataset. */
import { skewOf } from '../metrics/contrast.ts';
import { byCodeUnit, sumSets, topTags, uniqueTags } from '../metrics/tag-counts.ts';
import type { SetCounts, TagIndex } from '../metrics/tag-index.ts';
import { u32 } from '../metrics/typed.ts';
import { figureBasis, poolCounts, shownSets, type ShownSet } from './basis.ts';
import type { TagFrequencyFigure, TagSort } from './figure.ts';

/**
 * The `top` most frequent or most skewed tags. `counts` are those of the filter by dataset, `wholes` those of everything: the grey
 * full scale. `datasets` are those of the filter (none: all).
 */
export function tagFrequency(
  index: TagIndex,
  counts: readonly SetCounts[],
  wholes: readonly SetCounts[],
  datasets: readonly number[],
  top: number,
  sort: TagSort = 'frequency',
): TagFrequencyFigure {
  const shown = shownSets(index, counts, datasets);
  const all = poolCounts(index, counts, datasets);
  const full = wholes === counts ? null : shownSets(index, wholes, datasets);
  // A dataset that the filter leaves out has no bar, but is a part of the full scale.
  const whole = full === null ? all : sumSets(index, wholes);
  const shares = shown.map((own) => own.counts);
  const leading = sort === 'skew' ? mostSkewed(index, all, shown, top) : topTags(index, all.tags, top);
  const greyed = leading.some((tag) => u32(whole.tags, tag) > u32(all.tags, tag));
  const bars = leading.map((tag) => ({
    tag: index.tagNames[tag] ?? '',
    total: u32(all.tags, tag),
    whole: u32(whole.tags, tag),
    counts: shares.map((own) => u32(own.tags, tag)),
    ...(full === null || !greyed ? {} : { wholes: full.map((own) => u32(own.counts.tags, tag)) }),
    ...(sort === 'skew' ? { skew: skewOf(shares, tag) } : {}),
  }));
  return {
    kind: 'tag-frequency',
    sets: shown.map(({ set }) => set),
    bars,
    tags: uniqueTags(all.tags),
    basis: figureBasis(index, all),
  };
}

/** Ids of the tags that datasets differ in most (ties by frequency, then by tag), at most `top` of them. */
function mostSkewed(index: TagIndex, all: SetCounts, shown: readonly ShownSet[], top: number): number[] {
  const shares = shown.map((own) => own.counts);
  const used = [...all.tags.keys()].filter((tag) => u32(all.tags, tag) > 0);
  const skews = Float64Array.from(all.tags, (count, tag) => (count > 0 ? skewOf(shares, tag) : 0));
  used.sort(
    (a, b) =>
      (skews[b] ?? 0) - (skews[a] ?? 0) ||
      u32(all.tags, b) - u32(all.tags, a) ||
      byCodeUnit(index.tagNames[a] ?? '', index.tagNames[b] ?? ''),
  );
  return used.slice(0, top);
}
