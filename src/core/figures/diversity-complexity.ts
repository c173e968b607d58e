/** Diversity and complexity of each dataset as a point. */
import { complexity } from '../metrics/complexity.ts';
import { diversity, nothing, rarefiedTags, sharesOf } from '../metrics/diversity.ts';
import type { Mask } from '../metrics/mask.ts';
import { uniqueTags } from '../metrics/tag-counts.ts';
import type { SetCounts, TagIndex } from '../metrics/tag-index.ts';
import type { Random } from '../seed.ts';
import { figureBasis, poolCounts, shownSets } from './basis.ts';
import type { DiversityFigure } from './figure.ts';

/** Draws of the size-matched value. */
export const diversityDraws = 20;

/** Makes a fresh generator for a dataset from its seed, so that its value does not hang on which others are shown. */
type RandomOf = (seed: number) => Random;

/** The plane for the datasets of the filter (none: all) that have tagged queries. */
export function diversityComplexity(
  index: TagIndex,
  mask: Mask,
  counts: readonly SetCounts[],
  datasets: readonly number[],
  random: RandomOf,
): DiversityFigure {
  const shown = shownSets(index, counts, datasets);
  const all = poolCounts(index, counts, datasets);
  const pool = uniqueTags(all.tags);
  const tagged = shown.filter((own) => own.counts.tagged > 0);
  const matchedSize = tagged.length === 0 ? 0 : Math.min(...tagged.map((own) => own.counts.tagged));
  const samples = tagged.map(({ range, counts: own }) => ({ set: range, counts: own, random: random(range.seed) }));
  const matched = rarefiedTags(index, mask, samples, matchedSize, diversityDraws);
  const points = tagged.map(({ set, counts: own }, at) => {
    const tags = uniqueTags(own.tags);
    return {
      set,
      tagged: own.tagged,
      tags,
      diversity: diversity(tags, pool) ?? 0,
      complexity: complexity(own.perQuery) ?? 0,
      matched: sharesOf(matched[at] ?? nothing, pool),
    };
  });
  const basis = figureBasis(index, all);
  return { kind: 'diversity-complexity', points, pool, matchedSize, draws: diversityDraws, basis };
}
