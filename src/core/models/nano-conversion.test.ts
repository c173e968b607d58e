import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCheckpoint } from './convert/checkpoint.ts';
import { modelBytes, modelTypeOf, modelValues, type Quantization } from './convert/float-types.ts';
import { parseLlamaConfig } from './convert/llama-config.ts';
import { quantizeRows } from './convert/quantize.ts';
import type { SlicedSource } from './convert/sliced-source.ts';
import { planTensors, recordsOf, type PlannedTensor, type WeightRef } from './convert/tensor-plan.ts';
import { readRows } from './convert/tensor-rows.ts';

interface Expected {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly sha256: string;
}

const checkpoint = new URL('../../../models/nano-instagger/checkpoint/', import.meta.url);
const facts = new URL('golden/quantization.json', import.meta.url);
const { nano } = JSON.parse(readFileSync(facts, 'utf8')) as { nano: Record<Quantization, Record<string, Expected>> };

function sourceOf(name: string): SlicedSource {
  const bytes = new Uint8Array(readFileSync(new URL(name, checkpoint)));
  return { name, byteLength: bytes.length, slice: (start, end) => Promise.resolve(bytes.slice(start, end)) };
}

function sha256(parts: readonly NodeJS.ArrayBufferView[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

function bytesOf(part: WeightRef): Promise<Uint8Array> {
  return readRows(part, 0, part.shape.length === 1 ? 1 : (part.shape[0] ?? 0));
}

/** The hashes of what a tensor becomes, in the order of its records. */
async function hashesOf(tensor: PlannedTensor, quantization: Quantization): Promise<string[]> {
  const model = modelTypeOf(quantization);
  if (tensor.kind === 'vector') {
    return [sha256([modelBytes(modelValues(await bytesOf(tensor.part), tensor.part.dtype, model), model)])];
  }
  const parts = await Promise.all(
    tensor.parts.map(async (part) =>
      quantizeRows({ bytes: await bytesOf(part), type: part.dtype, columns: tensor.columns }, model),
    ),
  );
  return [sha256(parts.map(({ words }) => words)), sha256(parts.map(({ scales }) => scales))];
}

describe('the nano checkpoint', () => {
  it.each(['q4f16_1', 'q4f32_1'] as const)(
    'becomes, tensor by tensor, what NumPy makes of it (%s)',
    async (quantization) => {
      const tensors = await readCheckpoint([sourceOf('model.safetensors')]);
      const plan = planTensors(tensors, parseLlamaConfig(readFileSync(new URL('config.json', checkpoint), 'utf8')));
      const found: Record<string, Expected> = {};
      for (const tensor of plan.tensors) {
        const hashes = await hashesOf(tensor, quantization);
        for (const [place, { name, dtype, shape }] of recordsOf(tensor, quantization).entries()) {
          found[name] = { dtype, shape, sha256: hashes[place] ?? '' };
        }
      }
      expect(found).toEqual(nano[quantization]);
    },
  );
});
