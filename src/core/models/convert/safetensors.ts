/** Reads the table of contents of safetensors files (https://github.com/huggingface/safetensors, "Format"). */
import { CheckpointError } from './checkpoint-error.ts';
import { readExactly, type SlicedSource } from './sliced-source.ts';
import { elementBytes, elementCount, rowMajor, type TensorRef } from './tensor-ref.ts';

/** The header of a checkpoint of 7 billion parameters has some 40 kB. */
const MAX_HEADER_BYTES = 8 << 20;
const LENGTH_BYTES = 8;

interface Entry {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** Returns the tensors of a file. Throws a CheckpointError where the header is not whole, or names bytes that are not there. */
export async function readSafetensors(source: SlicedSource): Promise<TensorRef[]> {
  const { name: file } = source;
  const headerBytes = await readHeaderLength(source);
  const dataAt = LENGTH_BYTES + headerBytes;
  const entries = parseHeader(await readExactly(source, LENGTH_BYTES, dataAt), file);
  checkLayout(entries, source.byteLength - dataAt, file);
  return entries.map(({ name, dtype, shape, start, end }) => ({
    name,
    file,
    dtype,
    shape,
    offset: 0,
    strides: rowMajor(shape),
    storage: {
      byteLength: end - start,
      read: (from, to) => readExactly(source, dataAt + start + from, dataAt + start + to),
    },
  }));
}

async function readHeaderLength(source: SlicedSource): Promise<number> {
  const bytes = await readExactly(source, 0, LENGTH_BYTES);
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset, LENGTH_BYTES).getBigUint64(0, true));
  if (length <= MAX_HEADER_BYTES && LENGTH_BYTES + length <= source.byteLength) return length;
  throw new CheckpointError(
    source.name,
    `a header of ${length} bytes is announced; expected one that fits into the file and ${MAX_HEADER_BYTES} bytes. This is no safetensors file, or it is cut off.`,
  );
}

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseHeader(bytes: Uint8Array, file: string): Entry[] {
  const header = parseJson(bytes, file);
  return Object.entries(header)
    .filter(([name]) => name !== '__metadata__')
    .map(([name, entry]) => parseEntry(name, entry, file));
}

function parseJson(bytes: Uint8Array, file: string): Json {
  try {
    const header: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (isObject(header)) return header;
  } catch {
    // Told below, as a header of another kind is.
  }
  throw new CheckpointError(file, 'the header is not a JSON object. This is no safetensors file, or it is damaged.');
}

function parseEntry(name: string, value: unknown, file: string): Entry {
  const entry = isObject(value) ? value : {};
  const dtype = typeof entry.dtype === 'string' ? entry.dtype : '';
  const size = elementBytes.get(dtype);
  if (size === undefined) {
    throw new CheckpointError(file, `"${name}" is of type "${dtype}", which is not known.`);
  }
  const shape = wholeNumbers(entry.shape);
  const [start, end, ...more] = wholeNumbers(entry.data_offsets) ?? [];
  if (shape === null || start === undefined || end === undefined || more.length > 0) {
    throw new CheckpointError(file, `the entry of "${name}" has no shape or no two offsets. The header is damaged.`);
  }
  const expected = elementCount(shape) * size;
  if (end - start === expected) return { name, dtype, shape, start, end };
  throw new CheckpointError(
    file,
    `"${name}" of shape ${shape.join(' x ')} in ${dtype} takes ${expected} bytes; its offsets give it ${end - start}.`,
  );
}

const MAX_DIMENSIONS = 8;

function wholeNumbers(value: unknown): number[] | null {
  if (!Array.isArray(value) || value.length > MAX_DIMENSIONS) return null;
  const numbers = value.filter((item): item is number => Number.isSafeInteger(item) && Number(item) >= 0);
  return numbers.length === value.length ? numbers : null;
}

/** As the format demands: tensors lie one behind the other, without gaps, and fill the file. */
function checkLayout(entries: readonly Entry[], dataBytes: number, file: string): void {
  let at = 0;
  for (const { name, start, end } of [...entries].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start !== at) {
      const fault = start < at ? 'overlaps another tensor' : 'leaves a gap before it';
      throw new CheckpointError(file, `"${name}" ${fault}: it begins at ${start}; expected ${at}.`);
    }
    at = end;
  }
  if (at === dataBytes) return;
  throw new CheckpointError(
    file,
    `the tensors take ${at} bytes; the file has ${dataBytes} for them. It is cut off or damaged.`,
  );
}
