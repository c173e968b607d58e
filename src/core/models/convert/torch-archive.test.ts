import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  pickledGlobal,
  pickledInt,
  pickledState,
  pickledTensor,
  pickledText,
  pickledTuple,
  pickleOf,
  torchArchive,
  torchFile,
  type TensorPlace,
  type WrittenTensor,
} from './checkpoint-writer.ts';
import type { SlicedSource } from './sliced-source.ts';
import { readRows } from './tensor-rows.ts';
import { readTorchArchive } from './torch-archive.ts';

function source(bytes: Uint8Array): SlicedSource {
  return { name: 'a.bin', byteLength: bytes.length, slice: (from, to) => Promise.resolve(bytes.slice(from, to)) };
}

const numbers = Uint16Array.from({ length: 24 }, (_, at) => at);
const bytes = new Uint8Array(numbers.buffer);

function matrix(shape: readonly number[]): WrittenTensor {
  return { name: 'w', dtype: 'F16', shape, bytes };
}

function archiveOf(pickle: Uint8Array): Uint8Array {
  return torchArchive(pickle, new Map([['0', bytes]]));
}

/** One tensor over the 24 numbers, as it lies there. */
function placed(shape: readonly number[], place: Partial<TensorPlace>): Uint8Array {
  const whole = { key: '0', elements: 24, offset: 0, strides: [1], ...place };
  return archiveOf(pickledState([['w', pickledTensor(matrix(shape), whole)]]));
}

async function rowsOf(file: Uint8Array, from: number, to: number): Promise<number[]> {
  const [tensor] = await readTorchArchive(source(file));
  if (tensor === undefined) throw new Error('There is no tensor.');
  return [...new Uint16Array((await readRows(tensor, from, to)).slice().buffer)];
}

