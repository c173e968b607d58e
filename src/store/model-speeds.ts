/** How fast each model wrote on this machine, for an estimate before a run. */
import type { ModelTrial } from '../workers/tagging/contract.ts';
import type { Page } from './clients.ts';

export type Speeds = Readonly<Record<string, number>>;

const key = 'model-speeds';

/** Tokens a second; null where too few were written to tell. */
export function speedOf({ outputTokens, forcedTokens, decodeSeconds }: ModelTrial): number | null {
  const tokens = outputTokens + forcedTokens;
  return tokens < 8 || decodeSeconds <= 0 ? null : tokens / decodeSeconds;
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
