import { describe, expect, it } from 'vitest';
import { readCheckpoint } from './checkpoint.ts';
import { safetensorsFile, torchFile, type WrittenTensor } from './checkpoint-writer.ts';
import type { SlicedSource } from './sliced-source.ts';

function file(name: string, content: Uint8Array | object): SlicedSource {
  const bytes = content instanceof Uint8Array ? content : new TextEncoder().encode(JSON.stringify(content));
  return { name, byteLength: bytes.length, slice: (from, to) => Promise.resolve(bytes.slice(from, to)) };
}

function tensor(name: string): WrittenTensor {
  return { name, dtype: 'F16', shape: [2], bytes: Uint8Array.of(1, 2, 3, 4) };
}

const one = file('model-1.safetensors', safetensorsFile([tensor('a')]));
const two = file('model-2.safetensors', safetensorsFile([tensor('b')]));

function index(weightMap: object): SlicedSource {
  return file('model.safetensors.index.json', { weight_map: weightMap });
}

describe('readCheckpoint', () => {
  it('reads one file, or the shards that an index names', async () => {
    const single = await readCheckpoint([file('model.safetensors', safetensorsFile([tensor('a'), tensor('b')]))]);
    const shards = await readCheckpoint([one, two, index({ a: one.name, b: two.name })]);
    expect([...single.keys()]).toEqual(['a', 'b']);
    expect([...shards].map(([name, { file: from }]) => [name, from])).toEqual([
      ['a', 'model-1.safetensors'],
      ['b', 'model-2.safetensors'],
    ]);
  });

  it('takes safetensors where there are both forms', async () => {
    const both = [
      file('pytorch_model.bin', torchFile([tensor('a')])),
      file('model.safetensors', safetensorsFile([tensor('b')])),
    ];
    expect([...(await readCheckpoint(both)).keys()]).toEqual(['b']);
    expect([...(await readCheckpoint(both.slice(0, 1))).keys()]).toEqual(['a']);
  });

  it.each([
    ['no weights', [file('config.json', {})], 'has no weights; expected one of model.safetensors'],
    ['a shard that is missing', [one, index({ a: one.name, b: two.name })], 'model-2.safetensors: is missing'],
    [
      'a tensor in another shard',
      [one, two, index({ a: two.name, b: one.name })],
      'says that "a" lies in model-2.safetensors; it lies in model-1.safetensors',
    ],
    [
      'a tensor in no shard',
      [one, index({ a: one.name, c: one.name })],
      'says that "c" lies in model-1.safetensors; it lies in none',
    ],
    [
      'a tensor in two shards',
      [one, file('model-2.safetensors', safetensorsFile([tensor('a')])), index({ a: one.name, b: two.name })],
      'holds "a", which model-1.safetensors holds too',
    ],
    ['a shard elsewhere', [one, index({ a: '../model-1.safetensors' })], 'has no "weight_map"'],
    ['an index without a map', [one, index([])], 'has no "weight_map"'],
    ['an index of another kind', [one, file('model.safetensors.index.json', [1])], 'has no "weight_map"'],
  ])('refuses %s', async (_, files, reason) => {
    await expect(readCheckpoint(files)).rejects.toThrow(reason);
  });
});
