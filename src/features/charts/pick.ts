/** A click on a mark of a chart as a change of the filter: Shift adds, Alt leaves out. */
import { emptyFilter, noBounds, type Bounds, type Filter } from '../../core/filter/filter.ts';
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

/** A click on a number of tags (or a brush over some): those queries, with Shift those between as well. */
export function pickTagCount(filter: Filter, from: number, to: number, part: TagPart): Filter {
  const { tagCount, ...open } = filter;
  const before = tagCount ?? noBounds;
  const picked = { least: from, most: to };
  switch (part) {
    case 'all':
      return before.least === from && before.most === to ? open : { ...open, tagCount: picked };
    case 'any':
      return { ...open, tagCount: tagCount === undefined ? picked : hull(tagCount, from, to) };
    case 'none':
      return { ...open, tagCount: withoutRange(before.least ?? 0, before.most, from, to) };
  }
}

function hull({ least, most }: Bounds, from: number, to: number): Bounds {
  return { least: Math.min(least ?? 0, from), most: most === null ? null : Math.max(most, to) };
}

/** What stays of a range when a part of it is left out: the lower end goes with a part that begins there, else the upper. */
function withoutRange(least: number, most: number | null, from: number, to: number): Bounds {
  return from <= least ? { least: to + 1, most } : { least: least === 0 ? null : least, most: from - 1 };
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

/** Queries with any of these tags, in place of the former "any of". */
export function pickAnyOf(filter: Filter, tags: readonly string[]): Filter {
  return { ...filter, any: tags, atLeast: emptyFilter.atLeast };
}
