/** Adapts an engine to tags that a project already has: an LLM's of a sample, or a person's. */
import { unpackBatch, WITHDRAWN } from '../core/tagging/batch-format.ts';
import type { OwnRow } from '../core/tagging/adaptation.ts';
import { drawIds } from '../core/sampling/draw-ids.ts';
import type { Adaptation, Engine, EngineHost } from '../engines/engine.ts';
import type { PackedBatch } from './batch-cache.ts';
import type { JobOptions, TextStore } from './ports.ts';

/** More rows are drawn from: they would take minutes and, as the curve shows, add little. */
export const mostOwnRows = 4000;

export interface AdaptInput {
  readonly engine: Engine;
  readonly host: EngineHost;
  /** Unique text ids to learn from, ascending. */
  readonly textIds: Uint32Array;
  /** The tags of these texts, by id; texts without a tag may be missing. */
  readonly tagsOf: (textIds: Uint32Array) => Promise<ReadonlyMap<number, readonly string[]>>;
  readonly texts: TextStore;
  readonly seed: number;
  /** Also measure the curve of quality against sample size. */
  readonly curve: boolean;
}

/** The adapted engine as a file, with its figures. Throws an Error where there is nothing to learn from. */
export async function adaptEngine(input: AdaptInput, { signal, onProgress }: JobOptions<number>): Promise<Adaptation> {
  const { engine, host, seed, curve } = input;
  if (engine.adapt === undefined) throw new Error(`${engine.label} cannot learn from tags. Choose another engine.`);
  const rows = await collectRows(input);
  if (rows.length === 0) {
    throw new Error('None of these texts has a tag in the chosen layer. Choose another layer, or widen the filter.');
  }
  signal.throwIfAborted();
  const { file, report } = await engine.adapt(rows, {
    host,
    seed,
    curve,
    signal,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  // Nothing else of what an engine hands out can go from one thread to another.
  return { file, report };
}

async function collectRows({ textIds, tagsOf, texts, seed }: AdaptInput): Promise<readonly OwnRow[]> {
  const drawn = drawIds(textIds, mostOwnRows, seed);
  const tags = await tagsOf(drawn);
  const tagged = drawn.filter((textId) => (tags.get(textId)?.length ?? 0) > 0);
  const strings = await texts.texts(tagged);
  return Array.from(tagged, (textId, at) => ({ text: strings[at] ?? '', tags: tags.get(textId) ?? [] }));
}

/** The tags that the batches of a run, in their order, give the wanted texts. */
export function tagsInBatches(
  batches: Iterable<Pick<PackedBatch, 'blob'>>,
  tagName: (id: number) => string,
  wanted: ReadonlySet<number>,
): Map<number, readonly string[]> {
  const tags = new Map<number, readonly string[]>();
  for (const { blob } of batches) {
    const { textIds, tagEnds, tagIds, statuses } = unpackBatch(blob);
    textIds.forEach((textId, at) => {
      if (!wanted.has(textId)) return;
      const own = tagIds.subarray(at === 0 ? 0 : tagEnds[at - 1], tagEnds[at]);
      // A withdrawn result takes its tags along.
      tags.set(textId, statuses[at] === WITHDRAWN ? [] : Array.from(own, tagName));
    });
  }
  return tags;
}
