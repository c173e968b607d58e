/** Which queries a filter matches. */
import { whereCode, whereWithin } from '../metrics/column-masks.ts';
import { addIds, addRange, allOf, intersect, noneOf, subtract, type Mask } from '../metrics/mask.ts';
import { firstOfTexts, withTurns } from '../metrics/rows.ts';
import { maskWith, queriesWith, statusCodes, type TagIndex } from '../metrics/tag-index.ts';
import { bump, i32, u16, u32, u8 } from '../metrics/typed.ts';
import { resultFlags, type ResultFlag } from '../types.ts';
import { emptyFilter, type Bounds, type Filter, type FilterStatus } from './filter.ts';
import { withRunTag } from './run-tags.ts';
import { withFrequency, withTagCount } from './tag-conditions.ts';

/**
 * The queries that a filter matches. `found` holds those whose text has what `filter.search` asks for (null: no search);
 * the texts themselves are not in the index.
 */
export function evaluateFilter(index: TagIndex, filter: Filter, found: Mask | null): Mask {
  const mask = startMask(index, filter.datasets);
  if (found !== null) intersect(mask, found);
  keepTags(index, filter, mask);
  keepFrequencies(index, filter, mask);
  for (const wanted of filter.runTags ?? []) intersect(mask, withRunTag(index, wanted));
  if (filter.statuses.length > 0) intersect(mask, withStatus(index, filter.statuses));
  if (filter.engines.length > 0) intersect(mask, withEngine(index, filter.engines));
  if (filter.flags !== undefined && filter.flags.length > 0) intersect(mask, withFlag(index, filter.flags));
  keepShapes(index, filter, mask);
  return filter.uniqueOnly ? firstOfTexts(index.columns, mask) : mask;
}

function keepTags(index: TagIndex, filter: Filter, mask: Mask): void {
  for (const tag of new Set(filter.all)) intersect(mask, maskWith(index, tag));
  if (filter.any.length > 0) intersect(mask, atLeast(index, [...new Set(filter.any)], filter.atLeast));
  if (filter.none.length > 0) intersect(mask, index.tagged);
  for (const tag of new Set(filter.none)) subtract(mask, maskWith(index, tag));
}

function keepFrequencies(index: TagIndex, { frequency = [], noFrequency = [] }: Filter, mask: Mask): void {
  if (frequency.length > 0) intersect(mask, withFrequency(index, frequency));
  if (noFrequency.length === 0) return;
  intersect(mask, index.tagged);
  subtract(mask, withFrequency(index, noFrequency));
}

function keepShapes(index: TagIndex, filter: Filter, mask: Mask): void {
  const { columns } = index;
  const length = limits(filter.length);
  const turns = limits(filter.turns);
  if (length !== null) intersect(mask, whereWithin(columns.textBytes, length.least, length.most));
  if (turns !== null) intersect(mask, withTurns(columns, turns.least, turns.most));
  if (filter.tagCount === undefined || filter.tagCount.length === 0) return;
  intersect(mask, index.tagged);
  intersect(mask, withTagCount(index, filter.tagCount));
}

interface Limits {
  readonly least: number;
  readonly most: number;
}

function limits({ least, most }: Bounds): Limits | null {
  return least === null && most === null ? null : { least: least ?? 0, most: most ?? Infinity };
}

/** All queries of the filter's layers, with duplicates counted as it does: what figures show in grey as the full scale. */
export function everythingOf({ engines, uniqueOnly }: Filter): Filter {
  return { ...emptyFilter, engines, uniqueOnly };
}

/** The same of the filter's datasets alone: what a tag's lift is measured against. */
export function wholeOf(filter: Filter): Filter {
  return { ...everythingOf(filter), datasets: filter.datasets };
}

function startMask(index: TagIndex, datasets: readonly number[]): Mask {
  const { sets, queries } = index.columns;
  if (datasets.length === 0) return allOf(queries);
  const mask = noneOf(queries);
  for (const set of sets) if (datasets.includes(set.id)) addRange(mask, set.from, set.to);
  return mask;
}

/** Queries that carry at least `least` of the tags (below 1 counts as 1). */
function atLeast(index: TagIndex, tags: readonly string[], least: number): Mask {
  const mask = noneOf(index.columns.queries);
  if (least <= 1) {
    for (const queries of tags.flatMap((tag) => queriesWith(index, tag))) addIds(mask, queries);
    return mask;
  }
  const carried = new Uint32Array(index.columns.queries);
  for (const queries of tags.flatMap((tag) => queriesWith(index, tag))) {
    for (let i = 0; i < queries.length; i++) bump(carried, u32(queries, i));
  }
  return whereWithin(carried, least, Infinity);
}

function withStatus(index: TagIndex, statuses: readonly FilterStatus[]): Mask {
  return whereCode(
    index.statusOf,
    Uint8Array.from(statusCodes, (status) => (statuses.includes(status) ? 1 : 0)),
  );
}

function withEngine(index: TagIndex, engines: readonly string[]): Mask {
  const wanted = Uint8Array.from(index.layers, ({ engine }) => (engines.includes(engine) ? 1 : 0));
  const { entryOf } = index;
  const { layer } = index.entries;
  const chosen = new Uint8Array(entryOf.length);
  for (let query = 0; query < chosen.length; query++) {
    const entry = i32(entryOf, query);
    if (entry >= 0) chosen[query] = u8(wanted, u16(layer, entry));
  }
  return whereCode(chosen, Uint8Array.of(0, 1));
}

/** Queries whose effective result carries one of the flags. */
function withFlag(index: TagIndex, flags: readonly ResultFlag[]): Mask {
  const wanted = flags.reduce((bits, flag) => bits | (1 << resultFlags.indexOf(flag)), 0);
  const { entryOf, entries } = index;
  const carried = new Uint8Array(entryOf.length);
  for (let query = 0; query < carried.length; query++) {
    const entry = i32(entryOf, query);
    if (entry >= 0 && (u8(entries.flags, entry) & wanted) !== 0) carried[query] = 1;
  }
  return whereCode(carried, Uint8Array.of(0, 1));
}
