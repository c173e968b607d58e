/** What a model asks of the graphics card, and whether an adapter has it, in plain words. */
import type { LibraryFacts } from './convert/library.ts';
import type { Shard } from './tensor-cache.ts';

export interface ModelNeeds {
  /** Weights, cache and scratch together. */
  readonly gpuBytes: number;
  /** The largest buffer that a shader binds. */
  readonly largestBuffer: number;
  /** In WebGPU's words. */
  readonly features: readonly string[];
}

/** Of WebGPU's limits those that a model can run into, in bytes or counts. */
export interface AdapterLimits {
  readonly maxBufferSize: number;
  readonly maxStorageBufferBindingSize: number;
  readonly maxComputeWorkgroupStorageSize: number;
  readonly maxStorageBuffersPerShaderStage: number;
}

export type AdapterFacts =
  | { readonly state: 'missing'; readonly reason: string }
  | {
      readonly state: 'ready';
      /** As the driver calls it; empty where the browser does not say. */
      readonly name: string;
      /** True where there is no graphics card and the processor stands in for it. */
      readonly software: boolean;
      readonly features: readonly string[];
      readonly limits: AdapterLimits;
      /** The computer's memory as the browser tells it (rounded, with a ceiling); null where it does not. */
      readonly memoryBytes: number | null;
    };

/** `no`: cannot run here; `maybe`: nothing speaks against it but what a browser cannot know, or it will be slow. */
export interface Fit {
  readonly runs: 'yes' | 'maybe' | 'no';
  /** Why not, and what to do; empty for a plain yes. */
  readonly reasons: readonly string[];
}

function elementBytes(quantization: string): number {
  return quantization.includes('f16') ? 2 : 4;
}

/** Rows of the widest matrix besides those of the vocabulary: an activation of a whole prompt has that many columns. */
function widestRows({ parameters }: LibraryFacts): number {
  return parameters.reduce((most, { shape }) => {
    const [rows] = shape;
    return shape.length === 2 && typeof rows === 'number' ? Math.max(most, rows) : most;
  }, 0);
}

/** Returns what weights, cache and scratch need at a context of so many tokens. */
export function needsOf(shards: readonly Shard[], library: LibraryFacts, contextWindow: number): ModelNeeds {
  const tensors = shards.flatMap(({ tensors: all }) => all);
  const element = elementBytes(library.quantization);
  const cacheLayer = 2 * library.kvHeads * library.headDim * element * contextWindow;
  const weights = tensors.reduce((sum, { gpuBytes }) => sum + gpuBytes, 0);
  const activation = library.prefillChunk * widestRows(library) * element;
  return {
    gpuBytes: weights + cacheLayer * library.layers + library.scratchBytes,
    largestBuffer: tensors.reduce((most, { gpuBytes }) => Math.max(most, gpuBytes), Math.max(cacheLayer, activation)),
    features: library.quantization.includes('f16') ? ['shader-f16'] : [],
  };
}

function megabytes(bytes: number): string {
  return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${Math.ceil(bytes / 1e6)} MB`;
}

function missingFeature(feature: string): string {
  return feature === 'shader-f16'
    ? 'The graphics card or its driver does not calculate in half precision (shader-f16). Take the model in q4f32_1.'
    : `The graphics card or its driver lacks “${feature}”.`;
}

const leastWorkgroupBytes = 32_768;
const leastStorageBuffers = 10;

function missingLimits(largestBuffer: number, limits: AdapterLimits): string[] {
  const most = Math.min(limits.maxBufferSize, limits.maxStorageBufferBindingSize);
  const reasons: string[] = [];
  if (largestBuffer > most) {
    reasons.push(
      `It needs a buffer of ${megabytes(largestBuffer)}, and this adapter gives at most ${megabytes(most)}: ` +
        'too little memory. A smaller model, or one in q4f16_1, needs less.',
    );
  }
  if (
    limits.maxComputeWorkgroupStorageSize < leastWorkgroupBytes ||
    limits.maxStorageBuffersPerShaderStage < leastStorageBuffers
  ) {
    reasons.push('This adapter is too small for web-llm: it needs 32 kB of workgroup storage and 10 storage buffers.');
  }
  return reasons;
}

/** Returns whether a model runs on this adapter, and if not, why and what to do. `largestBuffer`: null where unknown. */
export function fitOf(
  needs: { readonly gpuBytes: number; readonly largestBuffer: number | null; readonly features: readonly string[] },
  adapter: AdapterFacts,
): Fit {
  if (adapter.state === 'missing') return { runs: 'no', reasons: [adapter.reason] };
  const reasons = [
    ...needs.features.filter((feature) => !adapter.features.includes(feature)).map(missingFeature),
    ...missingLimits(needs.largestBuffer ?? 0, adapter.limits),
  ];
  if (reasons.length > 0) return { runs: 'no', reasons };
  const doubts: string[] = [];
  if (adapter.software)
    doubts.push('There is no graphics card here: the processor stands in for it, at a few words a minute.');
  if (adapter.memoryBytes !== null && adapter.memoryBytes < needs.gpuBytes) {
    doubts.push(
      `It needs ${megabytes(needs.gpuBytes)} of graphics memory, and this computer has about ` +
        `${megabytes(adapter.memoryBytes)} in all. It runs only if the graphics card has memory of its own.`,
    );
  }
  return { runs: doubts.length > 0 ? 'maybe' : 'yes', reasons: doubts };
}
