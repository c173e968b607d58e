/** What WebGPU offers on this machine. */
import type { AdapterFacts } from '../core/models/model-needs.ts';

const noWebGpu =
  'This browser offers no WebGPU, which the model runs on. Use a current Chrome or Edge on a computer with a graphics card.';
const noAdapter =
  'The browser knows WebGPU but gives no graphics card to it: there is none, its driver is too old, or the browser blocks it ' +
  '(look at chrome://gpu).';

/** The parts of the browser that are asked. */
export interface GpuSource {
  readonly gpu: GPU | undefined;
  /** In GiB, rounded; undefined where the browser does not tell. */
  readonly deviceMemory: number | undefined;
}

function nameOf({ info }: GPUAdapter): string {
  const parts = [info.description, info.vendor, info.architecture].filter((part) => part !== '');
  return info.description !== '' ? info.description : parts.join(' ');
}

/** Software adapters say so, or are known by name: the flag is new. */
function isSoftware(adapter: GPUAdapter): boolean {
  return adapter.info.isFallbackAdapter || /swiftshader|llvmpipe|lavapipe|basic render/iu.test(nameOf(adapter));
}

/** Returns the facts of the adapter that a model would run on. */
export async function adapterFacts({ gpu, deviceMemory }: GpuSource): Promise<AdapterFacts> {
  if (gpu === undefined) return { state: 'missing', reason: noWebGpu };
  const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' }).catch(() => null);
  if (adapter === null) return { state: 'missing', reason: noAdapter };
  const { limits } = adapter;
  return {
    state: 'ready',
    name: nameOf(adapter),
    software: isSoftware(adapter),
    features: [...adapter.features].filter((feature) => feature === 'shader-f16' || feature === 'subgroups').sort(),
    limits: {
      maxBufferSize: limits.maxBufferSize,
      maxStorageBufferBindingSize: limits.maxStorageBufferBindingSize,
      maxComputeWorkgroupStorageSize: limits.maxComputeWorkgroupStorageSize,
      maxStorageBuffersPerShaderStage: limits.maxStorageBuffersPerShaderStage,
    },
    memoryBytes: deviceMemory === undefined ? null : deviceMemory * 2 ** 30,
  };
}
