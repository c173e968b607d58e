/** Which k datasets cover most tags: at each step the one that adds most (Nemhauser, Wolsey and Fisher 1978). */
import { bitsIn } from './mask.ts';
import { presence } from './overlap.ts';
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
  const present = sets.map(presence);
  const covered = new Uint32Array(Math.max(0, ...present.map((words) => words.length)));
  const left = new Map(present.entries());
  let total = 0;
  while (left.size > 0) {
    let best = { set: -1, added: -1 };
    for (const [set, tags] of left) {
      const added = newTags(tags, covered);
      if (added > best.added) best = { set, added };
    }
    total += best.added;
    steps.push({ ...best, covered: total });
    left.get(best.set)?.forEach((word, w) => (covered[w] = u32(covered, w) | word));
    left.delete(best.set);
  }
  return steps;
}

function newTags(present: Uint32Array, covered: Uint32Array): number {
  let added = 0;
  for (let w = 0; w < present.length; w++) added += bitsIn(u32(present, w) & ~u32(covered, w));
  return added;
}
