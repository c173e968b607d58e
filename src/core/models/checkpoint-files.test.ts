import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { floatType, modelValues } from './convert/float-types.ts';
import { readSafetensors } from './convert/safetensors.ts';
import type { SlicedSource } from './convert/sliced-source.ts';
import type { TensorRef } from './convert/tensor-ref.ts';
import { readRows } from './convert/tensor-rows.ts';
import { readTorchArchive } from './convert/torch-archive.ts';

interface Expected {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly values: readonly number[];
}

const golden = new URL('golden/', import.meta.url);
const files = JSON.parse(readFileSync(new URL('checkpoints.json', golden), 'utf8')) as Record<
  string,
  Record<string, Expected>
>;

function sourceOf(name: string): SlicedSource {
  const bytes = new Uint8Array(readFileSync(new URL(name, golden)));
  return { name, byteLength: bytes.length, slice: (start, end) => Promise.resolve(bytes.slice(start, end)) };
}

async function valuesOf(tensor: TensorRef): Promise<Expected> {
  const rows = tensor.shape.length === 1 ? 1 : (tensor.shape[0] ?? 0);
  const type = floatType(tensor.dtype);
  if (type === null) throw new Error(`${tensor.name} is in ${tensor.dtype}`);
  const values = modelValues(await readRows(tensor, 0, rows), type, 'float32');
  return { dtype: tensor.dtype, shape: tensor.shape, values: [...values] };
}

describe('checkpoints that Python made', () => {
  it.each(Object.entries(files))('%s has the numbers that Python put in', async (name, expected) => {
    const read = name.endsWith('.bin') ? readTorchArchive : readSafetensors;
    const tensors = await read(sourceOf(name));
    const found = await Promise.all(tensors.map(async (tensor) => [tensor.name, await valuesOf(tensor)] as const));
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});
