import { describe, expect, it } from 'vitest';
import { readLibrary, libraryMismatch } from './library.ts';
import type { LlamaConfig } from './llama-config.ts';
import { planTensors, recordsOf } from './tensor-plan.ts';
import { planShards, tensorCacheText } from './shards.ts';
import { rowMajor, type TensorRef } from './tensor-ref.ts';
import { readFileSync } from 'node:fs';

const llama2: LlamaConfig = {
  ...{ layers: 32, hidden: 4096, intermediate: 11_008, heads: 32, kvHeads: 32, headDim: 128, vocabSize: 32_000 },
  ...{ normEps: 1e-5, ropeTheta: 10_000, context: 2048, tiedEmbeddings: false, bos: 1, eos: 2, pad: 0 },
};

function tensor(name: string, shape: readonly number[]): [string, TensorRef] {
  const storage = { byteLength: 0, read: () => Promise.reject(new Error('Nothing is read for a plan.')) };
  return [name, { name, file: 'model.safetensors', dtype: 'F16', shape, offset: 0, strides: rowMajor(shape), storage }];
}

function checkpoint({
  layers,
  hidden,
  intermediate,
  heads,
  kvHeads,
  headDim,
  vocabSize,
}: LlamaConfig): Map<string, TensorRef> {
  const shapes: Readonly<Record<string, readonly number[]>> = {
    'self_attn.q_proj': [heads * headDim, hidden],
    'self_attn.k_proj': [kvHeads * headDim, hidden],
    'self_attn.v_proj': [kvHeads * headDim, hidden],
    'self_attn.o_proj': [hidden, heads * headDim],
    'mlp.gate_proj': [intermediate, hidden],
    'mlp.up_proj': [intermediate, hidden],
    'mlp.down_proj': [hidden, intermediate],
    input_layernorm: [hidden],
    post_attention_layernorm: [hidden],
  };
  const inLayers = Array.from({ length: layers }, (_, layer) =>
    Object.entries(shapes).map(([name, shape]) => tensor(`model.layers.${layer}.${name}.weight`, shape)),
  );
  return new Map([
    tensor('model.embed_tokens.weight', [vocabSize, hidden]),
    ...inLayers.flat(),
    tensor('model.layers.0.self_attn.rotary_emb.inv_freq', [64]),
    tensor('model.norm.weight', [hidden]),
    tensor('lm_head.weight', [vocabSize, hidden]),
  ]);
}

function shardsOf(config: LlamaConfig, quantization: 'q4f16_1' | 'q4f32_1') {
  const { tensors } = planTensors(checkpoint(config), config);
  return planShards(tensors.flatMap((planned) => recordsOf(planned, quantization)));
}

function total(shards: readonly { readonly nbytes: number }[]): number {
  return shards.reduce((sum, { nbytes }) => sum + nbytes, 0);
}

/** Writes another name of the same length wherever one stands. */
function renameEverywhere(bytes: Uint8Array, name: string, other: string): void {
  const buffer = Buffer.from(bytes.buffer);
  for (let at = buffer.indexOf(name); at >= 0; at = buffer.indexOf(name, at)) buffer.write(other, at);
}

