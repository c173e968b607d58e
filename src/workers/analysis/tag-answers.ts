/** What the tags panel asks: everything about one tag under a filter. */
import { tagLine, type TagScope } from '../../core/figures/tag-table.ts';
import { figureBasis, poolCounts, shownSets } from '../../core/figures/basis.ts';
import type { Filter } from '../../core/filter/filter.ts';
import { datasetOrder } from '../../core/filter/order.ts';
import { setOf } from '../../core/metrics/columns.ts';
import { companions } from '../../core/metrics/co-occurrence.ts';
import { u32 } from '../../core/metrics/typed.ts';
import type { TagExplanation, TagPage } from './contract.ts';
import { gridRows, type TextsStore } from './grid-rows.ts';
import type { Matches } from './matches.ts';
import { layerResults, type LayerStore } from './row-detail.ts';
import type { Snapshot } from './feed.ts';

export type TagStore = TextsStore & LayerStore;

const exampleRows = 5;
const companionCount = 20;
/** Bytes of a text that an explanation is given with: engines read no more. */
const explainedBytes = 16_000;

/** The page of a tag. `carrying` is what the filter matches with the tag as one more condition. */
export async function tagPage(
  store: TagStore,
  matches: Matches,
  carrying: Matches,
  scope: TagScope,
  filter: Filter,
  tag: string,
): Promise<TagPage> {
  const { index } = matches.snapshot;
  const shown = shownSets(index, scope.counts, scope.datasets);
  const { count, share, lift, counts } = tagLine(index, scope, tag);
  const queries = carrying.ordered(datasetOrder).subarray(0, exampleRows);
  const [examples, explanations] = await Promise.all([
    gridRows(store, carrying, filter, queries),
    explain(store, carrying.snapshot, queries, tag),
  ]);
  return {
    ...{ tag, count, share, lift, examples, explanations },
    sets: shown.map(({ set }) => set),
    counts: shown.map((own, position) => {
      const inSet = counts[position] ?? 0;
      return { count: inSet, share: own.counts.tagged === 0 ? 0 : inSet / own.counts.tagged };
    }),
    companions: companions(index, matches.mask, tag, companionCount),
    basis: figureBasis(index, poolCounts(index, scope.counts, scope.datasets)),
  };
}

/** How engines came to the tag in these queries; one whose text cannot be read is left out. */
async function explain(
  store: TagStore,
  snapshot: Snapshot,
  queries: Uint32Array,
  tag: string,
): Promise<TagExplanation[]> {
  const { columns } = snapshot.index;
  const seen = new Set<number>();
  const unique = queries.filter((query) => {
    const text = u32(columns.textIds, query);
    return !seen.has(text) && seen.add(text);
  });
  const found = await Promise.all(Array.from(unique, (query) => explainOne(store, snapshot, query, tag)));
  return found.filter((explanation) => explanation !== null);
}

async function explainOne(
  store: TagStore,
  { index, log }: Snapshot,
  query: number,
  tag: string,
): Promise<TagExplanation | null> {
  const set = setOf(index.columns, query);
  const layers = await layerResults(store, log, u32(index.columns.textIds, query));
  for (const { result, label, engine, runId } of layers) {
    const given = result.tags.find((own) => own.tag === tag);
    if (given === undefined || set === undefined) continue;
    const text = await readText(store, set.id, query - set.from);
    if (text === null) return null;
    const row = u32(index.columns.rows, query);
    return { datasetId: set.id, row, text, tag: given, layer: label, engine, runId };
  }
  return null;
}

async function readText(store: TagStore, datasetId: number, query: number): Promise<string | null> {
  try {
    const [text] = await store.queryTexts(datasetId, Uint32Array.of(query), explainedBytes);
    return text ?? null;
  } catch {
    // The examples beside it say what is damaged.
    return null;
  }
}
