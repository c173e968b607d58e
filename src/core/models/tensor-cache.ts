/** Reads tensor-cache.json: which shards a model has, and which tensors lie where in them. */
import { asCount, asFields, asList, asText, ModelFileError, readFields } from './json-fields.ts';
import { isModelPath, tensorFile } from './model-names.ts';

export interface CachedTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
  /** Bytes in the file, and on the GPU: scales kept as bf16 are half as long in the file. */
  readonly bytes: number;
  readonly gpuBytes: number;
  readonly offset: number;
}

export interface Shard {
  readonly path: string;
  readonly bytes: number;
  /** Hex MD5 of the file; null where the source gives none. */
  readonly md5: string | null;
  readonly tensors: readonly CachedTensor[];
}

const elementBytes: ReadonlyMap<string, number> = new Map([
  ['uint32', 4],
  ['float32', 4],
  ['float16', 2],
  ['bfloat16', 2],
  ['uint16', 2],
  ['int32', 4],
  ['uint8', 1],
  ['int8', 1],
]);

/** Bytes of a tensor in its file and on the GPU. */
function sizesOf(place: string, dtype: string, format: unknown, elements: number): readonly [number, number] {
  const each = elementBytes.get(dtype);
  if (each === undefined) {
    const known = [...elementBytes.keys()].join(', ');
    throw new ModelFileError(`${tensorFile}: ${place} has the type “${dtype}”; known are ${known}.`);
  }
  const gpu = elements * each;
  return [format === 'f32-to-bf16' && dtype === 'float32' ? elements * 2 : gpu, gpu];
}

function readTensor(shard: string, shardBytes: number, value: unknown): CachedTensor {
  const fields = asFields(tensorFile, `a tensor of ${shard}`, value);
  const name = asText(tensorFile, `the name of a tensor of ${shard}`, fields.name);
  const shape = asList(tensorFile, `the shape of ${name}`, fields.shape).map((length) =>
    asCount(tensorFile, `the shape of ${name}`, length),
  );
  const dtype = asText(tensorFile, `the type of ${name}`, fields.dtype);
  const elements = shape.reduce((product, length) => product * length, 1);
  const [expected, gpuBytes] = sizesOf(name, dtype, fields.format, elements);
  const bytes = asCount(tensorFile, `the length of ${name}`, fields.nbytes);
  const offset = asCount(tensorFile, `the place of ${name}`, fields.byteOffset);
  if (bytes !== expected) {
    throw new ModelFileError(
      `${tensorFile}: ${name} is said to have ${bytes} bytes; its shape [${shape.join(', ')}] in ${dtype} takes ${expected}.`,
    );
  }
  if (offset + bytes > shardBytes)
    throw new ModelFileError(`${tensorFile}: ${name} reaches beyond the end of ${shard} (${shardBytes} bytes).`);
  return { name, shape, dtype, bytes, gpuBytes, offset };
}

function readShard(value: unknown): Shard {
  const fields = asFields(tensorFile, 'a shard', value);
  const path = asText(tensorFile, 'the dataPath of a shard', fields.dataPath);
  if (!isModelPath(path))
    throw new ModelFileError(`${tensorFile}: “${path}” is no name of a file below the model's folder.`);
  const bytes = asCount(tensorFile, `the length of ${path}`, fields.nbytes);
  const { md5sum } = fields;
  const md5 = typeof md5sum === 'string' && /^[0-9a-f]{32}$/iu.test(md5sum) ? md5sum.toLowerCase() : null;
  const tensors = asList(tensorFile, `the records of ${path}`, fields.records).map((record) =>
    readTensor(path, bytes, record),
  );
  return { path, bytes, md5, tensors };
}

function refuseTwice(what: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw new ModelFileError(`${tensorFile}: ${what} ${name} is listed twice.`);
    seen.add(name);
  }
}

/** Returns the shards of a model. Throws a ModelFileError at the first thing that web-llm could not load. */
export function readTensorCache(text: string): readonly Shard[] {
  const shards = asList(tensorFile, 'records', readFields(tensorFile, text).records).map(readShard);
  if (shards.length === 0) throw new ModelFileError(`${tensorFile} lists no file: there are no weights.`);
  refuseTwice(
    'the file',
    shards.map(({ path }) => path),
  );
  refuseTwice(
    'the tensor',
    shards.flatMap(({ tensors }) => tensors.map(({ name }) => name)),
  );
  return shards;
}
