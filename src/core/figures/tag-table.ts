/** The tags panel: a line a tag. */
import { liftAgainstRest, skewOf } from '../metrics/contrast.ts';
import { foldText } from '../metrics/fold-case.ts';
import { byCodeUnit } from '../metrics/tag-counts.ts';
import type { SetCounts, TagIndex } from '../metrics/tag-index.ts';
import { u32 } from '../metrics/typed.ts';
import { figureBasis, poolCounts, shownSets, type ShownSet } from './basis.ts';
import type { FigureBasis, FigureSet, TagSort } from './figure.ts';

/** `lift` sorts by `TagLine.lift`, tags without one last. */
export type TagTableSort = TagSort | 'lift' | 'name';

/** One tag under a filter. */
export interface TagLine {
  readonly tag: string;
  /** Queries that carry it. */
  readonly count: number;
  /** count / tagged queries, 0..1. */
  readonly share: number;
  /** Queries by dataset, in the order of `TagTable.sets`. */
  readonly counts: readonly number[];
  /** The greatest less the smallest share of a dataset's tagged queries, 0..1. */
  readonly skew: number;
  /** How many times more often than in the rest; null where there is no rest. See core/metrics/contrast.ts. */
  readonly lift: number | null;
}

export interface TagTable {
  readonly sets: readonly FigureSet[];
  /** The lines asked for. */
  readonly lines: readonly TagLine[];
  /** Tags that the search leaves, and unique tags in all. */
  readonly found: number;
  readonly tags: number;
  readonly basis: FigureBasis;
}

/** Counts of a filter by dataset, and those of the whole it is part of (`wholeOf`), which hold them. */
export interface TagScope {
  readonly counts: readonly SetCounts[];
  readonly wholes: readonly SetCounts[];
  /** Those of the filter; empty: all. */
  readonly datasets: readonly number[];
}

export interface TagTableWish {
  readonly search: string;
  readonly sort: TagTableSort;
  readonly reversed?: boolean;
  readonly start: number;
  readonly count: number;
}

/** Sums over the shown datasets, made ready for many lines. */
interface Sums {
  readonly index: TagIndex;
  readonly shown: readonly ShownSet[];
  readonly own: SetCounts;
  readonly whole: SetCounts;
}

function sumsOf(index: TagIndex, { counts, wholes, datasets }: TagScope): Sums {
  const shown = shownSets(index, counts, datasets);
  const own = poolCounts(index, counts, datasets);
  return { index, shown, own, whole: wholes === counts ? own : poolCounts(index, wholes, datasets) };
}

/** The tags of what a filter matches whose name contains the search (case ignored), sorted, as one page. */
export function tagTable(index: TagIndex, scope: TagScope, wish: TagTableWish): TagTable {
  const sums = sumsOf(index, scope);
  const used = [...sums.own.tags.keys()].filter((tag) => u32(sums.own.tags, tag) > 0);
  const found = searched(index, used, wish.search);
  const ordered = sorted(sums, found, wish);
  return {
    sets: sums.shown.map(({ set }) => set),
    lines: ordered.slice(wish.start, endOf(wish)).map((tag) => lineOf(sums, tag)),
    found: found.length,
    tags: used.length,
    basis: figureBasis(index, sums.own),
  };
}

/** The line of one tag, of a tag that nothing carries too. */
export function tagLine(index: TagIndex, scope: TagScope, tag: string): TagLine {
  return { ...lineOf(sumsOf(index, scope), index.tagIds.get(tag) ?? index.tagNames.length), tag };
}

function lineOf({ index, shown, own, whole }: Sums, tag: number): TagLine {
  const count = u32(own.tags, tag);
  const counts = shown.map((set) => set.counts);
  return {
    tag: index.tagNames[tag] ?? '',
    count,
    share: own.tagged === 0 ? 0 : count / own.tagged,
    counts: counts.map((set) => u32(set.tags, tag)),
    skew: skewOf(counts, tag),
    lift: liftOf(own, whole, tag),
  };
}

function liftOf(own: SetCounts, whole: SetCounts, tag: number): number | null {
  const count = u32(own.tags, tag);
  return liftAgainstRest(count, own.tagged, u32(whole.tags, tag) - count, whole.tagged - own.tagged);
}

function searched(index: TagIndex, tags: readonly number[], search: string): number[] {
  const wanted = foldText(search.trim());
  return tags.filter((tag) => wanted === '' || foldText(index.tagNames[tag] ?? '').includes(wanted));
}

function endOf({ start, count }: TagTableWish): number {
  return start + count;
}

/** The values that the first `end` lines have: the others need not be put in order. */
function rangeOfPage(values: Float64Array, end: number, reversed: boolean) {
  const range = { least: -Infinity, most: Infinity };
  const ascending = values.slice().sort();
  if (end >= values.length || end < 1) return range;
  return reversed ? { ...range, most: ascending[end - 1] ?? Infinity } : { ...range, least: ascending.at(-end) ?? 0 };
}

/**
 * Largest first, names from the start; ties by frequency, then by name. `reversed` turns all of it round. Behind the page
 * that is asked for tags may be missing.
 */
function sorted({ index, shown, own, whole }: Sums, tags: readonly number[], wish: TagTableWish): number[] {
  const { sort, reversed } = wish;
  const counts = shown.map((set) => set.counts);
  const valueOf: Readonly<Record<TagTableSort, (tag: number) => number>> = {
    frequency: (tag) => u32(own.tags, tag),
    skew: (tag) => skewOf(counts, tag),
    lift: (tag) => liftOf(own, whole, tag) ?? 0,
    name: () => 0,
  };
  const values = Float64Array.from(tags, valueOf[sort]);
  const { least, most } = rangeOfPage(values, endOf(wish), wish.reversed === true);
  const keyed = tags.flatMap((tag, i) => {
    const value = values[i] ?? 0;
    return value < least || value > most ? [] : [{ tag, name: index.tagNames[tag] ?? '', value }];
  });
  const byCount = sort === 'name' ? () => 0 : (a: number, b: number) => u32(own.tags, b) - u32(own.tags, a);
  keyed.sort((a, b) => b.value - a.value || byCount(a.tag, b.tag) || byCodeUnit(a.name, b.name));
  const ordered = keyed.map(({ tag }) => tag);
  return reversed === true ? ordered.reverse() : ordered;
}
