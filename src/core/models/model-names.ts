/** Names of kept models and of their files. */
import type { ModelFile } from './kept-model.ts';

/** The file below the base address that names model, tokenizer and prompt form. */
export const configFile = 'mlc-chat-config.json';
/** The file that lists shards and tensors; web-llm asks for this name alone. */
export const tensorFile = 'tensor-cache.json';
/** What older models call the same list; web-llm asks for the new name alone, so it is kept under that. */
export const olderTensorFile = 'ndarray-cache.json';
export const tokenizerFile = 'tokenizer.json';
/** A library that is kept beside the weights. */
export const libraryFile = 'library.wasm';

const most = 64;

/** Returns an id of letters, digits, `-`, `_` and `.` for a label; "model" where nothing of it is left. */
export function modelIdOf(label: string): string {
  const plain = label
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9._-]+/gu, '-')
    .replaceAll(/^[-.]+|[-.]+$/gu, '');
  return plain.slice(0, most).replace(/[-.]+$/u, '') || 'model';
}

/** Returns an id for the label that is not taken: ids that a file system takes for the same get a number. */
export function freeModelId(label: string, taken: readonly string[]): string {
  const used = new Set(taken.map((id) => id.toLowerCase()));
  const id = modelIdOf(label);
  let free = id;
  for (let number = 2; used.has(free.toLowerCase()); number += 1) free = `${id}-${number}`;
  return free;
}

/** Whether a path stays below the model's base address: plain names with `/` between them. */
export function isModelPath(path: string): boolean {
  const names = path.split('/');
  return path.length <= 256 && names.every((name) => /^[\w.\- ]+$/u.test(name) && !/^\.+$/u.test(name));
}

/** Returns the text whose SHA-256 is the identity of a model's weights: "<sha256>  <path>\n" of each file, sorted by path. */
export function identityText(files: readonly ModelFile[]): string {
  return [...files]
    .sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)))
    .map(({ sha256, path }) => `${sha256}  ${path}\n`)
    .join('');
}
