/** What web-llm's texts say of the three ramps of loading a model. */
import type { LoadPhase, LoadProgress } from '../../engines/webllm/model-port.ts';

const phases: readonly (readonly [RegExp, LoadPhase])[] = [
  [/^(Fetching param cache|Start to fetch params)/, 'reading'],
  [/^Loading model from cache/, 'uploading'],
  [/^Loading GPU shader modules/, 'compiling'],
];

/** Null for texts that tell of no phase. `progress`: 0..1. */
export function loadProgress({
  text,
  progress,
}: {
  readonly text: string;
  readonly progress: number;
}): LoadProgress | null {
  const phase = phases.find(([pattern]) => pattern.test(text))?.[1];
  return phase === undefined ? null : { phase, share: Math.min(1, Math.max(0, progress)) };
}
