/** Rows of the grid from the arrays, with their texts from the store. */
import type { Filter } from '../../core/filter/filter.ts';
import { findHighlights } from '../../core/filter/highlights.ts';
import { queriesOfRow, type QuerySet } from '../../core/metrics/columns.ts';
import { countIn } from '../../core/metrics/mask.ts';
import { statusCodes, tagsOf, type TagIndex } from '../../core/metrics/tag-index.ts';
import { i32, u16, u32, u8 } from '../../core/metrics/typed.ts';
import type { StoreDataApi } from '../store/contract.ts';
import type { GridRow, GridTag } from './contract.ts';
import type { Matches } from './matches.ts';

export type TextsStore = Pick<StoreDataApi, 'queryTexts'>;

const textBytes = 300;

interface Text {
  readonly text: string;
  readonly unreadable?: string;
}

/** The rows that these queries stand for, in their order. */
export async function gridRows(
  store: TextsStore,
  matches: Matches,
  filter: Filter,
  queries: Uint32Array,
): Promise<GridRow[]> {
  const { sets } = matches.snapshot.index.columns;
  const rows = new Map<number, GridRow>();
  const parts = sets.map(async (set) => {
    const own = queries.filter((query) => query >= set.from && query < set.to);
    if (own.length === 0) return;
    const texts = await readTexts(store, set, own);
    texts.forEach((text, i) => rows.set(u32(own, i), gridRow(matches, filter, set, u32(own, i), text)));
  });
  await Promise.all(parts);
  return Array.from(queries, (query) => rows.get(query)).filter((row) => row !== undefined);
}

async function readTexts(store: TextsStore, set: QuerySet, queries: Uint32Array): Promise<Text[]> {
  try {
    const texts = await store.queryTexts(
      set.id,
      queries.map((query) => query - set.from),
      textBytes,
    );
    return texts.map((text) => ({ text }));
  } catch (error) {
    // One damaged dataset must not hide the rows of the others.
    const unreadable = error instanceof Error ? error.message : String(error);
    return Array.from(queries, () => ({ text: '', unreadable }));
  }
}

function gridRow(matches: Matches, filter: Filter, set: QuerySet, query: number, text: Text): GridRow {
  const { index } = matches.snapshot;
  const row = u32(index.columns.rows, query);
  const { from, to } = queriesOfRow(index.columns, set, row);
  const highlights = findHighlights(text.text, filter.search, filter.matchCase);
  return {
    ...text,
    ...(highlights.length === 0 ? {} : { highlights }),
    datasetId: set.id,
    row,
    turn: u16(index.columns.turns, query),
    turns: to - from,
    matchingTurns: countIn(matches.mask, from, to),
    status: statusCodes[u8(index.statusOf, query)] ?? 'untagged',
    layer: layerLabel(index, query),
    tags: gridTags(index, filter, query),
  };
}

function layerLabel(index: TagIndex, query: number): string | null {
  const entry = i32(index.entryOf, query);
  return entry < 0 ? null : (index.layers[u16(index.entries.layer, entry)]?.label ?? null);
}

function gridTags(index: TagIndex, filter: Filter, query: number): GridTag[] {
  const named = new Set([...filter.all, ...filter.any]);
  const tags = Array.from(tagsOf(index, query), (id) => index.tagNames[id] ?? '').map((tag) => ({
    tag,
    matches: named.has(tag),
  }));
  return [...tags.filter((tag) => tag.matches), ...tags.filter((tag) => !tag.matches)];
}
