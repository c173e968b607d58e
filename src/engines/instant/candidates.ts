/** The few tags of thousands that are looked at closely. */
import { topIndices } from '../../core/learning/vectors.ts';
import type { Evidence } from './evidence.ts';

/** The kinds of evidence that name candidates, and how many each. */
const most = { head: 32, nearest: 16, named: 12, share: 12, cued: 12 } as const;
const leastNamed = 0.5;

export type Source = keyof typeof most;
export const candidateSources = Object.keys(most) as readonly Source[];

export interface Candidates {
  /** Tags, without repetition. */
  readonly ids: readonly number[];
  /** For each of them its place in the list of a source; `beyond` where that source did not name it. */
  readonly ranks: Readonly<Record<Source, Uint8Array>>;
}

/** The rank of a tag that a source did not name. */
export const beyond: Readonly<Record<Source, number>> = { head: 40, nearest: 20, named: 20, share: 20, cued: 20 };

function everyTag(): boolean {
  return true;
}

/** The tags that lead by one kind of evidence; only those that are known. */
export function chooseCandidates(
  { head, nearest, named, share, cues }: Evidence,
  isKnown: (tag: number) => boolean = everyTag,
): Candidates {
  const lists: Readonly<Record<Source, readonly number[]>> = {
    head: topIndices(head, most.head, -Infinity),
    nearest,
    named: topIndices(named, most.named, leastNamed),
    share: topIndices(share, most.share, 0),
    cued: topIndices(cues.sums, most.cued, 0),
  };
  const ids = [...new Set(candidateSources.flatMap((source) => lists[source]))].filter(isKnown);
  const places = new Map(ids.map((tag, place) => [tag, place]));
  function ranksBy(source: Source): Uint8Array {
    const ranks = new Uint8Array(ids.length).fill(beyond[source]);
    for (const [rank, tag] of lists[source].entries()) {
      const place = places.get(tag);
      if (place !== undefined) ranks[place] = rank;
    }
    return ranks;
  }
  return {
    ids,
    ranks: {
      head: ranksBy('head'),
      nearest: ranksBy('nearest'),
      named: ranksBy('named'),
      share: ranksBy('share'),
      cued: ranksBy('cued'),
    },
  };
}
