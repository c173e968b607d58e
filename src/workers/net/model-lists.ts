/** The small files that say what a model has: fetched first, before anything is kept. */
import { configFile, olderTensorFile, tensorFile } from '../../core/models/model-names.ts';
import { readTensorCache, type Shard } from '../../core/models/tensor-cache.ts';
import { hashesOf, type HubHashes } from './hub-listing.ts';
import type { ModelSource } from './model-address.ts';
import { readText } from './read-bounded.ts';
import { explainStatus } from './refusal.ts';
import { isWebPage, request, type NetAccess } from './request.ts';

export interface ModelLists {
  readonly base: string;
  readonly shards: readonly Shard[];
  /** The name that the list of tensors has at its source. */
  readonly tensorName: string;
  readonly hashes: HubHashes;
}

/** The text of a file; null where the server has none of that name. */
async function textAt(url: URL, access: NetAccess): Promise<string | null> {
  const response = await request(url, access);
  const page = isWebPage(response);
  if (response.ok && !page) return readText(response, url);
  await response.body?.cancel();
  if (page || response.status === 404) return null;
  throw new Error(explainStatus(url, response.status));
}

async function findBase(source: ModelSource, access: NetAccess): Promise<string> {
  for (const base of source.bases) {
    if ((await textAt(new URL(configFile, base), access)) !== null) return base;
  }
  throw new Error(
    `There is no ${configFile} at ${source.bases.join(' or ')}. Expected a model in MLC form: that file, tensor-cache.json, ` +
      'tokenizer.json and params_shard_*.bin. A checkpoint as it was published has to be converted first.',
  );
}

async function findShards(base: string, access: NetAccess): Promise<Pick<ModelLists, 'shards' | 'tensorName'>> {
  for (const tensorName of [tensorFile, olderTensorFile]) {
    const text = await textAt(new URL(tensorName, base), access);
    if (text !== null) return { shards: readTensorCache(text), tensorName };
  }
  throw new Error(`There is no ${tensorFile} at ${base}: it lists the weights, and without it they cannot be loaded.`);
}

/** A hub that does not answer, or in another form, costs nothing but the check against its hashes. */
async function hubHashes({ listing }: ModelSource, access: NetAccess): Promise<HubHashes> {
  if (listing === null) return new Map();
  try {
    const text = await textAt(new URL(listing.url), access);
    return text === null ? new Map() : hashesOf(listing.kind, JSON.parse(text));
  } catch {
    access.signal.throwIfAborted();
    return new Map();
  }
}

/** Returns what there is to fetch. Throws an Error that says what was expected and what was found. */
export async function readModelLists(source: ModelSource, access: NetAccess): Promise<ModelLists> {
  const base = await findBase(source, access);
  const found = await findShards(base, access);
  return { base, ...found, hashes: await hubHashes(source, access) };
}
