/** Files of a checkpoint's repository, read in pieces: a browser need not keep 13 GB to make 4 GB of them. */
import { findWeights, weightNames } from '../../core/models/convert/checkpoint.ts';
import { configName } from '../../core/models/convert/llama-config.ts';
import type { Repository, RemoteFile } from './contract.ts';
import { listedFiles } from './hub-listing.ts';
import { modelSource, type ModelSource } from './model-address.ts';
import { readBounded, readText } from './read-bounded.ts';
import { explainStatus } from './refusal.ts';
import { FinalError, isWebPage, request, type NetAccess } from './request.ts';

export interface RepositoryAccess extends NetAccess {
  /** Waits between tries. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Tries in a row before a piece is given up. */
const mostTries = 6;
const firstWait = 500;

/** What a folder of a web server is asked for by name, as it gives no list. */
const usualNames = [
  configName,
  'tokenizer.json',
  'tokenizer.model',
  'added_tokens.json',
  'model.safetensors',
  'model.safetensors.index.json',
  'pytorch_model.bin',
  'pytorch_model.bin.index.json',
];

/** Returns the files at an address: of a hub by its list, of any other server by their usual names. */
export async function readRepository(address: string, access: RepositoryAccess): Promise<Repository> {
  const source = modelSource(address);
  const files =
    source.listing === null ? await findFiles(source, access) : await askHub(source, source.listing, access);
  if (files.some(({ name }) => name === configName)) return { label: source.label, files };
  throw new Error(
    `There is no ${configName} at ${source.bases.join(' or ')}: expected a checkpoint as it was published.`,
  );
}

async function askHub(
  { bases }: ModelSource,
  { url, kind }: NonNullable<ModelSource['listing']>,
  access: RepositoryAccess,
): Promise<RemoteFile[]> {
  const listed = listedFiles(kind, JSON.parse(await askText(new URL(url), access)));
  const [base = ''] = bases;
  return listed.filter(({ path }) => !path.includes('/')).map(({ path, bytes }) => remoteFile(base, path, bytes));
}

function remoteFile(base: string, name: string, bytes: number): RemoteFile {
  return { name, bytes, url: new URL(encodeURIComponent(name), base).href };
}

async function findFiles({ bases }: ModelSource, access: RepositoryAccess): Promise<RemoteFile[]> {
  for (const base of bases) {
    const found = await filesNamed(usualNames, base, access);
    if (!found.some(({ name }) => name === configName)) continue;
    const { index } = findWeights(found.map(({ name }) => name));
    if (index === null) return found;
    const text = await askText(new URL(index, base), access);
    return [...found, ...(await filesNamed(weightNames(findWeights([index]), text), base, access))];
  }
  return [];
}

async function filesNamed(names: readonly string[], base: string, access: RepositoryAccess): Promise<RemoteFile[]> {
  const found = await Promise.all(names.map((name) => sizeAt(new URL(encodeURIComponent(name), base), access)));
  return names.flatMap((name, index) => {
    const bytes = found[index] ?? null;
    return bytes === null ? [] : [remoteFile(base, name, bytes)];
  });
}

/** Bytes of a file; null where the server has none of that name, or answers with a page. */
async function sizeAt(url: URL, access: RepositoryAccess): Promise<number | null> {
  const response = await request(url, access, { method: 'HEAD' });
  const length = response.headers.get('content-length');
  return response.ok && length !== null && !isWebPage(response) ? Number(length) : null;
}

async function ask(url: URL, init: RequestInit, access: NetAccess): Promise<Response> {
  const response = await request(url, access, init);
  if (response.ok) return response;
  await response.body?.cancel();
  const message = explainStatus(url, response.status);
  const isWorthRetrying = response.status >= 500 || response.status === 408 || response.status === 429;
  throw isWorthRetrying ? new Error(message) : new FinalError(message);
}

async function askText(url: URL, access: NetAccess): Promise<string> {
  return readText(await ask(url, {}, access), url);
}

/** Returns bytes [start, end) of a file; tries again where the line breaks. Throws what the last try said. */
export async function readPiece(
  url: string,
  start: number,
  end: number,
  access: RepositoryAccess,
): Promise<Uint8Array<ArrayBuffer>> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await pieceOnce(new URL(url), start, end, access);
    } catch (error) {
      access.signal.throwIfAborted();
      if (error instanceof FinalError || tries >= mostTries) throw error;
      await access.wait(firstWait * 2 ** tries, access.signal);
    }
  }
}

async function pieceOnce(url: URL, start: number, end: number, access: NetAccess): Promise<Uint8Array<ArrayBuffer>> {
  if (start === end) return new Uint8Array(0);
  const headers = { range: `bytes=${start}-${end - 1}` };
  const response = await ask(url, { headers, cache: 'no-store' }, access);
  if (response.status !== 206) {
    await response.body?.cancel();
    throw new FinalError(
      `${url.host} does not give parts of files (it answered ${response.status} to a range). Download the checkpoint and choose its folder instead.`,
    );
  }
  const bytes = await readBounded(response, url, end - start);
  if (bytes.length === end - start) return bytes;
  throw new Error(
    `${url.host} sent ${bytes.length} bytes of ${url.pathname}; asked were ${end - start} from ${start} on.`,
  );
}
