/** What a run of the instant tagger can be told. */
import type { EngineConfig, ThresholdRange } from '../engine.ts';

/** Below the least nearly every candidate is given, above the most hardly any but the two that always are. */
export const thresholdRange: ThresholdRange = { least: 0.05, most: 0.6, step: 0.01 };

/** A threshold as a person can set it: a fitted one may have any digits. */
export function onStep(threshold: number): number {
  const steps = Math.round(1 / thresholdRange.step);
  return Math.round(threshold * steps) / steps;
}

export interface InstantOptions {
  /** Null: the model's own. */
  readonly threshold: number | null;
  /** SHA-256 of a kept version; null: the shipped model. */
  readonly version: string | null;
}

/** The options of a configuration; what it does not know (settings of an older method) is left out. */
export function readOptions({ threshold, version }: EngineConfig): InstantOptions {
  const { least, most } = thresholdRange;
  return {
    threshold: typeof threshold === 'number' ? Math.min(most, Math.max(least, threshold)) : null,
    version: typeof version === 'string' ? version : null,
  };
}
