/** Diversity and complexity of each dataset as a point. */
import { complexity, taggedQueries, tagsPerQuery } from '../metrics/complexity.ts';
import { diversity, rarefiedTags } from '../metrics/diversity.ts';
import type { Mask } from '../metrics/mask.ts';
import { uniqueTags } from '../metrics/tag-counts.ts';
import type { SetCounts, TagIndex } from '../metrics/tag-index.ts';
import { figureBasis, poolCounts, shownSets, type ShownSet } from './basis.ts';
import type { DiversityFigure } from './figure.ts';

/** Draws of the size-matched value. */
export const diversityDraws = 20;

/**
 * The plane for the datasets of the filter (none: all) that have tagged queries. `random` makes a fresh generator for
 * each dataset from its number, so that one dataset's value does not hang on which others are shown.
 */
export function diversityComplexity(
  index: TagIndex,
  mask: Mask,
  counts: readonly SetCounts[],
  datasets: readonly number[],
  random: (datasetId: number) => () => number,
): DiversityFigure {
  const shown = shownSets(index, counts, datasets);
  const all = poolCounts(index, shown);
  const pool = uniqueTags(all.tags);
  const tagged = shown.filter((own) => own.counts.tagged > 0);
  const matchedSize = tagged.length === 0 ? 0 : Math.min(...tagged.map((own) => own.counts.tagged));
  function point(own: ShownSet): DiversityFigure['points'][number] {
    const queries = taggedQueries(index, mask, own.range.from, own.range.to);
    const tags = uniqueTags(own.counts.tags);
    const part = rarefiedTags(index, queries, matchedSize, diversityDraws, random(own.set.id));
    return {
      set: own.set,
      tagged: queries.length,
      tags,
      diversity: diversity(tags, pool) ?? 0,
      complexity: complexity(tagsPerQuery(index, queries)) ?? 0,
      matched: { diversity: diversity(part.mean, pool) ?? 0, spread: diversity(part.spread, pool) ?? 0 },
    };
  }
  const points = tagged.map(point);
  return {
    kind: 'diversity-complexity',
    points,
    pool,
    matchedSize,
    draws: diversityDraws,
    basis: figureBasis(index, all),
  };
}
