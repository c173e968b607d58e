/** Reads PyTorch checkpoints (`.bin`, `.pt`): zip archives of a pickle and of the bytes of each storage. */
import { CheckpointError } from './checkpoint-error.ts';
import { PickleError, readPickle } from './pickle.ts';
import { isKind, type PickledTensor, type PickleValue } from './pickle-values.ts';
import { readExactly, type SlicedSource } from './sliced-source.ts';
import { elementBytes, type TensorRef, type TensorStorage } from './tensor-ref.ts';
import { torchObjects } from './torch-objects.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';
import { zipStorage } from './zip-storage.ts';

/** A pickle names tensors and holds no weights: that of 7 billion parameters has some 50 kB. */
const MAX_PICKLE_BYTES = 4 << 20;
const PICKLE_NAME = 'data.pkl';

/** Returns the tensors of a file. Throws a CheckpointError where it is damaged, in the form of before 2020, or holds code. */
export async function readTorchArchive(source: SlicedSource): Promise<TensorRef[]> {
  await checkStart(source);
  const entries = byName(await readZipDirectory(source), source);
  const pickle = [...entries.values()].find(({ name }) => name === PICKLE_NAME || name.endsWith(`/${PICKLE_NAME}`));
  if (pickle === undefined)
    throw new CheckpointError(source.name, `the archive has no ${PICKLE_NAME}: it is none of PyTorch's.`);
  const root = pickle.name.slice(0, -PICKLE_NAME.length);
  await checkByteOrder(source, entries.get(`${root}byteorder`));
  return tensorsOf(await readState(source, pickle), root, entries, source);
}

/** What begins a file tells archives from the forms that came before them. */
async function checkStart(source: SlicedSource): Promise<void> {
  const [first, second] = await readExactly(source, 0, Math.min(4, source.byteLength));
  if (first === 0x50 && second === 0x4b) return;
  if (first === 0x80) {
    throw new CheckpointError(
      source.name,
      'is in the form that PyTorch wrote before version 1.6 (no zip archive). Load it in a present PyTorch and save it anew, or take the safetensors form.',
    );
  }
  throw new CheckpointError(
    source.name,
    'is no PyTorch checkpoint: expected a zip archive. It may be cut off, or a page saved in its place.',
  );
}

function byName(entries: readonly ZipEntry[], source: SlicedSource): Map<string, ZipEntry> {
  const map = new Map(entries.map((entry) => [entry.name, entry]));
  if (map.size !== entries.length) throw new CheckpointError(source.name, 'the archive has two entries of one name.');
  return map;
}

async function checkByteOrder(source: SlicedSource, entry: ZipEntry | undefined): Promise<void> {
  if (entry === undefined) return;
  const order = new TextDecoder().decode(await zipStorage(source, entry).read(0, Math.min(entry.bytes, 16)));
  if (order !== 'little')
    throw new CheckpointError(source.name, `its numbers are in "${order}" byte order; expected "little".`);
}

async function readState(source: SlicedSource, entry: ZipEntry): Promise<PickleValue> {
  if (entry.bytes > MAX_PICKLE_BYTES) {
    throw new CheckpointError(
      source.name,
      `its ${PICKLE_NAME} has ${entry.bytes} bytes; expected ${MAX_PICKLE_BYTES} at most.`,
    );
  }
  const bytes = await zipStorage(source, entry).read(0, entry.bytes);
  try {
    return readPickle(bytes, torchObjects);
  } catch (error) {
    if (!(error instanceof PickleError)) throw error;
    throw new CheckpointError(source.name, `its ${PICKLE_NAME} was not read: ${error.message}. Nothing of it was run.`);
  }
}

function tensorsOf(
  state: PickleValue,
  root: string,
  entries: ReadonlyMap<string, ZipEntry>,
  source: SlicedSource,
): TensorRef[] {
  if (!isKind(state, 'dict')) throw new CheckpointError(source.name, 'holds no dictionary of tensors.');
  const storages = new Map<string, TensorStorage>();
  const tensors: TensorRef[] = [];
  for (const [name, value] of state.entries) {
    if (typeof name !== 'string' || !isKind(value, 'tensor')) {
      throw new CheckpointError(
        source.name,
        `the entry ${typeof name === 'string' ? `"${name.slice(0, 80)}"` : 'under a key that is no text'} is no tensor; expected the weights alone, as save_pretrained writes them.`,
      );
    }
    const { key, dtype } = value.storage;
    const storage = storages.get(key) ?? storageOf(value, root, entries, source);
    storages.set(key, storage);
    const { offset, shape, strides } = value;
    tensors.push({ name, file: source.name, dtype, shape, offset, strides, storage });
  }
  return tensors;
}

function storageOf(
  { storage }: PickledTensor,
  root: string,
  entries: ReadonlyMap<string, ZipEntry>,
  source: SlicedSource,
): TensorStorage {
  const name = `${root}data/${storage.key}`;
  const entry = entries.get(name);
  if (entry === undefined)
    throw new CheckpointError(source.name, `the archive has no "${name.slice(0, 80)}", which a tensor lies in.`);
  const expected = storage.elements * (elementBytes.get(storage.dtype) ?? 0);
  if (entry.bytes >= expected) return zipStorage(source, entry);
  throw new CheckpointError(
    source.name,
    `"${name}" has ${entry.bytes} bytes; its tensors take ${expected}. The file is damaged.`,
  );
}
