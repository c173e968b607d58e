import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLibrary } from './convert/library.ts';
import { patchLibrary } from './library-patch.ts';
import { fitOf, needsOf, type AdapterFacts } from './model-needs.ts';
import { readMlcConfig } from './mlc-config.ts';
import { chooseShipped, readShippedLibrary, shippedLibraries } from './shipped-library.ts';

const folder = new URL('../../../public/models/', import.meta.url);
const notes = shippedLibraries.map((name) =>
  readShippedLibrary(name, readFileSync(new URL(`${name}.json`, folder), 'utf8')),
);

function adapter(part: Partial<Extract<AdapterFacts, { state: 'ready' }>> = {}): AdapterFacts {
  return {
    ...{ state: 'ready', name: 'Card', software: false, features: ['shader-f16'], memoryBytes: null },
    limits: {
      ...{ maxBufferSize: 2 ** 30, maxStorageBufferBindingSize: 2 ** 30 },
      ...{ maxComputeWorkgroupStorageSize: 32_768, maxStorageBuffersPerShaderStage: 10 },
    },
    ...part,
  };
}

function llamaConfig(change: Readonly<Record<string, unknown>> = {}, quantization = 'q4f16_1') {
  return readMlcConfig(
    JSON.stringify({
      ...{ model_type: 'llama', quantization, vocab_size: 32_000, context_window_size: 4096 },
      ...{ temperature: 1, repetition_penalty: 1, tokenizer_files: ['tokenizer.json'] },
      model_config: {
        ...{ hidden_size: 4096, intermediate_size: 11_008, num_hidden_layers: 32, num_attention_heads: 32 },
        ...{ num_key_value_heads: 32, rms_norm_eps: 1e-5, position_embedding_base: 10_000, ...change },
      },
    }),
  );
}

describe('the library of the studio', () => {
  it.each(['q4f16_1', 'q4f32_1'])('for %s is chosen for a LLaMA-2-7B', (quantization) => {
    expect(chooseShipped(llamaConfig({}, quantization), notes)).toMatchObject({
      library: { name: `llama-2-7b-${quantization}.wasm` },
      patch: null,
    });
  });

  it('is given the eps of the checkpoint', () => {
    const choice = chooseShipped(llamaConfig({ rms_norm_eps: 1e-6 }), notes);
    if (choice?.patch == null) throw new Error('There is no patch for 1e-6.');
    const plain = readFileSync(new URL(choice.library.name, folder));
    expect(readLibrary(plain)?.normEps).toBe(1e-5);
    expect(readLibrary(patchLibrary(plain, choice.patch))?.normEps).toBe(1e-6);
    expect(choice.sha256).toBe(choice.patch.sha256);
  });

  it.each([
    { hidden_size: 5120 },
    { num_hidden_layers: 40 },
    { num_key_value_heads: 8 },
    { position_embedding_base: 1_000_000 },
    { rms_norm_eps: 1e-4 },
  ])('is not chosen for %j', (change) => {
    expect(chooseShipped(llamaConfig(change), notes)).toBeNull();
  });
});

describe('what a model needs', () => {
  const library = readLibrary(readFileSync(new URL('llama-2-7b-q4f32_1.wasm', folder)));
  if (library === null) throw new Error('The studio’s library cannot be read.');

  it('counts weights, cache and scratch, and the widest activation', () => {
    const needs = needsOf([], library, 2048);
    // 2 x 32 heads x 128 x 4 bytes x 2,048 tokens x 32 layers, and scratch of a prompt of 2,048 tokens.
    expect(needs.gpuBytes).toBe(2 * 32 * 128 * 4 * 2048 * 32 + library.scratchBytes);
    expect(needs.largestBuffer).toBe(2048 * 22_016 * 4);
    expect(needs.features).toEqual([]);
  });

  const needs = { gpuBytes: 5e9, largestBuffer: 180e6, features: ['shader-f16'] };
  it('fits an adapter that has it all', () => {
    expect(fitOf(needs, adapter())).toEqual({ runs: 'yes', reasons: [] });
  });

  it('does not fit without WebGPU, half precision, or large buffers: each with what to do', () => {
    expect(fitOf(needs, { state: 'missing', reason: 'none' })).toEqual({ runs: 'no', reasons: ['none'] });
    expect(fitOf(needs, adapter({ features: [] }))).toMatchObject({ runs: 'no', reasons: [/shader-f16.*q4f32_1/u] });
    const limits = {
      ...{ maxBufferSize: 2 ** 28, maxStorageBufferBindingSize: 2 ** 27 },
      ...{ maxComputeWorkgroupStorageSize: 16_384, maxStorageBuffersPerShaderStage: 8 },
    };
    const { runs, reasons } = fitOf(needs, adapter({ limits }));
    expect(runs).toBe('no');
    expect(reasons[0]).toMatch(/needs a buffer of 180 MB.*at most 135 MB.*too little memory/u);
    expect(reasons[1]).toMatch(/too small for web-llm/u);
  });

  it('is doubtful in software, or with less memory in the computer than it takes', () => {
    expect(fitOf(needs, adapter({ software: true }))).toMatchObject({ runs: 'maybe', reasons: [/processor/u] });
    expect(fitOf(needs, adapter({ memoryBytes: 4 * 2 ** 30 }))).toMatchObject({ runs: 'maybe', reasons: [/5.0 GB/u] });
  });
});
