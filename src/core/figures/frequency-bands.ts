/** Bands of tags by how many queries of the whole project carry them: what a person can point at in the long tail. */
import { rankedCounts } from '../metrics/rank-frequency.ts';
import { sumSets } from '../metrics/tag-counts.ts';
import type { TagIndex } from '../metrics/tag-index.ts';
import { u32 } from '../metrics/typed.ts';
import type { FrequencyBand } from './figure.ts';

/** 1, 2, 3, 5, 10, 20, 50, ... up to the last rank. */
function roundRanks(last: number): readonly number[] {
  const ranks: number[] = [];
  for (let power = 1; power <= last; power *= 10) {
    for (const factor of power === 1 ? [1, 2, 3, 5] : [1, 2, 5]) if (factor * power <= last) ranks.push(factor * power);
  }
  return ranks;
}

/**
 * The bands, most frequent tags first: they begin at round ranks, moved up so that tags carried equally often stay
 * together, and tags that one query carries are a band of their own. So a band is a range of frequencies too.
 */
export function frequencyBands(index: TagIndex): readonly FrequencyBand[] {
  const ranked = rankedCounts(sumSets(index, index.wholes).tags);
  function countAt(rank: number): number {
    return u32(ranked, rank - 1);
  }
  function firstOfEqual(rank: number): number {
    let first = rank;
    while (first > 1 && countAt(first - 1) === countAt(rank)) first -= 1;
    return first;
  }
  const last = ranked.length;
  const rarest = countAt(last) === 1 ? [last] : [];
  const starts = [...new Set([...roundRanks(last), ...rarest].map(firstOfEqual))].sort((a, b) => a - b);
  return starts.map((from, at) => {
    const to = (starts[at + 1] ?? last + 1) - 1;
    return { from, to, least: countAt(to), most: countAt(from) };
  });
}
