/** The few tags of thousands that are looked at closely. */
import { topIndices } from '../../core/learning/vectors.ts';
import type { Evidence } from './evidence.ts';

const byHead = 32;
const byName = 12;
const byShare = 12;
const byCues = 12;
const leastNamed = 0.5;

/** Ids of the tags that lead by one kind of evidence, without repetition. */
export function chooseCandidates({ head, nearest, named, share, cued }: Evidence): readonly number[] {
  return [
    ...new Set([
      ...topIndices(head, byHead, -Infinity),
      ...nearest,
      ...topIndices(named, byName, leastNamed),
      ...topIndices(share, byShare, 0),
      ...topIndices(cued, byCues, 0),
    ]),
  ];
}
