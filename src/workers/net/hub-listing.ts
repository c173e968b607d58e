/** What a hub says of the files of a repository: their SHA-256, where it keeps one. */

import { isFields } from '../../core/models/json-fields.ts';

/** SHA-256 by path. */
export type HubHashes = ReadonlyMap<string, string>;

function noted(path: unknown, sha256: unknown): [string, string][] {
  return typeof path === 'string' && typeof sha256 === 'string' && /^[0-9a-f]{64}$/u.test(sha256)
    ? [[path, sha256]]
    : [];
}

/** Hugging Face: `[{path, lfs: {oid}}]`; only large files have a SHA-256. */
function huggingFaceHashes(answer: unknown): [string, string][] {
  const files: readonly unknown[] = Array.isArray(answer) ? answer : [];
  return files.filter(isFields).flatMap(({ path, lfs }) => (isFields(lfs) ? noted(path, lfs.oid) : []));
}

/** ModelScope: `{Data: {Files: [{Path, Sha256}]}}`. */
function modelScopeHashes(answer: unknown): [string, string][] {
  const data = isFields(answer) && isFields(answer.Data) ? answer.Data : {};
  const files: readonly unknown[] = Array.isArray(data.Files) ? data.Files : [];
  return files.filter(isFields).flatMap(({ Path: path, Sha256: sha256 }) => noted(path, sha256));
}

/** Returns the hashes in a hub's answer; empty where it is of another form. */
export function hashesOf(kind: 'hugging-face' | 'modelscope', answer: unknown): HubHashes {
  return new Map(kind === 'hugging-face' ? huggingFaceHashes(answer) : modelScopeHashes(answer));
}

export interface ListedFile {
  readonly path: string;
  readonly bytes: number;
}

function listed(path: unknown, bytes: unknown): ListedFile[] {
  return typeof path === 'string' && typeof bytes === 'number' ? [{ path, bytes }] : [];
}

/** Returns the files in a hub's answer with their sizes; empty where it is of another form. Folders are none. */
export function listedFiles(kind: 'hugging-face' | 'modelscope', answer: unknown): ListedFile[] {
  const data = isFields(answer) && isFields(answer.Data) ? answer.Data.Files : null;
  const items: unknown = kind === 'hugging-face' ? answer : data;
  const files: readonly unknown[] = Array.isArray(items) ? items : [];
  return files.filter(isFields).flatMap((file) => {
    if (kind === 'hugging-face') return file.type === 'directory' ? [] : listed(file.path, file.size);
    return file.Type === 'tree' ? [] : listed(file.Path, file.Size);
  });
}
