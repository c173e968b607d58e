/** How a language model is asked, as a run's configuration says it. */
import type { ModelTask } from '../workers/models/contract.ts';
import type { EngineConfig } from '../workers/tagging/contract.ts';

export const prompts = [
  { value: 'A', label: 'A: as in the paper' },
  { value: 'B', label: 'B: as in public scorers' },
  { value: 'C', label: 'C: the short form' },
  { value: 'own', label: 'Your own' },
] as const;

export type PromptChoice = (typeof prompts)[number]['value'];
export type ModeChoice = 'explain' | 'tags-only';

export const modes: readonly { readonly value: ModeChoice; readonly label: string }[] = [
  { value: 'explain', label: 'With reasons' },
  { value: 'tags-only', label: 'Tags only' },
];

export interface ModelSettings {
  readonly prompt: PromptChoice;
  /** With `{query}` in it, for `own`. */
  readonly ownPrompt: string;
  readonly mode: ModeChoice;
}

export const usualSettings: ModelSettings = { prompt: 'A', ownPrompt: '', mode: 'explain' };

export function promptChoice(value: string): PromptChoice {
  return prompts.find((prompt) => prompt.value === value)?.value ?? 'A';
}

/** What is wrong with an own prompt; null where it can be used. */
export function promptProblem({ prompt, ownPrompt }: ModelSettings): string | null {
  if (prompt !== 'own') return null;
  const places = ownPrompt.split('{query}').length - 1;
  return places === 1 ? null : 'Put {query} exactly once, where the text is to stand.';
}

/** The configuration of a run. A chat model is asked in its own form: no prompt of InsTagger's. */
export function modelConfig(model: string, task: ModelTask, { prompt, ownPrompt, mode }: ModelSettings): EngineConfig {
  const asked = task === 'chat' ? {} : { prompt };
  return { model, ...asked, ...(prompt === 'own' && task !== 'chat' ? { ownPrompt } : {}), mode };
}
