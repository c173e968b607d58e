/** A kept model in the page of a benchmark, through the studio's model worker. */
import type { Page } from 'playwright-core';
import type {} from '../../e2e/support/harness/harness.ts';
import type { KeptModel } from '../../src/core/models/kept-model.ts';
import type { Generation, ModelPort } from '../../src/engines/webllm/model-port.ts';

declare global {
  interface Window {
    benched: ModelPort;
  }
}

/** Seconds from the start of the worker until the model is ready. */
export async function loadModel(page: Page, model: KeptModel): Promise<number> {
  return page.evaluate(async (kept) => {
    const begun = performance.now();
    window.benched = window.harness.model();
    await window.benched.load(kept, () => undefined);
    return (performance.now() - begun) / 1000;
  }, model);
}

export function answer(
  page: Page,
  mode: 'explain' | 'tags-only',
  prompt: string,
  mostTokens: number,
): Promise<Generation> {
  return page.evaluate(
    ([how, text, most]) =>
      how === 'explain' ? window.benched.complete(text, most) : window.benched.tagsOnly(text, most),
    [mode, prompt, mostTokens] as const,
  );
}
