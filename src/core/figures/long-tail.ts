/** Few tags are given often, most of them rarely: the rank-frequency lines of each dataset. */
import { rankedCounts, rankFrequency, tagsOnce } from '../metrics/rank-frequency.ts';
import type { SetCounts, TagIndex } from '../metrics/tag-index.ts';
import { figureBasis, poolCounts, shownSets } from './basis.ts';
import { frequencyBands } from './frequency-bands.ts';
import type { LongTailFigure, LongTailLine } from './figure.ts';

/** The long tail of the datasets of the filter (none: all), with about `points` points a line. */
export function longTail(
  index: TagIndex,
  counts: readonly SetCounts[],
  datasets: readonly number[],
  points: number,
): LongTailFigure {
  const shown = shownSets(index, counts, datasets);
  const pool = poolCounts(index, counts, datasets);
  return {
    kind: 'long-tail',
    sets: shown.map(({ set }) => set),
    lines: shown.map((own) => tailLine(own.counts.tags, points)),
    whole: tailLine(pool.tags, points),
    bands: frequencyBands(index),
    basis: figureBasis(index, pool),
  };
}

function tailLine(tags: Uint32Array, points: number): LongTailLine {
  const ranked = rankedCounts(tags);
  return { points: rankFrequency(ranked, points), tags: ranked.length, once: tagsOnce(ranked) };
}
