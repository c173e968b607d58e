import { describe, expect, it } from 'vitest';
import { adapterFacts } from './adapter.ts';

const limits = {
  ...{ maxBufferSize: 4, maxStorageBufferBindingSize: 3, maxComputeWorkgroupStorageSize: 2 },
  ...{ maxStorageBuffersPerShaderStage: 1 },
};

function gpuOf(info: Partial<GPUAdapterInfo>, features: readonly string[] = []): GPU {
  const whole = { description: '', vendor: '', architecture: '', isFallbackAdapter: false, ...info };
  const adapter = { info: whole, limits, features: new Set(features) };
  return { requestAdapter: () => Promise.resolve(adapter) } as unknown as GPU;
}

describe('the adapter', () => {
  it('is missing without WebGPU, and where WebGPU gives none: two reasons', async () => {
    const without = await adapterFacts({ gpu: undefined, deviceMemory: 8 });
    const none = { requestAdapter: () => Promise.resolve(null) } as unknown as GPU;
    const blocked = { requestAdapter: () => Promise.reject(new Error('blocked')) } as unknown as GPU;
    expect(without).toMatchObject({ state: 'missing', reason: /offers no WebGPU/u });
    expect(await adapterFacts({ gpu: none, deviceMemory: 8 })).toMatchObject({ reason: /no graphics card/u });
    expect(await adapterFacts({ gpu: blocked, deviceMemory: 8 })).toMatchObject({ reason: /no graphics card/u });
  });

  it('is named as far as the browser tells, with what a model needs of it', async () => {
    const gpu = gpuOf({ vendor: 'nvidia', architecture: 'ampere' }, ['subgroups', 'timestamp-query', 'shader-f16']);
    expect(await adapterFacts({ gpu, deviceMemory: 8 })).toEqual({
      ...{ state: 'ready', name: 'nvidia ampere', software: false, features: ['shader-f16', 'subgroups'], limits },
      memoryBytes: 8 * 2 ** 30,
    });
  });

  it('in software is known by its flag or its name', async () => {
    const flagged = await adapterFacts({ gpu: gpuOf({ isFallbackAdapter: true }), deviceMemory: undefined });
    const named = await adapterFacts({ gpu: gpuOf({ description: 'SwiftShader Device' }), deviceMemory: undefined });
    expect(flagged).toMatchObject({ software: true, memoryBytes: null });
    expect(named).toMatchObject({ software: true, name: 'SwiftShader Device' });
  });
});
