/** How long an answer may take before the GPU is taken for hung: learned from the answers so far. */
import type { Generation } from './model-port.ts';

/** Seconds per token of the latest answers, the latest last. */
export interface Pace {
  readonly prefill: readonly number[];
  readonly decode: readonly number[];
}

export const noPace: Pace = { prefill: [], decode: [] };

/** The first answer also compiles what the driver put off; on a slow adapter it may take minutes. */
const firstSeconds = 900;
const leastSeconds = 60;
/** Of the expected time, for an answer of full length. */
const patience = 3;
const remembered = 16;

function add(known: readonly number[], seconds: number, tokens: number): readonly number[] {
  return tokens > 0 && seconds > 0 ? [...known, seconds / tokens].slice(-remembered) : known;
}

/** The pace with one more answer in it. */
export function learnPace(pace: Pace, { promptTokens, prefillSeconds, decodeSeconds, ...tokens }: Generation): Pace {
  return {
    prefill: add(pace.prefill, prefillSeconds, promptTokens),
    decode: add(pace.decode, decodeSeconds, tokens.outputTokens + tokens.forcedTokens),
  };
}

/** Seconds after which an answer to that many tokens, of at most so many, is no longer waited for. */
export function patienceFor(pace: Pace, promptTokens: number, outputTokens: number): number {
  if (pace.decode.length === 0) return firstSeconds;
  const slowest = promptTokens * Math.max(0, ...pace.prefill) + outputTokens * Math.max(...pace.decode);
  return Math.max(leastSeconds, patience * slowest);
}
