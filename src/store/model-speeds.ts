/** How fast each model answered on this machine in each mode, for an estimate before a run. */
import type { ModelTrial } from '../workers/tagging/contract.ts';
import type { Page } from './clients.ts';

/** Tokens a second, by `speedKey`. */
export type Speeds = Readonly<Record<string, number>>;

const key = 'model-speeds';

/** What a speed is kept under: forced tokens and short answers make each mode of a model differently fast. */
export function speedKey(model: string, mode: string): string {
  return `${mode} ${model}`;
}

/**
 * Tokens a second, counted as a run counts them: all that was written, over the time from the prompt's first token on; null
 * where too few were written to tell.
 */
export function speedOf({ outputTokens, forcedTokens, prefillSeconds, decodeSeconds }: ModelTrial): number | null {
  const tokens = outputTokens + forcedTokens;
  return tokens < 8 || decodeSeconds <= 0 ? null : tokens / (prefillSeconds + decodeSeconds);
}

/** What was kept; anything else is passed over. */
export function readSpeeds({ recall }: Pick<Page, 'recall'>): Speeds {
  try {
    const kept: unknown = JSON.parse(recall(key) ?? '{}');
    const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
    return Object.fromEntries(entries.filter(([, speed]) => typeof speed === 'number' && speed > 0));
  } catch {
    return {};
  }
}

export function keepSpeeds({ remember }: Pick<Page, 'remember'>, speeds: Speeds): void {
  remember(key, JSON.stringify(speeds));
}
