/** What the worker that holds one model on the GPU answers. It is started by the tagging worker, one for each load. */
import type { KeptModel } from '../../core/models/kept-model.ts';
import type { ChatMessage, Generation, LoadProgress } from '../../engines/webllm/model-port.ts';

export interface ModelApi {
  /** Resolves once the worker holds this Web Lock, which it does until it ends, however it ends. */
  live(lock: string): Promise<void>;
  /** `site`: the studio's absolute address, ends with `/`. */
  load(model: KeptModel, site: string, onProgress: (progress: LoadProgress) => void): Promise<void>;
  encode(text: string): readonly number[];
  specialTexts(): readonly string[];
  complete(prompt: string, maxTokens: number): Promise<Generation>;
  tagsOnly(prompt: string, maxTokens: number): Promise<Generation>;
  chat(messages: readonly ChatMessage[], schema: string, maxTokens: number): Promise<Generation>;
  interrupt(): void;
  /** Resolves when the GPU's device is lost, with the browser's words for it. */
  lost(): Promise<string>;
}
