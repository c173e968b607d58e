/** Which queries a filter matches. */
import { addIds, addRange, allOf, intersect, noneOf, subtract, type Mask } from '../metrics/mask.ts';
import { firstOfTexts, withTurns } from '../metrics/rows.ts';
import { queriesWith, statusCodes, tagCountOf, type TagIndex } from '../metrics/tag-index.ts';
import { i32, u16, u32, u8 } from '../metrics/typed.ts';
import { emptyFilter, noBounds, type Bounds, type Filter, type FilterStatus } from './filter.ts';

/**
 * The queries that a filter matches. `found` holds those whose text has what `filter.search` asks for (null: no search);
 * the texts themselves are not in the index.
 */
export function evaluateFilter(index: TagIndex, filter: Filter, found: Mask | null): Mask {
  const mask = startMask(index, filter.datasets);
  if (found !== null) intersect(mask, found);
  keepTags(index, filter, mask);
  if (filter.statuses.length > 0) intersect(mask, withStatus(index, filter.statuses));
  if (filter.engines.length > 0) intersect(mask, withEngine(index, filter.engines));
  keepShapes(index, filter, mask);
  return filter.uniqueOnly ? firstOfTexts(index.columns, mask) : mask;
}

function keepTags(index: TagIndex, filter: Filter, mask: Mask): void {
  for (const tag of new Set(filter.all)) intersect(mask, maskWith(index, tag));
  if (filter.any.length > 0) intersect(mask, atLeast(index, [...new Set(filter.any)], filter.atLeast));
  if (filter.none.length === 0) return;
  intersect(mask, withStatus(index, ['tagged']));
  for (const tag of new Set(filter.none)) subtract(mask, maskWith(index, tag));
}

function keepShapes(index: TagIndex, filter: Filter, mask: Mask): void {
  const { columns } = index;
  const length = limits(filter.length);
  const turns = limits(filter.turns);
  const tags = limits(filter.tagCount ?? noBounds);
  if (length !== null) {
    intersect(
      mask,
      maskWhere(columns.queries, (query) => isWithin(u32(columns.textBytes, query), length)),
    );
  }
  if (turns !== null) intersect(mask, withTurns(columns, turns.least, turns.most));
  if (tags === null) return;
  intersect(mask, withStatus(index, ['tagged']));
  intersect(
    mask,
    maskWhere(columns.queries, (query) => isWithin(tagCountOf(index, query), tags)),
  );
}

interface Limits {
  readonly least: number;
  readonly most: number;
}

function isWithin(value: number, { least, most }: Limits): boolean {
  return value >= least && value <= most;
}

function limits({ least, most }: Bounds): Limits | null {
  return least === null && most === null ? null : { least: least ?? 0, most: most ?? Infinity };
}

/** The filter without its conditions on tags: what figures show in grey as the full scale. */
export function withoutTags(filter: Filter): Filter {
  return { ...filter, all: [], any: [], none: [], atLeast: 1 };
}

/** The whole that a filter is part of: all queries of its datasets and layers, with duplicates counted as it does. */
export function wholeOf(filter: Filter): Filter {
  const { datasets, engines, uniqueOnly } = filter;
  return { ...emptyFilter, datasets, engines, uniqueOnly };
}

function startMask(index: TagIndex, datasets: readonly number[]): Mask {
  const { sets, queries } = index.columns;
  if (datasets.length === 0) return allOf(queries);
  const mask = noneOf(queries);
  for (const set of sets) if (datasets.includes(set.id)) addRange(mask, set.from, set.to);
  return mask;
}

function maskWith(index: TagIndex, tag: string): Mask {
  const mask = noneOf(index.columns.queries);
  addIds(mask, queriesWith(index, tag));
  return mask;
}

/** Queries that carry at least `least` of the tags (below 1 counts as 1). */
function atLeast(index: TagIndex, tags: readonly string[], least: number): Mask {
  const mask = noneOf(index.columns.queries);
  if (least <= 1) {
    for (const tag of tags) addIds(mask, queriesWith(index, tag));
    return mask;
  }
  const carried = new Uint16Array(index.columns.queries);
  for (const tag of tags) {
    const queries = queriesWith(index, tag);
    for (let i = 0; i < queries.length; i++) {
      const query = u32(queries, i);
      carried[query] = (carried[query] ?? 0) + 1;
    }
  }
  return maskWhere(carried.length, (query) => (carried[query] ?? 0) >= least);
}

function withStatus(index: TagIndex, statuses: readonly FilterStatus[]): Mask {
  const wanted = Uint8Array.from(statusCodes, (status) => (statuses.includes(status) ? 1 : 0));
  const { statusOf } = index;
  return maskWhere(statusOf.length, (query) => u8(wanted, u8(statusOf, query)) === 1);
}

function withEngine(index: TagIndex, engines: readonly string[]): Mask {
  const wanted = Uint8Array.from(index.layers, ({ engine }) => (engines.includes(engine) ? 1 : 0));
  const { entryOf } = index;
  const { layer } = index.entries;
  return maskWhere(entryOf.length, (query) => {
    const entry = i32(entryOf, query);
    return entry >= 0 && u8(wanted, u16(layer, entry)) === 1;
  });
}

function maskWhere(size: number, matches: (query: number) => boolean): Mask {
  const mask = noneOf(size);
  for (let w = 0; w < mask.words.length; w++) {
    let word = 0;
    const end = Math.min(32, size - w * 32);
    for (let bit = 0; bit < end; bit++) if (matches(w * 32 + bit)) word |= 1 << bit;
    mask.words[w] = word;
  }
  return mask;
}
