/**
 * The inside of web-llm 0.2.86 that its public calls do not reach: tokens of a text, one step with a choice among given tokens,
 * the device. That version is pinned; another one is refused here rather than misread.
 */
import type { GenerationConfig, MLCEngine } from '@mlc-ai/web-llm';

/** Scores of all tokens, on the GPU. */
export interface Logits {
  dispose(): void;
}

export interface LivePipeline {
  readonly tokenizer: { encode(text: string): Int32Array; decode(tokens: Int32Array): string };
  readonly device: { sync(): Promise<void> };
  readonly conversation: { readonly config: { readonly role_templates?: Readonly<Record<string, string>> } };
  readonly contextWindowSize: number;
  readonly prefillChunkSize: number;
  readonly fullVocabSize: number;
  readonly stopTokens: readonly number[];
  readonly tvm: { readonly lib: { readonly webGPUContext: { readonly device: GPUDevice } } };
  resetChat(): void;
  /** Reads tokens in chunks behind what was read before; undefined for no tokens. */
  forwardKnownTokens(tokens: readonly number[], isPrefill: boolean): Promise<Logits | undefined>;
  sampleFromRawLogits(logits: Logits, settings: GenerationConfig): Promise<number>;
}

const functions = ['resetChat', 'forwardKnownTokens', 'sampleFromRawLogits'];
const objects = ['tokenizer', 'device', 'conversation', 'tvm', 'stopTokens'];
const numbers = ['contextWindowSize', 'prefillChunkSize', 'fullVocabSize'];

function hasAll(found: object, names: readonly string[], type: string): boolean {
  return names.every((name) => typeof Reflect.get(found, name) === type);
}

function isPipeline(found: unknown): found is LivePipeline {
  return (
    typeof found === 'object' &&
    found !== null &&
    hasAll(found, functions, 'function') &&
    hasAll(found, objects, 'object') &&
    hasAll(found, numbers, 'number')
  );
}

/** The pipeline of a loaded model. Throws an Error where there is none, or where web-llm is built otherwise than expected. */
export function livePipeline(engine: MLCEngine, modelId: string): LivePipeline {
  const pipelines: unknown = Reflect.get(engine, 'loadedModelIdToPipeline');
  const pipeline: unknown = pipelines instanceof Map ? pipelines.get(modelId) : undefined;
  if (isPipeline(pipeline)) return pipeline;
  throw new Error(
    pipeline === undefined
      ? 'Loading the model was broken off. Start again.'
      : 'This studio was built with another web-llm than 0.2.86. Build it anew with the pinned version.',
  );
}
