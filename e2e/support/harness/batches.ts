/** A kept model in web-llm beside the studio's own worker, for what that has no call for: several rows at one step. */
import { MLCEngine } from '@mlc-ai/web-llm';
import type { KeptModel } from '../../../src/core/models/kept-model.ts';
import { libraryFile } from '../../../src/core/models/model-names.ts';
import { modelBase } from '../../../src/storage/model-address.ts';
import { secondsOfStep } from '../../models/page/batch.ts';

export interface BatchWish {
  readonly rows: readonly number[];
  /** Tokens of each row's prompt. */
  readonly prompt: number;
  readonly steps: number;
}

/** Seconds of a step for each number of rows. */
export async function batchSeconds(
  { id, library, contextWindow }: KeptModel,
  { rows, prompt, steps }: BatchWish,
): Promise<readonly number[]> {
  const site = new URL('.', location.href).href;
  const model = modelBase(site, id);
  const address = library.kind === 'studio' ? `models/${library.name}` : new URL(libraryFile, model).href;
  const overrides = { context_window_size: contextWindow, sliding_window_size: -1 };
  const entry = { model, model_id: id, model_lib: new URL(address, site).href, overrides };
  const engine = new MLCEngine({ logLevel: 'WARN', appConfig: { cacheBackend: 'opfs', model_list: [entry] } });
  await engine.reload(id);
  const found: number[] = [];
  for (const count of rows) found.push(await secondsOfStep(engine, id, { rows: count, prompt, steps }));
  await engine.unload();
  return found;
}