describe('planTensors', () => {
  it('makes of LLaMA-2-7B the 325 tensors in 115 files that are published of it', () => {
    const shards = shardsOf(llama2, 'q4f16_1');
    expect(shards.flatMap(({ records }) => records)).toHaveLength(325);
    expect(shards).toHaveLength(115);
    expect(total(shards)).toBe(3_790_741_504);
    expect(total(shardsOf(llama2, 'q4f32_1'))).toBe(4_212_408_320);
  });

  it('gives 4,608 bytes to each row that was added to the vocabulary', () => {
    const added = { ...llama2, vocabSize: 32_001 };
    expect(total(shardsOf(added, 'q4f16_1')) - total(shardsOf(llama2, 'q4f16_1'))).toBe(4608);
    expect(planTensors(checkpoint(added), llama2).vocabSize).toBe(32_001);
  });

  it.each(['q4f16_1', 'q4f32_1'] as const)('fits the library of the studio in %s', (quantization) => {
    const path = new URL(`../../../../public/models/llama-2-7b-${quantization}.wasm`, import.meta.url);
    const library = readLibrary(new Uint8Array(readFileSync(path)));
    if (library === null) throw new Error('The library cannot be read.');
    const records = shardsOf(llama2, quantization).flatMap((shard) => shard.records);
    expect(libraryMismatch(library, { quantization, records, normEps: 1e-5 })).toEqual([]);
    expect(libraryMismatch(library, { quantization, records, normEps: 1e-6 })).toEqual([
      'The library is compiled with a norm eps of 0.00001; the model was trained with 0.000001.',
    ]);
    expect(library).toMatchObject({ context: 2048, prefillChunk: 2048, maxBatch: 16, ropeTheta: 10_000 });
    const others = libraryMismatch(library, { quantization, records: records.slice(2), normEps: null });
    expect(others).toContain('The library needs "model.embed_tokens.q_weight", which the weights lack.');
    const taller = records.map((record) => ({
      ...record,
      shape: record.shape.map((size) => (size === 22_016 ? 22_017 : size)),
    }));
    expect(libraryMismatch(library, { quantization, records: taller, normEps: null })).toHaveLength(5);
    const uneven = records.map((record) =>
      record.name === 'lm_head.q_weight' ? { ...record, shape: [32_001, 512] } : record,
    );
    expect(libraryMismatch(library, { quantization, records: uneven, normEps: null })).toEqual([
      'The library needs "lm_head.q_weight" as vocab_size x 512 in uint32; the weights have 32001 x 512 in uint32.',
    ]);
  });

  it('does not fit a library that lacks what web-llm calls', () => {
    const path = new URL('../../../../public/models/llama-2-7b-q4f32_1.wasm', import.meta.url);
    const bytes = Uint8Array.from(readFileSync(path));
    expect(readLibrary(bytes)?.missing).toEqual([]);
    renameEverywhere(bytes, 'argsort_probs', 'argsort_prob0');
    const library = readLibrary(bytes);
    if (library === null) throw new Error('The library cannot be read.');
    const records = shardsOf(llama2, 'q4f32_1').flatMap((shard) => shard.records);
    expect(libraryMismatch(library, { quantization: 'q4f32_1', records, normEps: 1e-5 })).toEqual([
      'The library has no argsort_probs: it is not for web-llm 0.2.86, but for another version.',
    ]);
  });

  it('stacks queries, keys and values, and gates and ups, in this order', () => {
    const grouped = { ...llama2, layers: 1, kvHeads: 8 };
    const { tensors } = planTensors(checkpoint(grouped), grouped);
    const stacked = tensors.flatMap((planned) =>
      planned.kind === 'matrix' && planned.parts.length > 1
        ? [[planned.name, planned.rows, planned.parts.map(({ name }) => name)]]
        : [],
    );
    expect(stacked).toEqual([
      [
        'model.layers.0.self_attn.qkv_proj',
        6144,
        ['q', 'k', 'v'].map((part) => `model.layers.0.self_attn.${part}_proj.weight`),
      ],
      [
        'model.layers.0.mlp.gate_up_proj',
        22_016,
        ['gate', 'up'].map((part) => `model.layers.0.mlp.${part}_proj.weight`),
      ],
    ]);
  });

  it('takes the embedding for both ends where they are tied, and only there', () => {
    const tensors = checkpoint({ ...llama2, layers: 1 });
    tensors.delete('lm_head.weight');
    expect(() => planTensors(tensors, { ...llama2, layers: 1 })).toThrow('lack "lm_head.weight"');
    const { tensors: planned } = planTensors(tensors, { ...llama2, layers: 1, tiedEmbeddings: true });
    expect(planned.at(-1)).toMatchObject({ name: 'lm_head', parts: [{ name: 'model.embed_tokens.weight' }] });
  });

  it.each([
    [
      'a tensor that is missing',
      (all: Map<string, TensorRef>) => void all.delete('model.norm.weight'),
      'lack "model.norm.weight"',
    ],
    [
      'a shape of another model',
      (all: Map<string, TensorRef>) => void all.set(...tensor('model.norm.weight', [5120])),
      '"model.norm.weight" is 5120; by config.json it has to be 4096.',
    ],
    [
      'a bias',
      (all: Map<string, TensorRef>) => void all.set(...tensor('model.layers.0.self_attn.q_proj.bias', [4096])),
      'which has no place in the model',
    ],
    [
      'ends of two sizes',
      (all: Map<string, TensorRef>) => void all.set(...tensor('lm_head.weight', [32_001, 4096])),
      '"lm_head.weight" is 32001 x 4096; by config.json it has to be 32000 x 4096.',
    ],
    [
      'integers',
      (all: Map<string, TensorRef>) => {
        const [name, ref] = tensor('model.norm.weight', [4096]);
        all.set(name, { ...ref, dtype: 'I64' });
      },
      '"model.norm.weight" is in I64; expected F16, BF16 or F32.',
    ],
  ])('refuses %s', (_, change, reason) => {
    const tensors = checkpoint(llama2);
    change(tensors);
    expect(() => planTensors(tensors, llama2)).toThrow(reason);
  });
});

describe('planShards', () => {
  const mega = 1 << 20;

  function sizes(...megabytes: readonly number[]): number[][] {
    const records = megabytes.map((size, index) => ({
      name: String(index),
      shape: [],
      dtype: 'uint32' as const,
      nbytes: size * mega,
    }));
    return planShards(records).map((shard) => shard.records.map(({ nbytes }) => nbytes / mega));
  }

  it.each([
    [[10, 10, 10], [[10, 10, 10]]],
    [
      [10, 10, 12],
      [[10, 10], [12]],
    ],
    [
      [10, 20, 16],
      [[16], [10, 20]],
    ],
    [
      [60, 1, 60, 2],
      [[60], [60], [1, 2]],
    ],
    [[31], [[31]]],
    [[], []],
  ])('divides %j into %j', (given, expected) => {
    expect(sizes(...given)).toEqual(expected);
  });

  it('writes where each tensor lies', () => {
    const shards = planShards([
      { name: 'a', shape: [2], dtype: 'uint32', nbytes: 8 },
      { name: 'b', shape: [3], dtype: 'float16', nbytes: 6 },
    ]);
    expect(JSON.parse(tensorCacheText(shards, ['00'], 28))).toEqual({
      metadata: { ParamSize: 2, ParamBytes: 14, BitsPerParam: 4 },
      records: [
        {
          ...{ dataPath: 'params_shard_0.bin', format: 'raw-shard', nbytes: 14, md5sum: '00' },
          records: [
            { name: 'a', shape: [2], dtype: 'uint32', format: 'raw', nbytes: 8, byteOffset: 0 },
            { name: 'b', shape: [3], dtype: 'float16', format: 'raw', nbytes: 6, byteOffset: 8 },
          ],
        },
      ],
    });
  });
});
