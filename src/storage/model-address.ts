/** Where the files of kept models lie: the addresses that web-llm asks for, and its names for them in the private file system. */
import { configFile, libraryFile } from '../core/models/model-names.ts';
import { hexSha256 } from './sha256.ts';

/** web-llm's scopes; its folders in the private file system have the same names. */
export type ModelScope = 'config' | 'model' | 'wasm';

const root = 'tvmjs-opfs-store/webllm';

/** The invented address that a model's files are kept under; nothing is ever fetched from it. `site`: the studio's own, ends with `/`. */
export function modelBase(site: string, id: string): string {
  return new URL(`local-models/${encodeURIComponent(id)}/resolve/main/`, site).href;
}

/** The key of a file: what web-llm asks its cache for. */
export function modelFileUrl(site: string, id: string, path: string): string {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), modelBase(site, id)).href;
}

export function scopeOf(path: string): ModelScope {
  if (path === configFile) return 'config';
  return path === libraryFile ? 'wasm' : 'model';
}

/** Paths of a file's content and of the record that says it is whole. */
export interface StoredPlace {
  readonly url: string;
  readonly content: string;
  readonly record: string;
}

export async function storedPlace(site: string, id: string, path: string): Promise<StoredPlace> {
  const url = modelFileUrl(site, id, path);
  const place = `${root}/${scopeOf(path)}/${await hexSha256(new TextEncoder().encode(url))}`;
  return { url, content: `${place}.bin`, record: `${place}.record.json` };
}