async function refusal(file: Uint8Array): Promise<string> {
  return readTorchArchive(source(file)).then(
    () => 'none',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
}

describe('readTorchArchive', () => {
  it.each([false, true])('reads what was written, deflated: %s', async (deflated) => {
    const tensors = [matrix([4, 6]), { ...matrix([24]), name: 'v' }];
    const found = await readTorchArchive(source(torchFile(tensors, { deflated })));
    expect(found.map(({ name, shape, dtype }) => [name, shape, dtype])).toEqual([
      ['w', [4, 6], 'F16'],
      ['v', [24], 'F16'],
    ]);
    for (const tensor of found) expect(await readRows(tensor, 0, tensor.shape.length === 1 ? 1 : 4)).toEqual(bytes);
  });

  it('reads an archive that is deflated forwards and backwards', async () => {
    const large = new Uint8Array(300_000).map((_, at) => at % 251);
    const tensor: WrittenTensor = { name: 'w', dtype: 'F16', shape: [1500, 100], bytes: large };
    const [found] = await readTorchArchive(source(torchFile([tensor], { deflated: true })));
    for (const row of [3, 900, 901, 1499, 0, 7]) {
      expect(await found?.storage.read(row * 200, row * 200 + 200)).toEqual(large.slice(row * 200, row * 200 + 200));
    }
  });

  it('asks for a deflated archive in few pieces: they may come over a network', async () => {
    let state = 1;
    const large = new Uint8Array(3_000_000).map(() => (state = (state * 48_271) % 2_147_483_647) >> 8);
    const tensor: WrittenTensor = { name: 'w', dtype: 'F16', shape: [1500, 1000], bytes: large };
    const file = source(torchFile([tensor], { deflated: true }));
    let asked = 0;
    function slice(from: number, to: number): Promise<Uint8Array> {
      asked += 1;
      return file.slice(from, to);
    }
    const [found] = await readTorchArchive({ ...file, slice });
    asked = 0;
    const read = await found?.storage.read(0, large.length);
    expect(Buffer.compare(read ?? new Uint8Array(0), large)).toBe(0);
    // Its local header, and three megabytes.
    expect(asked).toBe(4);
  });

  it.each([
    ['at an offset', [2, 3], { offset: 5, strides: [3, 1] }, [5, 6, 7, 8, 9, 10]],
    ['transposed', [3, 2], { strides: [1, 3] }, [0, 3, 1, 4, 2, 5]],
    ['with gaps between rows', [3, 2], { strides: [8, 1] }, [0, 1, 8, 9, 16, 17]],
    ['with gaps between columns', [2, 3], { offset: 1, strides: [12, 2] }, [1, 3, 5, 13, 15, 17]],
    ['one row many times', [3, 2], { offset: 4, strides: [0, 1] }, [4, 5, 4, 5, 4, 5]],
  ])('reads a tensor %s of a shared storage', async (_, shape, place, expected) => {
    const file = placed(shape, place);
    expect(await rowsOf(file, 0, shape[0] ?? 0)).toEqual(expected);
    const columns = shape[1] ?? 0;
    expect(await rowsOf(file, 1, 2)).toEqual(expected.slice(columns, 2 * columns));
  });

  it('reads parameters, and passes over attributes of the dictionary', async () => {
    const tensor = pickledTensor(matrix([4, 6]), { key: '0', elements: 24, offset: 0, strides: [6, 1] });
    const parameter = pickleOf(
      pickledGlobal('torch._utils', '_rebuild_parameter'),
      pickledTuple(tensor, pickleOf(0x88), pickleOf(pickledGlobal('collections', 'OrderedDict'), ')R')),
      'R',
    );
    const dict = pickleOf(pickledGlobal('collections', 'OrderedDict'), ')R(', pickledText('w'), parameter, 'u');
    const file = archiveOf(pickleOf(0x80, 2, dict, '}(', pickledText('_metadata'), '}ub.'));
    expect(await readTorchArchive(source(file))).toMatchObject([{ name: 'w', shape: [4, 6], strides: [6, 1] }]);
  });

  it.each([
    ['os', 'system'],
    ['builtins', 'eval'],
    ['torch', 'load'],
    ['torch._utils', '_rebuild_tensor_v3'],
    ['collections', 'OrderedDict.clear'],
    ['__builtin__', 'getattr'],
  ])('refuses %s.%s, and calls nothing', async (module, name) => {
    const call = pickleOf(pickledGlobal(module, name), pickledTuple(pickledText('x')), 'R');
    expect(await refusal(archiveOf(pickledState([['w', call]])))).toContain(`it asks for ${module}.${name}`);
  });

  it.each([
    ['a class as a function', pickleOf(pickledGlobal('torch', 'HalfStorage'), ')R'), 'it calls torch.HalfStorage'],
    [
      'an object of a class',
      pickleOf(pickledGlobal('collections', 'OrderedDict'), ')', 0x81),
      'an instruction that checkpoints do not need (0x81',
    ],
    ['a number in place of a tensor', pickledInt(1), 'the entry "w" is no tensor'],
    ['attributes of a list', pickleOf(']}b'), 'it sets attributes of something that is no dictionary'],
    ['an object that was never made', pickleOf('h', 9), 'it refers to object 9 before there is one'],
    ['a mark that is not there', pickleOf('tt'), 'up to a mark that is not there'],
    [
      'a storage by its name alone',
      pickleOf(pickledText('x'), 'Q'),
      'it refers to a storage in a form that is not known',
    ],
  ])('refuses %s', async (_, value, reason) => {
    const message = await refusal(archiveOf(pickledState([['w', value]])));
    expect(message).toContain(reason);
  });

  it.each([
    ['beyond its storage', placed([5, 5], { strides: [5, 1] }), 'reaches to element 24 of a storage of 24'],
    ['in a storage that is not there', placed([2], { key: '7' }), 'the archive has no "archive/data/7"'],
    ['in a storage that is shorter', placed([2], { elements: 25 }), 'has 48 bytes; its tensors take 50'],
  ])('refuses a tensor %s', async (_, file, reason) => {
    expect(await refusal(file)).toContain(reason);
  });

  it.each([
    [
      'of before 2020',
      pickleOf(0x80, 2, 0x8a, 10, 'lF', 0x9c, 0x20),
      'is in the form that PyTorch wrote before version 1.6',
    ],
    ['that is a page', new TextEncoder().encode('<!DOCTYPE html>'), 'is no PyTorch checkpoint'],
    ['that is empty', new Uint8Array(0), 'is no PyTorch checkpoint'],
    ['that is cut off', torchFile([matrix([4, 6])]).slice(0, -30), 'its table of contents, at the end, is missing'],
    ['of another kind', zipSync({ 'a.txt': bytes }), 'has no data.pkl'],
    [
      'with its numbers the other way round',
      zipSync({ 'a/data.pkl': bytes, 'a/byteorder': new TextEncoder().encode('big') }),
      'in "big" byte order',
    ],
    ['with a pickle of protocol 1', archiveOf(new TextEncoder().encode('}.')), 'protocol 2 to 5'],
    ['with a pickle that is cut off', archiveOf(pickledState([['w', pickledText('x')]]).slice(0, -3)), 'it is cut off'],
  ])('refuses a file %s', async (_, file, reason) => {
    expect(await refusal(file)).toContain(reason);
  });

  it('reads archives whose sizes and places are in their 64-bit fields', async () => {
    const found = await readTorchArchive(source(withLongDirectory(torchFile([matrix([4, 6])]))));
    expect(found).toMatchObject([{ name: 'w', shape: [4, 6] }]);
    expect(await found[0]?.storage.read(0, 48)).toEqual(bytes);
  });
});

/** The same archive with the end of its directory in 64 bits, as PyTorch writes files of more than 4 GB. */
function withLongDirectory(file: Uint8Array): Uint8Array {
  const endAt = file.length - 22;
  const end = new DataView(file.buffer, endAt, 22);
  const long = new DataView(new ArrayBuffer(56 + 20));
  long.setUint32(0, 0x06064b50, true);
  long.setBigUint64(4, 44n, true);
  long.setBigUint64(24, BigInt(end.getUint16(8, true)), true);
  long.setBigUint64(32, BigInt(end.getUint16(10, true)), true);
  long.setBigUint64(40, BigInt(end.getUint32(12, true)), true);
  long.setBigUint64(48, BigInt(end.getUint32(16, true)), true);
  long.setUint32(56, 0x07064b50, true);
  long.setBigUint64(64, BigInt(endAt), true);
  long.setUint32(72, 1, true);
  const result = new Uint8Array(file.length + 76);
  result.set(file.subarray(0, endAt));
  result.set(new Uint8Array(long.buffer), endAt);
  result.set(file.subarray(endAt), endAt + 76);
  new DataView(result.buffer, endAt + 76).setUint32(16, 0xffffffff, true);
  return result;
}
