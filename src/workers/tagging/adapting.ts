/** Adapts an engine to what a layer of the project says. */
import type { Adaptation, Engine, EngineHost } from '../../engines/engine.ts';
import { adaptEngine, tagsInBatches } from '../../jobs/adapt.ts';
import type { JobOptions } from '../../jobs/ports.ts';
import type { OwnSource } from '../analysis/contract.ts';
import type { PackedBatch, StoreDataApi } from '../store/contract.ts';
import type { AdaptWish } from './contract.ts';

export type AdaptStore = Pick<StoreDataApi, 'batches' | 'tagNames' | 'verdicts' | 'texts' | 'versionFile'>;

/** Which texts are drawn and held out: fixed, so that the same choice gives the same version. */
const seed = 1;
const batchesAtOnce = 200;

/** The adapted engine. Rejects with an AbortError when the signal fires. */
export function adaptTo(
  store: AdaptStore,
  { source, textIds, curve }: AdaptWish,
  learner: { readonly engine: Engine; readonly host: EngineHost },
  options: JobOptions<number>,
): Promise<Adaptation> {
  return adaptEngine(
    {
      ...learner,
      textIds,
      tagsOf: (drawn) => tagsFrom(store, source, drawn, options.signal),
      texts: { texts: (ids) => store.texts(ids) },
      seed,
      curve,
    },
    options,
  );
}

async function tagsFrom(
  store: AdaptStore,
  source: OwnSource,
  textIds: Uint32Array,
  signal: AbortSignal,
): Promise<ReadonlyMap<number, readonly string[]>> {
  if (source === 'review') {
    const verdicts = await store.verdicts();
    return new Map(verdicts.map(({ textId, verdict }) => [textId, verdict.tags.map(({ tag }) => tag)]));
  }
  const tags = new Map<number, readonly string[]>();
  const wanted = new Set(textIds);
  for (let seq = 0; ;) {
    signal.throwIfAborted();
    const batches: readonly PackedBatch[] = await store.batches(source, seq, batchesAtOnce);
    // Names after batches: a batch never names a tag that is not yet in the list.
    const names = await store.tagNames(0);
    for (const [textId, own] of tagsInBatches(batches, (id) => names[id] ?? '', wanted)) tags.set(textId, own);
    const last = batches.at(-1);
    if (last === undefined) return tags;
    seq = last.seq + 1;
  }
}
