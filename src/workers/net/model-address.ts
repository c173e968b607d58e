/** Where the files of a model in MLC form lie, from the address that a user gives: a page of a hub, or a folder of a web server. */
import { parseAddress } from './address.ts';

export interface ModelSource {
  /** Addresses that the files may lie under, each ending with `/`; the first that has the config is taken. */
  readonly bases: readonly string[];
  /** The hub's list of the repository's files with their hashes; null where the address is no hub's. */
  readonly listing: { readonly url: string; readonly kind: 'hugging-face' | 'modelscope' } | null;
  /** The last part of the repository's name, or of the path. */
  readonly label: string;
}

const hosts: ReadonlyMap<string, 'hugging-face' | 'modelscope'> = new Map([
  ['huggingface.co', 'hugging-face'],
  ['hf.co', 'hugging-face'],
  ['hf-mirror.com', 'hugging-face'],
  ['modelscope.cn', 'modelscope'],
  ['www.modelscope.cn', 'modelscope'],
]);

interface Repository {
  readonly owner: string;
  readonly name: string;
  /** Branch or commit where the address names one. */
  readonly revision: string | null;
}

/** "/owner/name", "/models/owner/name/…", with "/tree/<revision>", "/resolve/<revision>" or "/files" behind it. */
function repositoryOf(url: URL): Repository | null {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  if (parts[0] === 'models') parts.shift();
  const [owner, name, kind, revision] = parts;
  if (owner === undefined || name === undefined) return null;
  const names = kind === 'tree' || kind === 'resolve' || kind === 'blob';
  return { owner, name, revision: names ? (revision ?? null) : null };
}

function hubSource(url: URL, kind: 'hugging-face' | 'modelscope', repository: Repository): ModelSource {
  const { owner, name } = repository;
  const { origin } = url;
  if (kind === 'hugging-face') {
    const revision = repository.revision ?? 'main';
    return {
      bases: [`${origin}/${owner}/${name}/resolve/${revision}/`],
      listing: { url: `${origin}/api/models/${owner}/${name}/tree/${revision}?recursive=true`, kind },
      label: name,
    };
  }
  const revision = repository.revision ?? 'master';
  return {
    bases: [`${origin}/models/${owner}/${name}/resolve/${revision}/`],
    listing: {
      url: `${origin}/api/v1/models/${owner}/${name}/repo/files?Revision=${revision}&Recursive=true`,
      kind,
    },
    label: name,
  };
}

/** A folder of any server; web-llm's own rule puts `resolve/main/` behind an address, so that is tried as well. */
function plainSource(url: URL): ModelSource {
  const folder = url.pathname.replace(/\/[^/]+\.(?:json|bin)$/u, '/').replace(/\/*$/u, '/');
  const base = `${url.origin}${folder}`;
  const label = decodeURIComponent(
    folder
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? url.hostname,
  );
  const within = folder.includes('/resolve/');
  return { bases: within ? [base] : [base, `${base}resolve/main/`], listing: null, label };
}

/** Returns where to look. Throws an Error with advice on what is no web address. */
export function modelSource(address: string): ModelSource {
  const url = parseAddress(address);
  const kind = hosts.get(url.hostname);
  if (kind === undefined) return plainSource(url);
  const repository = repositoryOf(url);
  if (repository === null)
    throw new Error(
      `${url.href} is not the address of a model. Expected one like ${url.origin}/${kind === 'modelscope' ? 'models/' : ''}owner/name.`,
    );
  return hubSource(url, kind, repository);
}
