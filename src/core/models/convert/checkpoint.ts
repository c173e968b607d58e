/** Finds the weights among the files of a checkpoint, and lists all its tensors. Reads tables of contents alone. */
import { CheckpointError } from './checkpoint-error.ts';
import { readSafetensors } from './safetensors.ts';
import { readExactly, type SlicedSource } from './sliced-source.ts';
import type { TensorRef } from './tensor-ref.ts';
import { readTorchArchive } from './torch-archive.ts';

/** How Hugging Face names the files of one form. */
interface WeightForm {
  readonly single: string;
  readonly index: string;
  readonly read: (source: SlicedSource) => Promise<TensorRef[]>;
}

/** The first one that is there is taken: safetensors hold no code, and are read faster. */
const forms: readonly WeightForm[] = [
  { single: 'model.safetensors', index: 'model.safetensors.index.json', read: readSafetensors },
  { single: 'pytorch_model.bin', index: 'pytorch_model.bin.index.json', read: readTorchArchive },
];

const MAX_INDEX_BYTES = 16 << 20;
const MAX_SHARDS = 1000;

/** What a checkpoint's weights lie in. */
export interface WeightFiles {
  readonly form: WeightForm;
  /** The index that lists the shards; null where one file holds all. */
  readonly index: string | null;
}

/** Returns which files hold the weights, by the names in a folder. Throws a CheckpointError where there are none. */
export function findWeights(names: readonly string[]): WeightFiles {
  for (const form of forms) {
    if (names.includes(form.index)) return { form, index: form.index };
    if (names.includes(form.single)) return { form, index: null };
  }
  const expected = forms.flatMap(({ single, index }) => [single, index]).join(', ');
  throw new CheckpointError('The folder', `has no weights; expected one of ${expected}.`);
}

/** Returns the names of the files that hold weights. `index`: the text of the index, where there is one. */
export function weightNames({ form, index }: WeightFiles, text: string): string[] {
  if (index === null) return [form.single];
  const names = [...new Set(weightMap(text, index).values())].sort();
  if (names.length <= MAX_SHARDS) return names;
  throw new CheckpointError(index, `names ${names.length} files; expected ${MAX_SHARDS} at most.`);
}

function weightMap(text: string, file: string): Map<string, string> {
  const map = parseWeightMap(text);
  const plain = [...(map ?? [])].filter((entry): entry is [string, string] => isPlainName(entry[1]));
  if (map === null || map.size === 0 || plain.length !== map.size) {
    throw new CheckpointError(file, 'has no "weight_map" that names a file beside it for each tensor. It is damaged.');
  }
  return new Map(plain);
}

function isPlainName(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.length < 256 && !/[/\\]/u.test(value);
}

function parseWeightMap(text: string): Map<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    const map: unknown = typeof value === 'object' && value !== null && 'weight_map' in value ? value.weight_map : null;
    return typeof map === 'object' && map !== null ? new Map(Object.entries(map)) : null;
  } catch {
    return null;
  }
}

/** Returns the text of a small file. Throws a CheckpointError where it is missing or far too large. */
export async function readText(sources: readonly SlicedSource[], name: string): Promise<string> {
  const source = sourceOf(sources, name);
  if (source.byteLength > MAX_INDEX_BYTES) {
    throw new CheckpointError(name, `has ${source.byteLength} bytes; expected ${MAX_INDEX_BYTES} at most.`);
  }
  return new TextDecoder().decode(await readExactly(source, 0, source.byteLength));
}

function sourceOf(sources: readonly SlicedSource[], name: string): SlicedSource {
  const source = sources.find((candidate) => candidate.name === name);
  if (source === undefined)
    throw new CheckpointError(name, 'is missing. The checkpoint is not whole: get all of its files.');
  return source;
}

/** Returns all tensors of a checkpoint by name. Throws a CheckpointError where a file is missing, damaged or contradicts. */
export async function readCheckpoint(sources: readonly SlicedSource[]): Promise<ReadonlyMap<string, TensorRef>> {
  const weights = findWeights(sources.map(({ name }) => name));
  const { form, index } = weights;
  const text = index === null ? '' : await readText(sources, index);
  const tensors = new Map<string, TensorRef>();
  for (const name of weightNames(weights, text)) {
    for (const tensor of await form.read(sourceOf(sources, name))) {
      const other = tensors.get(tensor.name);
      if (other !== undefined)
        throw new CheckpointError(name, `holds "${tensor.name}", which ${other.file} holds too.`);
      tensors.set(tensor.name, tensor);
    }
  }
  if (index !== null) checkAgainst(weightMap(text, index), tensors, index);
  return tensors;
}

function checkAgainst(map: ReadonlyMap<string, string>, tensors: ReadonlyMap<string, TensorRef>, index: string): void {
  for (const [name, file] of map) {
    const found = tensors.get(name)?.file;
    if (found === file) continue;
    throw new CheckpointError(
      index,
      `says that "${name}" lies in ${file}; it lies in ${found ?? 'none of the files'}.`,
    );
  }
}
