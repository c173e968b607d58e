/** Everything about one row: its record, and what every layer says of each of its turns. */
import type { Filter } from '../../core/filter/filter.ts';
import { findHighlights } from '../../core/filter/highlights.ts';
import { queriesOfRow, type QuerySet } from '../../core/metrics/columns.ts';
import { has } from '../../core/metrics/mask.ts';
import { u16, u32 } from '../../core/metrics/typed.ts';
import { indexOfText, readOutcomes, unpackBatch } from '../../core/tagging/batch-format.ts';
import type { StoreDataApi } from '../store/contract.ts';
import type { LayerResult, RowDetail, TurnDetail } from './contract.ts';
import type { Matches } from './matches.ts';
import type { Source, TaggingLog } from './tagging-log.ts';

export type LayerStore = Pick<StoreDataApi, 'batches'>;
export type DetailStore = LayerStore & Pick<StoreDataApi, 'rowRecord'>;

/** The detail of a row; throws when the dataset is not there (any more). */
export async function rowDetail(
  store: DetailStore,
  matches: Matches,
  filter: Filter,
  datasetId: number,
  row: number,
): Promise<RowDetail> {
  const { index } = matches.snapshot;
  const set = index.columns.sets.find(({ id }) => id === datasetId);
  if (set === undefined) throw new Error(`Dataset ${datasetId} is not in this project any more.`);
  const { json, conversation } = await store.rowRecord(datasetId, row);
  const { from, to } = queriesOfRow(index.columns, set, row);
  const queries = Array.from({ length: to - from }, (_, offset) => from + offset);
  const turns = await Promise.all(queries.map((query) => turnDetail(store, matches, set, query)));
  const marked = turns.map((turn) => ({ ...turn, ...turnHighlights(conversation, turn.turn, filter) }));
  return { datasetId, row, conversation, turns: marked, json };
}

async function turnDetail(store: DetailStore, matches: Matches, set: QuerySet, query: number): Promise<TurnDetail> {
  const { index, log } = matches.snapshot;
  const textId = u32(index.columns.textIds, query);
  const layers = await layerResults(store, log, textId);
  return {
    query: query - set.from,
    textId,
    turn: u16(index.columns.turns, query),
    matches: has(matches.mask, query),
    verdict: log.verdictOf(textId),
    effective: layers[0] ?? null,
    layers: newestFirst(layers),
  };
}

function turnHighlights(
  conversation: RowDetail['conversation'],
  turn: number,
  filter: Filter,
): Pick<TurnDetail, 'highlights'> {
  const text = conversation.find((message) => message.turn === turn)?.text ?? '';
  const highlights = findHighlights(text, filter.search, filter.matchCase);
  return highlights.length === 0 ? {} : { highlights };
}

/** What the visible layers say of a text, the strongest first. */
export async function layerResults(store: LayerStore, log: TaggingLog, textId: number): Promise<LayerResult[]> {
  const sources = log.sourcesOf(textId);
  const read = await Promise.all(sources.map((source) => layerResult(store, log, textId, source)));
  return read.filter((layer) => layer !== null);
}

/** What a layer says, read from the batch that holds it; null when it was withdrawn meanwhile. */
async function layerResult(
  store: LayerStore,
  log: TaggingLog,
  textId: number,
  { run, seq }: Source,
): Promise<LayerResult | null> {
  const [stored] = await store.batches(run.id, seq, 1);
  if (stored?.seq !== seq) return null;
  const batch = unpackBatch(stored.blob);
  const outcome = readOutcomes(batch, (id) => log.storeNames[id] ?? '')[indexOfText(batch, textId)];
  if (outcome?.result === null || outcome === undefined) return null;
  const { engine, model } = run.identity;
  return { runId: run.id, label: run.label, engine, model, state: run.state, at: outcome.at, result: outcome.result };
}

function newestFirst(layers: readonly LayerResult[]): LayerResult[] {
  return [...layers].sort((a, b) => (a.at === b.at ? b.runId - a.runId : a.at < b.at ? 1 : -1));
}
