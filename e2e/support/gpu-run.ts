/** Runs of the nano model through the harness: begun, gone on with, and what they have left. */
import type { Page } from 'playwright-core';
import { readOutcomes, unpackBatch } from '../../src/core/tagging/batch-format.ts';
import type { Result } from '../../src/core/types.ts';
import type { EngineConfig } from '../../src/engines/engine.ts';
import type { RunInfo } from '../../src/workers/store/contract.ts';
import type {} from './harness/harness.ts';
import { nanoModel } from './kept-nano.ts';

declare global {
  interface Window {
    /** Pauses the run under way; set by `runOnGpu`. */
    pauseRun: () => void;
  }
}

/** Begins a run over everything, or goes on with the one that was cut off; resolves when it has ended or was paused. */
export async function runOnGpu(page: Page, config: EngineConfig = { model: nanoModel().id }): Promise<RunInfo> {
  return page.evaluate(async (given) => {
    const { api, proxy } = window.harness;
    const [store, tagging] = [await api('store'), await api('tagging')];
    const cut = (await store.projectState()).runs.find(({ state }) => state !== 'complete');
    const job = crypto.randomUUID();
    window.pauseRun = () => void tagging.cancel(job);
    const silent = proxy(() => undefined);
    return cut === undefined
      ? tagging.start(job, 'webllm', { kind: 'everything' }, silent, given)
      : tagging.resume(job, cut.id, silent);
  }, config);
}

export function pauseOnGpu(page: Page): Promise<void> {
  return page.evaluate(() => window.pauseRun());
}

/** How many texts of the run under way have a result that is kept; 0 where no run is under way. */
export function doneInStore(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { runs } = await (await window.harness.api('store')).projectState();
    return runs.find(({ state }) => state !== 'complete')?.done ?? 0;
  });
}

/** Waits until so many texts of the run under way have a result that is kept. */
export async function untilDone(page: Page, texts: number): Promise<void> {
  while ((await doneInStore(page)) < texts) await page.waitForTimeout(50);
}

/** Each result of a run, with the text that it belongs to, in the order of the log. */
export async function resultsOf(page: Page, runId: number): Promise<readonly (readonly [string, Result | null])[]> {
  const { blobs, names, texts } = await page.evaluate(async (id) => {
    const store = await window.harness.api('store');
    const batches = await store.batches(id, 0, 1000);
    const { texts: count } = await store.projectState();
    return {
      blobs: batches.map(({ blob }) => [...blob]),
      names: await store.tagNames(0),
      texts: await store.texts(Uint32Array.from({ length: count }, (_, textId) => textId)),
    };
  }, runId);
  return blobs.flatMap((blob) =>
    readOutcomes(unpackBatch(Uint8Array.from(blob)), (id) => names[id] ?? '').map(
      ({ textId, result }) => [texts[textId] ?? '', result] as const,
    ),
  );
}
