/** Reads what is compiled into a model library (wasm), and says whether it fits a model's tensors. */
export interface LibraryParameter {
  readonly name: string;
  /** Sizes; a word stands for one that is open ("vocab_size"). */
  readonly shape: readonly (number | string)[];
  readonly dtype: string;
}

export interface LibraryFacts {
  readonly quantization: string;
  readonly context: number;
  readonly prefillChunk: number;
  readonly maxBatch: number;
  readonly layers: number;
  readonly kvHeads: number;
  readonly headDim: number;
  /** Bytes of the GPU that the largest function takes beside weights and cache. */
  readonly scratchBytes: number;
  readonly parameters: readonly LibraryParameter[];
  /** Read out of the shaders; null where none, or more than one, is found. */
  readonly normEps: number | null;
  readonly ropeTheta: number | null;
  /** Functions that web-llm asks every library for and this one does not have. */
  readonly missing: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

const METADATA_START = '{"model_type"';
const MAX_METADATA = 4 << 20;

/** What web-llm 0.2.86 does not start without, whatever the model (its `getRequiredVMFunctionByName`). */
const REQUIRED_FUNCTIONS = [
  'sample_with_top_p',
  'argsort_probs',
  'apply_bitmask_inplace',
  'apply_penalty_inplace',
  'apply_logit_bias_inplace',
  'softmax_with_temperature',
];

/** Returns what a library says of itself; null where the bytes are no library of MLC's. */
export function readLibrary(bytes: Uint8Array): LibraryFacts | null {
  const at = indexOfText(bytes, METADATA_START);
  const json = at < 0 ? null : parseJson(textUpToEnd(bytes, at));
  const parameters = json === null ? null : parseParameters(json.params);
  if (json === null || parameters === null) return null;
  const cache = objectOf(json.kv_cache);
  const hidden = numberOf(cache.num_attention_heads) * numberOf(cache.head_dim);
  return {
    quantization: typeof json.quantization === 'string' ? json.quantization : '',
    context: numberOf(json.context_window_size),
    prefillChunk: numberOf(json.prefill_chunk_size),
    maxBatch: numberOf(json.max_batch_size),
    layers: numberOf(cache.num_hidden_layers),
    kvHeads: numberOf(cache.num_key_value_heads),
    headDim: numberOf(cache.head_dim),
    scratchBytes: Object.values(objectOf(json.memory_usage)).reduce<number>(
      (most, size) => Math.max(most, numberOf(size)),
      0,
    ),
    parameters,
    normEps: onlyNumber(bytes, ` / ${scientific(hidden)}f) + `),
    ropeTheta: onlyNumber(bytes, ' / pow('),
    // The name of a function stands as text in the program that is compiled in.
    missing: REQUIRED_FUNCTIONS.filter((name) => indexOfText(bytes, name) < 0),
  };
}

/** The first place of an ASCII text; -1 where there is none. */
function indexOfText(bytes: Uint8Array, text: string, from = 0): number {
  const wanted = new TextEncoder().encode(text);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

/** The JSON object that begins at a place: up to the brace that closes it. */
function textUpToEnd(bytes: Uint8Array, start: number): string {
  let depth = 0;
  let inText = false;
  const limit = Math.min(bytes.length, start + MAX_METADATA);
  for (let at = start; at < limit; at += 1) {
    const byte = bytes[at];
    if (inText && byte === 0x5c) at += 1;
    if (byte === 0x22) inText = !inText;
    if (inText) continue;
    if (byte === 0x7b) depth += 1;
    if (byte === 0x7d) depth -= 1;
    if (depth === 0) return new TextDecoder().decode(bytes.subarray(start, at + 1));
  }
  return '';
}

function parseJson(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Json) : null;
  } catch {
    return null;
  }
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function parseParameters(value: unknown): LibraryParameter[] | null {
  if (!Array.isArray(value)) return null;
  return value.flatMap((item: unknown) => {
    const { name, shape, dtype } = objectOf(item);
    if (typeof name !== 'string' || typeof dtype !== 'string' || !Array.isArray(shape)) return [];
    const sizes = shape.map((size: unknown) => (typeof size === 'number' || typeof size === 'string' ? size : '?'));
    return [{ name, dtype, shape: sizes }];
  });
}

/** As C's %e writes a number, and with it the shaders. */
function scientific(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential(6).split('e');
  return `${digits}e${exponent.slice(0, 1)}${exponent.slice(1).padStart(2, '0')}`;
}

const LONGEST_NUMBER = 16;

/** The number that follows a text wherever it stands: null where there are several, or none. */
function onlyNumber(bytes: Uint8Array, text: string): number | null {
  const found = new Set<number>();
  for (let at = indexOfText(bytes, text); at >= 0; at = indexOfText(bytes, text, at + 1)) {
    const start = at + text.length;
    const number = /^\d\.\d+e[+-]\d\d/u.exec(
      new TextDecoder().decode(bytes.subarray(start, start + LONGEST_NUMBER)),
    )?.[0];
    if (number !== undefined) found.add(Number(number));
  }
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/** A tensor of the model, as its list names it. */
export interface ListedTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
}

/** What the check compares the library with. */
export interface ModelFacts {
  readonly quantization: string;
  readonly records: readonly ListedTensor[];
  /** Null where it is not known. */
  readonly normEps: number | null;
}

const MOST_REASONS = 5;

/** Returns why a library cannot run a model, a sentence a reason and five at most; empty where it can. */
export function libraryMismatch(library: LibraryFacts, model: ModelFacts): string[] {
  const records = new Map(model.records.map((record) => [record.name, record]));
  const names = new Set(library.parameters.map(({ name }) => name));
  const sizes = new Map<string, number>();
  const reasons = [
    ...(library.quantization === model.quantization
      ? []
      : [`The library is for ${library.quantization}; the weights are in ${model.quantization}.`]),
    ...(library.missing.length === 0
      ? []
      : [`The library has no ${library.missing.join(', ')}: it is not for web-llm 0.2.86, but for another version.`]),
    ...library.parameters.flatMap((parameter) => parameterMismatch(parameter, records.get(parameter.name), sizes)),
    ...model.records
      .filter(({ name }) => !names.has(name))
      .map(({ name }) => `The library has no place for "${name}".`),
    ...epsMismatch(library.normEps, model.normEps),
  ];
  return reasons.slice(0, MOST_REASONS);
}

/** `sizes`: what the open sizes were in the parameters before this one. */
function parameterMismatch(
  { name, shape, dtype }: LibraryParameter,
  record: ListedTensor | undefined,
  sizes: Map<string, number>,
): string[] {
  if (record === undefined) return [`The library needs "${name}", which the weights lack.`];
  const fits =
    shape.length === record.shape.length && shape.every((size, axis) => fitsSize(size, record.shape[axis] ?? 0, sizes));
  if (fits && dtype === record.dtype) return [];
  const found = `${record.shape.join(' x ')} in ${record.dtype}`;
  return [`The library needs "${name}" as ${shape.join(' x ')} in ${dtype}; the weights have ${found}.`];
}

function fitsSize(size: number | string, found: number, sizes: Map<string, number>): boolean {
  if (typeof size === 'number') return size === found;
  const known = sizes.get(size) ?? found;
  sizes.set(size, known);
  return known === found;
}

function epsMismatch(library: number | null, model: number | null): string[] {
  if (model === null || library === model) return [];
  if (library === null) return ['The eps of the norms could not be read out of the library’s shaders.'];
  return [`The library is compiled with a norm eps of ${library}; the model was trained with ${model}.`];
}
