/** How each hand-written cue has proved: in how many labelled rows it was found, and how many of those have its tag. */
import type { CueStrength } from './vocabulary.ts';

export interface CueCounts {
  readonly found: Uint16Array;
  readonly right: Uint16Array;
}

/** The same of one group of rows, by cue. */
export type GroupCues = ReadonlyMap<number, { readonly found: number; readonly right: number }>;

interface CuedRow {
  readonly reading: {
    readonly matches: { readonly evidence: readonly { readonly cue: number; readonly tag: number }[] };
  };
  readonly tags: readonly number[];
}

/** Nothing was counted yet. */
export function noCueCounts(cues: number): CueCounts {
  return { found: new Uint16Array(cues), right: new Uint16Array(cues) };
}

/** Counts over labelled rows beside those of before; `ofCue` is the tag of each tag of the vocabulary. */
export function countCues(rows: readonly CuedRow[], ofCue: Int32Array, before: CueCounts): CueCounts {
  const counts = { found: before.found.slice(), right: before.right.slice() };
  for (const [cue, { found, right }] of countCuesOfGroup(rows, ofCue)) {
    counts.found[cue] = (counts.found[cue] ?? 0) + found;
    counts.right[cue] = (counts.right[cue] ?? 0) + right;
  }
  return counts;
}

/** Counts over the rows of one group. */
export function countCuesOfGroup(rows: readonly CuedRow[], ofCue: Int32Array): GroupCues {
  const counts = new Map<number, { found: number; right: number }>();
  for (const { reading, tags } of rows) {
    for (const { cue, tag } of reading.matches.evidence) {
      const count = counts.get(cue) ?? { found: 0, right: 0 };
      count.found += 1;
      if (tags.includes(ofCue[tag] ?? -1)) count.right += 1;
      counts.set(cue, count);
    }
  }
  return counts;
}

/** How often cues of a strength that were found in few rows have proved right. */
const expected: Readonly<Record<CueStrength, number>> = { strong: 0.25, normal: 0.1, weak: 0.06 };
/** Rows that a cue's share is drawn towards the expected one with. */
const drawn = 4;

/** The share of texts with the cue that have its tag, without a group that is left out, drawn towards what its strength promises. */
export function precisionOf(cue: number, strength: CueStrength, { found, right }: CueCounts, left: GroupCues): number {
  const own = left.get(cue);
  const seen = (found[cue] ?? 0) - (own?.found ?? 0);
  const proved = (right[cue] ?? 0) - (own?.right ?? 0);
  return (proved + drawn * expected[strength]) / (seen + drawn);
}
