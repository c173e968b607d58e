/** What a run on a GPU can be told. */
import type { EngineConfig } from '../engine.ts';
import type { Mode } from './chat.ts';
import { defaultPrompt, type PromptId } from './prompts.ts';

export interface WebllmOptions {
  /** Id of a kept model. */
  readonly model: string;
  readonly prompt: PromptId;
  /** With `{query}` in it; empty unless `prompt` is `own`. */
  readonly ownPrompt: string;
  readonly mode: Mode;
}

function isPromptId(value: unknown): value is PromptId {
  return value === 'A' || value === 'B' || value === 'C' || value === 'own';
}

/** The options of a configuration, or of a run's settings. Throws an Error where no model is named. */
export function readOptions({ model, prompt, ownPrompt, mode }: EngineConfig): WebllmOptions {
  if (typeof model !== 'string' || model === '') {
    throw new Error('No model is chosen. Add one on the Models page, and choose it for the run.');
  }
  const id = isPromptId(prompt) ? prompt : defaultPrompt;
  return {
    model,
    prompt: id,
    ownPrompt: id === 'own' && typeof ownPrompt === 'string' ? ownPrompt : '',
    mode: mode === 'tags-only' ? 'tags-only' : 'explain',
  };
}
