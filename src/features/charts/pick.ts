/** A click on a mark of a chart as a change of the filter: Shift adds, Alt leaves out. */
import type { Bounds, Filter } from '../../core/filter/filter.ts';
import { everyNumber, holdsRange, sameNumbers, withoutRange, withRange } from '../../core/filter/ranges.ts';
import { isFiltering, type TagPart } from '../tag-filter.ts';

function sorted(ids: Iterable<number>): readonly number[] {
  return [...new Set(ids)].sort((a, b) => a - b);
}

/** True when the filter is a part of everything (`everythingOf`), which its figures can then be set beside. */
export function leavesOut(filter: Filter): boolean {
  return isFiltering({ ...filter, engines: [], uniqueOnly: false });
}

/** A click on datasets of a chart that shows those with the ids `shown`, in grey too; once more on the same takes it back. */
export function pickDatasets(filter: Filter, shown: readonly number[], ids: readonly number[], part: TagPart): Filter {
  const { datasets } = filter;
  const same = datasets.length === ids.length && ids.every((id) => datasets.includes(id));
  if (part === 'all') return { ...filter, datasets: same ? [] : sorted(ids) };
  if (part === 'any') return { ...filter, datasets: sorted([...datasets, ...ids]) };
  return { ...filter, datasets: datasetsWithout(datasets, shown, ids) };
}

/** What stays of the picked datasets. Where nothing does, which would mean "all", the others that are shown. */
function datasetsWithout(
  picked: readonly number[],
  shown: readonly number[],
  ids: readonly number[],
): readonly number[] {
  const left = picked.filter((id) => !ids.includes(id));
  const others = shown.filter((id) => !ids.includes(id));
  if (left.length > 0) return sorted(left);
  return others.length > 0 ? sorted(others) : picked;
}

/** A click on a number of tags (or a brush over some): those queries; with Shift those as well, with Alt all but those. */
export function pickTagCount(filter: Filter, from: number, to: number, part: TagPart): Filter {
  const { tagCount = [], ...open } = filter;
  const next = pickRange(tagCount, { least: from, most: to }, part);
  return next.length === 0 ? open : { ...open, tagCount: next };
}

/** The ranges after a click on one of them; none stands for every number. */
function pickRange(ranges: readonly Bounds[], picked: Bounds, part: TagPart): readonly Bounds[] {
  if (part === 'all') return sameNumbers(ranges, [picked]) ? [] : [picked];
  const next = part === 'any' ? withRange(ranges, picked) : rangesWithout(ranges, picked);
  return sameNumbers(next, everyNumber) ? [] : next;
}

/** What stays of the picked ranges. Where nothing does, all others, as with datasets. */
function rangesWithout(ranges: readonly Bounds[], gone: Bounds): readonly Bounds[] {
  const left = withoutRange(ranges.length === 0 ? everyNumber : ranges, gone);
  return left.length === 0 ? withoutRange(everyNumber, gone) : left;
}

/**
 * A click on tags of a frequency: queries that carry one; with Shift one of those or of these, with Alt none of these.
 * Once more on the same takes it back.
 */
export function pickFrequency(filter: Filter, { least, most }: Bounds, part: TagPart): Filter {
  const { frequency = [], noFrequency = [], ...open } = filter;
  const picked = { least, most };
  const kept = part === 'all' ? pickRange(frequency, picked, part) : toggledRange(frequency, picked, part === 'any');
  return {
    ...open,
    ...(kept.length === 0 ? {} : { frequency: kept }),
    ...someNoFrequency(toggledRange(noFrequency, picked, part === 'none')),
  };
}

function someNoFrequency(noFrequency: readonly Bounds[]): Partial<Filter> {
  return noFrequency.length === 0 ? {} : { noFrequency };
}

/** The ranges with one more, or without it where it is not wanted or stood there already. */
function toggledRange(ranges: readonly Bounds[], range: Bounds, wanted: boolean): readonly Bounds[] {
  return wanted && !holdsRange(ranges, range) ? withRange(ranges, range) : withoutRange(ranges, range);
}

/** A click on two tags that are given together: both, with Shift either, with Alt the first without the second. */
export function pickTogether(filter: Filter, a: string, b: string, part: TagPart): Filter {
  const pair = a === b ? [a] : [a, b];
  function others(tags: readonly string[]): readonly string[] {
    return tags.filter((tag) => !pair.includes(tag));
  }
  const bare: Filter = {
    ...filter,
    all: others(filter.all),
    any: others(filter.any),
    none: others(filter.none),
  };
  if (part === 'any') return { ...bare, any: [...bare.any, ...pair] };
  if (part === 'none')
    return a === b ? { ...bare, none: [...bare.none, a] } : { ...bare, all: [...bare.all, a], none: [...bare.none, b] };
  const stood = pair.every((tag) => filter.all.includes(tag));
  return stood ? bare : { ...bare, all: [...bare.all, ...pair] };
}
