/** What is kept, and how it stands with this machine. */
import type { KeptModel } from '../../core/models/kept-model.ts';
import type { ModelDraft } from '../../core/models/model-draft.ts';
import { fitOf, type AdapterFacts } from '../../core/models/model-needs.ts';
import { pathsOf, type ModelFiles } from '../../storage/model-files.ts';
import type { ChatModelOffer, ModelEntry, ModelShelf, Remainder } from './contract.ts';

async function entryOf(model: KeptModel, files: ModelFiles, adapter: AdapterFacts): Promise<ModelEntry> {
  let bytes = 0;
  const missing: string[] = [];
  for (const path of pathsOf(model)) {
    const size = await files.wholeBytes(model.id, path);
    if (size === null) missing.push(path);
    bytes += size ?? 0;
  }
  if (missing.length > 0) {
    const reasons = [`${missing.join(', ')} of it is gone or was cut off. Delete it and add it again.`];
    return { model, bytes, fit: { runs: 'no', reasons } };
  }
  return { model, bytes, fit: fitOf({ ...model, largestBuffer: model.largestBuffer ?? null }, adapter) };
}

async function remainderOf({ id, label, origin, files }: ModelDraft, store: ModelFiles): Promise<Remainder> {
  let bytes = 0;
  for (const { path } of files) bytes += await store.bytesThere(id, path);
  const sizes = files.flatMap(({ bytes: size }) => (size === null ? [] : [size]));
  return { id, label, origin, bytes, totalBytes: sizes.length === 0 ? null : sizes.reduce((sum, n) => sum + n, 0) };
}

/** Everything that is kept, and what broken starts have left. */
export async function shelfOf(files: ModelFiles, adapter: AdapterFacts): Promise<ModelShelf> {
  const { models, drafts } = await files.list();
  const entries: ModelEntry[] = [];
  for (const model of models) entries.push(await entryOf(model, files, adapter));
  const remainders: Remainder[] = [];
  for (const draft of drafts) remainders.push(await remainderOf(draft, files));
  return { noStorage: null, adapter, models: entries, remainders };
}

/** web-llm's chat models, with how each stands with this machine. */
export async function chatModelOffers(adapter: AdapterFacts): Promise<ChatModelOffer[]> {
  const { webLlmModels } = await import('./web-llm-models.ts');
  return webLlmModels.map((model) => {
    const features = model.id.includes('q4f16') ? ['shader-f16'] : [];
    return { ...model, fit: fitOf({ gpuBytes: model.gpuBytes, largestBuffer: null, features }, adapter) };
  });
}
