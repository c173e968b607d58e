/** Which tagging holds for each text of a project, read from its batches when an export needs it. */
import { reviewIdentity, sourceJson } from '../core/export/instag-object.ts';
import type { HeldTagging } from '../core/export/tagged-rows.ts';
import { readOutcomes, unpackBatch } from '../core/tagging/batch-format.ts';
import {
  applyBatch,
  effectiveLayers,
  emptyLayer,
  layerOrder,
  NO_LAYER,
  REVIEW_LAYER,
  type LayerRun,
} from '../core/tagging/effective.ts';
import type { EngineIdentity, Tag } from '../core/types.ts';
import { BatchCache, type PackedBatch } from './batch-cache.ts';
import type { TaggingSource } from './export.ts';

/** A person's word on a text. */
interface Verdict {
  readonly tags: readonly Tag[];
  readonly at: string;
}

/** A run of the store: what decides whether it holds, and who made it. */
export interface TaggingRun extends LayerRun {
  readonly identity: EngineIdentity;
}

/** Where results lie: the store of the page, or the command line's own. */
export interface TaggingStore {
  /** At most `limit` batches of a run, from the number `fromSeq` on, in order. */
  batches(runId: number, fromSeq: number, limit: number): Promise<readonly PackedBatch[]>;
  tagNames(from: number): Promise<readonly string[]>;
  verdicts(): Promise<readonly { readonly textId: number; readonly verdict: Verdict }[]>;
}

export interface HeldTaggingsInput {
  readonly runs: readonly TaggingRun[];
  /** Text ids are below this. */
  readonly texts: number;
  /** Version of the studio: who puts review verdicts into the export. */
  readonly app: string;
}

const BATCHES_AT_ONCE = 500;

/** One run: per text its status, and the number of the batch that holds its last result. */
interface Layer {
  readonly runId: number;
  readonly source: string;
  readonly statuses: Uint8Array;
  readonly seqs: Uint32Array;
}

/** Where the tagging of a text lies: a batch of a run. */
interface Place {
  readonly layer: Layer;
  readonly seq: number;
}

/**
 * Reads which batch holds the word on each text as of now; results themselves are read again when asked for, since
 * explanations of a large project would not fit into memory.
 */
export async function openHeldTaggings(
  store: TaggingStore,
  { runs, texts, app }: HeldTaggingsInput,
  signal: AbortSignal,
): Promise<TaggingSource> {
  const cache = new BatchCache(async (runId, seq) => (await store.batches(runId, seq, 1))[0]);
  const layers: Layer[] = [];
  for (const run of layerOrder(runs)) layers.push(await readLayer(store, run, texts, cache, signal));
  // After the batches: they never name a tag that is not yet in the list.
  const names = await store.tagNames(0);
  const verdicts = new Map((await store.verdicts()).map(({ textId, verdict }) => [textId, verdict]));
  const effective = effectiveLayers(
    texts,
    layers.map(({ statuses }) => statuses),
    verdicts.keys(),
  );
  const reviewSource = sourceJson(reviewIdentity(app));

  function placeOf(textId: number): Place | null {
    const layer = layers[effective[textId] ?? NO_LAYER];
    return layer === undefined ? null : { layer, seq: layer.seqs[textId] ?? 0 };
  }

  return {
    async taggings(textIds) {
      const results = await readPlaces([...textIds].map(placeOf), cache, (id) => names[id] ?? '');
      return [...textIds].map((textId, index) => {
        if (effective[textId] === REVIEW_LAYER) return reviewed(verdicts.get(textId), reviewSource);
        return results[index]?.get(textId) ?? null;
      });
    },
  };
}

function reviewed(verdict: Verdict | undefined, source: string): HeldTagging | null {
  if (verdict === undefined) return null;
  return { source, at: verdict.at, result: { status: 'tagged', flags: [], tags: verdict.tags } };
}

async function readLayer(
  store: TaggingStore,
  run: TaggingRun,
  texts: number,
  cache: BatchCache,
  signal: AbortSignal,
): Promise<Layer> {
  const layer = {
    runId: run.id,
    source: sourceJson(run.identity),
    statuses: emptyLayer(texts),
    seqs: new Uint32Array(texts),
  };
  let next = 0;
  for (;;) {
    signal.throwIfAborted();
    const batches = await store.batches(run.id, next, BATCHES_AT_ONCE);
    for (const batch of batches) addBatch(layer, batch, cache);
    const last = batches.at(-1);
    if (last === undefined) return layer;
    next = last.seq + 1;
  }
}

function addBatch(layer: Layer, batch: PackedBatch, cache: BatchCache): void {
  const columns = unpackBatch(batch.blob);
  applyBatch(layer.statuses, columns);
  for (const textId of columns.textIds) layer.seqs[textId] = batch.seq;
  cache.add(layer.runId, batch);
}

/** The outcomes of the batch at each place by text id, each batch read once; null where there is no place. */
async function readPlaces(
  places: readonly (Place | null)[],
  cache: BatchCache,
  tagName: (id: number) => string,
): Promise<(ReadonlyMap<number, HeldTagging> | null)[]> {
  const reading = new Map<string, Promise<ReadonlyMap<number, HeldTagging> | null>>();
  return Promise.all(
    places.map((place) => {
      if (place === null) return Promise.resolve(null);
      const key = `${place.layer.runId}/${place.seq}`;
      const outcomes = reading.get(key) ?? readOutcomesAt(place, cache, tagName);
      reading.set(key, outcomes);
      return outcomes;
    }),
  );
}

async function readOutcomesAt(
  { layer, seq }: Place,
  cache: BatchCache,
  tagName: (id: number) => string,
): Promise<ReadonlyMap<number, HeldTagging>> {
  const outcomes = new Map<number, HeldTagging>();
  for (const { textId, result, at } of readOutcomes(unpackBatch(await cache.get(layer.runId, seq)), tagName)) {
    if (result !== null) outcomes.set(textId, { source: layer.source, at, result });
  }
  return outcomes;
}
