/** How differently a tag is used here and there. */
import { u32 } from './typed.ts';

/**
 * How many times more often a tag is given here than elsewhere: (count + 1/2) / (tagged + 1) over the same of the
 * others. The halves (Haldane 1956, Anscombe 1956) keep it finite where the others never have the tag, and rare tags
 * from standing out by chance. Null where nothing is tagged elsewhere.
 */
export function liftAgainstRest(count: number, tagged: number, restCount: number, restTagged: number): number | null {
  if (restTagged <= 0) return null;
  return (count + 0.5) / (tagged + 1) / ((restCount + 0.5) / (restTagged + 1));
}

/** Counts of one dataset: queries by tag id, and how many queries are tagged. */
export interface TagShare {
  readonly tags: Uint32Array;
  readonly tagged: number;
}

/**
 * How far datasets are apart in a tag: the greatest less the smallest share of their tagged queries, 0..1. Datasets
 * without tagged queries say nothing; with fewer than two others it is 0.
 */
export function skewOf(sets: readonly TagShare[], tag: number): number {
  let least = 1;
  let most = 0;
  for (const { tags, tagged } of sets) {
    if (tagged === 0) continue;
    const share = u32(tags, tag) / tagged;
    least = Math.min(least, share);
    most = Math.max(most, share);
  }
  return Math.max(0, most - least);
}
