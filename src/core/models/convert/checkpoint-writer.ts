/** Writes small checkpoints in both forms: for tests, which need files that say exactly what they are meant to say. */
import { zipSync } from 'fflate';
import { rowMajor } from './tensor-ref.ts';

export interface WrittenTensor {
  readonly name: string;
  readonly dtype: 'F32' | 'F16' | 'BF16';
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();

/** Returns a safetensors file of the tensors, one behind the other. */
export function safetensorsFile(tensors: readonly WrittenTensor[]): Uint8Array<ArrayBuffer> {
  let at = 0;
  const header = tensors.map(({ name, dtype, shape, bytes }) => {
    const start = at;
    at += bytes.length;
    return [name, { dtype, shape, data_offsets: [start, at] }] as const;
  });
  return safetensorsOf(JSON.stringify(Object.fromEntries(header)), join(tensors.map(({ bytes }) => bytes)));
}

/** Returns a file with this header, whatever it says. */
export function safetensorsOf(header: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = encoder.encode(header);
  const length = new Uint8Array(8);
  new DataView(length.buffer).setBigUint64(0, BigInt(text.length), true);
  return join([length, text, data]);
}

/** Instructions of a pickle, back to back: numbers are single bytes, texts are theirs in UTF-8. */
export function pickleOf(...parts: readonly (number | string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  return join(
    parts.map((part) => {
      if (typeof part === 'number') return Uint8Array.of(part);
      return typeof part === 'string' ? encoder.encode(part) : part;
    }),
  );
}

/** BINUNICODE: a text. */
export function pickledText(text: string): Uint8Array {
  const bytes = encoder.encode(text);
  return join([Uint8Array.of(0x58), fourBytes(bytes.length), bytes]);
}

/** BININT: a whole number. */
export function pickledInt(value: number): Uint8Array {
  return join([Uint8Array.of(0x4a), fourBytes(value)]);
}

/** GLOBAL: the name of a function or class. */
export function pickledGlobal(module: string, name: string): Uint8Array {
  return encoder.encode(`c${module}\n${name}\n`);
}

/** MARK ... TUPLE. */
export function pickledTuple(...items: readonly Uint8Array[]): Uint8Array {
  return join([encoder.encode('('), ...items, encoder.encode('t')]);
}

/** How a tensor lies in its storage, where it is not alone there row after row. */
export interface TensorPlace {
  readonly key: string;
  readonly elements: number;
  readonly offset: number;
  readonly strides: readonly number[];
}

const storages = { F32: 'FloatStorage', F16: 'HalfStorage', BF16: 'BFloat16Storage' } as const;

/** The call that makes a tensor. */
export function pickledTensor({ dtype, shape }: WrittenTensor, place: TensorPlace): Uint8Array {
  const storage = pickledTuple(
    pickledText('storage'),
    pickledGlobal('torch', storages[dtype]),
    pickledText(place.key),
    pickledText('cpu'),
    pickledInt(place.elements),
  );
  const args = pickledTuple(
    pickleOf(storage, 'Q'),
    pickledInt(place.offset),
    pickledTuple(...shape.map(pickledInt)),
    pickledTuple(...place.strides.map(pickledInt)),
    pickleOf(0x89),
    pickleOf(pickledGlobal('collections', 'OrderedDict'), ')R'),
  );
  return pickleOf(pickledGlobal('torch._utils', '_rebuild_tensor_v2'), args, 'R');
}

/** A state dict in protocol 2, as torch.save writes it. */
export function pickledState(entries: readonly (readonly [string, Uint8Array])[]): Uint8Array<ArrayBuffer> {
  return pickleOf(0x80, 2, '}(', ...entries.flatMap(([name, value]) => [pickledText(name), value]), 'u.');
}

/** Returns a PyTorch checkpoint of the tensors, each in a storage of its own. */
export function torchFile(
  tensors: readonly WrittenTensor[],
  { deflated = false }: { readonly deflated?: boolean } = {},
): Uint8Array<ArrayBuffer> {
  const state = pickledState(
    tensors.map((tensor, index) => {
      const elements = tensor.shape.reduce((product, size) => product * size, 1);
      const place = { key: String(index), elements, offset: 0, strides: rowMajor(tensor.shape) };
      return [tensor.name, pickledTensor(tensor, place)];
    }),
  );
  return torchArchive(state, new Map(tensors.map(({ bytes }, index) => [String(index), bytes])), deflated);
}

/** Returns the archive of a pickle and of storages by their keys. */
export function torchArchive(
  pickle: Uint8Array,
  data: ReadonlyMap<string, Uint8Array>,
  deflated = false,
): Uint8Array<ArrayBuffer> {
  const files = {
    'archive/data.pkl': pickle,
    'archive/byteorder': encoder.encode('little'),
    ...Object.fromEntries([...data].map(([key, bytes]) => [`archive/data/${key}`, bytes])),
  };
  return zipSync(files, { level: deflated ? 6 : 0 });
}

function fourBytes(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setInt32(0, value, true);
  return bytes;
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}
