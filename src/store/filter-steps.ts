/** The way a filter came about, for undo and redo. Pure: the state goes in, the next one comes out. */
import { writeFilter } from '../core/filter/filter-url.ts';
import type { Filter } from '../core/filter/filter.ts';

export interface FilterStep {
  /** The filter that can be gone back (or forward) to. */
  readonly filter: Filter;
  /** Verdicts there were when it was left: a later verdict is undone first. */
  readonly verdicts: number;
  /** What led away from it was typing in the search field: more typing belongs to the same step. */
  readonly typing: boolean;
}

export interface FilterSteps {
  /** Oldest first. */
  readonly past: readonly FilterStep[];
  /** The next one to go forward to last. */
  readonly future: readonly Filter[];
}

export const noFilterSteps: FilterSteps = { past: [], future: [] };

/** More than anyone goes back one by one. */
const longest = 100;

/** True when two filters ask for the same. */
export function isSameFilter(a: Filter, b: Filter): boolean {
  return writeFilter(a) === writeFilter(b);
}

function isTyping(before: Filter, next: Filter): boolean {
  return before.search !== next.search && isSameFilter({ ...before, search: next.search }, next);
}

/**
 * The steps after the filter has changed. A change to the one before or the one ahead is a step back or forward: the
 * browser's own buttons come this way.
 */
export function afterChange(steps: FilterSteps, before: Filter, next: Filter, verdicts: number): FilterSteps {
  const { past, future } = steps;
  const last = past.at(-1);
  const ahead = future.at(-1);
  if (isSameFilter(before, next)) return steps;
  if (last !== undefined && isSameFilter(last.filter, next)) return stepBack(steps, before);
  if (ahead !== undefined && isSameFilter(ahead, next)) return stepForward(steps, before, verdicts);
  const typing = isTyping(before, next);
  if (typing && last?.typing === true) return { past, future: [] };
  return { past: [...past.slice(1 - longest), { filter: before, verdicts, typing }], future: [] };
}

/** The steps after going back to the last one; `from` is what can then be gone forward to. */
export function stepBack({ past, future }: FilterSteps, from: Filter): FilterSteps {
  return { past: past.slice(0, -1), future: [...future, from] };
}

/** The steps after going forward to the next one. */
export function stepForward({ past, future }: FilterSteps, from: Filter, verdicts: number): FilterSteps {
  return { past: [...past, { filter: from, verdicts, typing: false }], future: future.slice(0, -1) };
}

/** True when undo is to take back the filter: no verdict came after its last change. */
export function isFilterLast({ past }: FilterSteps, verdicts: number): boolean {
  const last = past.at(-1);
  return last !== undefined && verdicts <= last.verdicts;
}
