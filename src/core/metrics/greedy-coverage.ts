/** Which k datasets cover most tags: at each step the one that adds most (Nemhauser, Wolsey and Fisher 1978). */
import { u32 } from './typed.ts';

export interface CoverageStep {
  /** Position of the dataset in the list given. */
  readonly set: number;
  /** Unique tags that it adds to those before. */
  readonly added: number;
  /** Unique tags covered so far. */
  readonly covered: number;
}

/**
 * Datasets in greedy order, with what each adds; ties go to the earlier one. Takes counts by tag id. The first k cover
 * at least 1 - 1/e (63 %) of what the best k could.
 */
export function greedyCoverage(sets: readonly Uint32Array[]): CoverageStep[] {
  const steps: CoverageStep[] = [];
  const covered = new Uint8Array(sets.reduce((most, counts) => Math.max(most, counts.length), 0));
  const left = new Set(sets.keys());
  let total = 0;
  while (left.size > 0) {
    let best = { set: -1, added: -1 };
    for (const set of left) {
      const added = newTags(sets[set] ?? new Uint32Array(0), covered);
      if (added > best.added) best = { set, added };
    }
    total += best.added;
    steps.push({ ...best, covered: total });
    left.delete(best.set);
    sets[best.set]?.forEach((count, tag) => {
      if (count > 0) covered[tag] = 1;
    });
  }
  return steps;
}

function newTags(counts: Uint32Array, covered: Uint8Array): number {
  let added = 0;
  for (let tag = 0; tag < counts.length; tag++) if (u32(counts, tag) > 0 && covered[tag] === 0) added += 1;
  return added;
}
