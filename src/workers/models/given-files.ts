/** Finds a model in MLC form among given files, or says what they are instead. */
import { configFile, olderTensorFile, tensorFile, tokenizerFile } from '../../core/models/model-names.ts';
import { readTensorCache } from '../../core/models/tensor-cache.ts';
import type { GivenFile } from './contract.ts';

/** Files by the names that they are kept under. */
export interface FoundModel {
  /** The folder's name. */
  readonly label: string;
  readonly files: ReadonlyMap<string, File>;
  /** Libraries that came along, wherever they lay. */
  readonly libraries: readonly GivenFile[];
  readonly notes: readonly string[];
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The words for files in which there is no model in MLC form. */
function explainNone(files: readonly GivenFile[]): string {
  const names = files.map(({ path }) => nameOf(path));
  if (names.some((name) => /\.(?:safetensors|bin|pt|pth)$/u.test(name)) && names.includes('config.json'))
    return (
      `This is a checkpoint as it was published (config.json and weights), not a model in MLC form. ` +
      'A browser cannot run it as it is: convert it first, with “Convert a checkpoint” on this page.'
    );
  if (names.some((name) => name.endsWith('.gguf')))
    return 'This is a model in GGUF, the form of llama.cpp. A browser runs models in MLC form alone.';
  return (
    `There is no ${configFile} among these ${names.length} files. Expected a folder in MLC form: ${configFile}, ` +
    `${tensorFile}, ${tokenizerFile} and params_shard_*.bin.`
  );
}

function shortest(files: readonly GivenFile[]): GivenFile | undefined {
  return files.toSorted((a, b) => a.path.length - b.path.length)[0];
}

/** Returns the files of the model. Throws an Error in plain words where there is none. */
export function findModel(given: readonly GivenFile[]): FoundModel {
  const config = shortest(given.filter(({ path }) => nameOf(path) === configFile));
  if (config === undefined) throw new Error(explainNone(given));
  const folder = folderOf(config.path);
  const files = new Map<string, File>();
  for (const { path, file } of given) {
    if (path.startsWith(folder)) files.set(path.slice(folder.length), file);
  }
  const notes: string[] = [];
  const older = files.get(olderTensorFile);
  if (!files.has(tensorFile) && older !== undefined) {
    files.set(tensorFile, older);
    notes.push(`${olderTensorFile} is an older name of ${tensorFile}: it is kept under the new one.`);
  }
  const parts = folder.split('/').filter((part) => part !== '');
  return {
    label: parts.at(-1) ?? 'Model',
    files,
    libraries: given.filter(({ path }) => path.endsWith('.wasm')),
    notes,
  };
}

/** The text of a file of the model. Throws an Error that names it where it is missing. */
export async function textOf({ files }: Pick<FoundModel, 'files'>, path: string): Promise<string> {
  const file = files.get(path);
  if (file === undefined) throw new Error(`${path} is missing in the folder. Add the whole folder as it was made.`);
  return file.text();
}

/** A sentence for each file that is missing or has another length; the paths of all that belong to the model. */
export function checkFiles(
  { files }: Pick<FoundModel, 'files'>,
  tensors: string,
): { readonly paths: readonly string[]; readonly faults: readonly string[] } {
  const shards = readTensorCache(tensors);
  const missing = shards.filter(({ path }) => !files.has(path)).map(({ path }) => path);
  const faults: string[] = [];
  if (missing.length > 0) {
    const shown = missing.slice(0, 3).join(', ');
    const more = missing.length > 3 ? ` and ${missing.length - 3} more` : '';
    faults.push(
      `${shown}${more}: missing in the folder, though ${tensorFile} names ${missing.length === 1 ? 'it' : 'them'}.`,
    );
  }
  for (const { path, bytes } of shards) {
    const size = files.get(path)?.size;
    if (size !== undefined && size !== bytes)
      faults.push(`${path} has ${size} bytes and should have ${bytes}: it was cut off or is of another model.`);
  }
  if (!files.has(tokenizerFile))
    faults.push(`${tokenizerFile} is missing in the folder: without it no text can be given to the model.`);
  return { paths: [configFile, tensorFile, tokenizerFile, ...shards.map(({ path }) => path)], faults };
}
