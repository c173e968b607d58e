/** What the engine asks of the worker that holds a model on the GPU. One port is one worker: after a loss it is thrown away. */
import type { KeptModel } from '../../core/models/kept-model.ts';

export type LoadPhase = 'reading' | 'uploading' | 'compiling';

export interface LoadProgress {
  readonly phase: LoadPhase;
  /** 0..1 within the phase. */
  readonly share: number;
}

/** `stop`: the model ended by itself; `length`: `maxTokens` were out; `abort`: interrupted. */
export type Finish = 'stop' | 'length' | 'abort';

export interface Generation {
  readonly text: string;
  readonly finish: Finish;
  readonly promptTokens: number;
  /** Tokens that the model itself chose; forced ones are not counted. */
  readonly outputTokens: number;
  /** Tokens that were put into its mouth (`tags-only`); 0 otherwise. */
  readonly forcedTokens: number;
  /** Clock time of reading the prompt, and of all that came after. */
  readonly prefillSeconds: number;
  readonly decodeSeconds: number;
  /** Part of these that was spent waiting for the GPU. */
  readonly gpuSeconds: number;
}

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/**
 * Calls reject with an Error whose message a user can act on. One generation at a time: the engine never overlaps them. All of
 * them are greedy.
 */
export interface ModelPort {
  load(model: KeptModel, onProgress: (progress: LoadProgress) => void): Promise<void>;
  /** Tokens of a text as the model reads it, without the one that begins a sequence. */
  encode(text: string): Promise<readonly number[]>;
  /** Texts that the model's tokenizer reads as special tokens. */
  specialTexts(): Promise<readonly string[]>;
  /** What follows the prompt, which is given to the letter; the token that begins a sequence goes in front. Ends with the JSON list. */
  complete(prompt: string, maxTokens: number): Promise<Generation>;
  /** As `complete`, but the answer's structure is forced and explanations stay empty: `[{"tag": "...", "explanation": ""}, ...]`. */
  tagsOnly(prompt: string, maxTokens: number): Promise<Generation>;
  /** The answer to a chat in the model's own form, under a JSON schema (grammar-guided). */
  chat(messages: readonly ChatMessage[], schema: string, maxTokens: number): Promise<Generation>;
  /** The running generation ends within one token, with finish `abort`. */
  interrupt(): void;
  /** Kills the worker; pending calls reject. */
  terminate(): void;
  /** Resolves with the reason when the GPU's device or the worker is gone; the port is of no more use then. */
  readonly lost: Promise<string>;
}
