/** What two datasets share, and what one of them lacks. */
import { topTags, uniqueTags } from '../metrics/tag-counts.ts';
import type { SetCounts, TagIndex } from '../metrics/tag-index.ts';
import { u32 } from '../metrics/typed.ts';
import { shownSets } from './basis.ts';
import type { OverlapPair, PairTag } from './figure.ts';

/** The pair of two datasets, at most `top` tags of each kind; null where one of them is not in the index. */
export function overlapPair(
  index: TagIndex,
  counts: readonly SetCounts[],
  a: number,
  b: number,
  top: number,
): OverlapPair | null {
  const [ofA] = shownSets(index, counts, [a]);
  const [ofB] = shownSets(index, counts, [b]);
  if (ofA === undefined || ofB === undefined) return null;
  const [mine, theirs] = [ofA.counts.tags, ofB.counts.tags];
  const both = mine.map((count, tag) => (count > 0 && u32(theirs, tag) > 0 ? count + u32(theirs, tag) : 0));
  const onlyA = mine.map((count, tag) => (u32(theirs, tag) === 0 ? count : 0));
  const onlyB = theirs.map((count, tag) => (u32(mine, tag) === 0 ? count : 0));
  function leading(weights: Uint32Array): PairTag[] {
    return topTags(index, weights, top).map((tag) => ({
      tag: index.tagNames[tag] ?? '',
      a: u32(mine, tag),
      b: u32(theirs, tag),
    }));
  }
  return {
    a: ofA.set,
    b: ofB.set,
    sizes: { both: uniqueTags(both), onlyA: uniqueTags(onlyA), onlyB: uniqueTags(onlyB) },
    both: leading(both),
    onlyA: leading(onlyA),
    onlyB: leading(onlyB),
  };
}
