/** What is kept of a conversion under way, so that one that broke off goes on where it was. */
import { createSHA256 } from 'hash-wasm';
import type { SlicedSource } from '../core/models/convert/sliced-source.ts';
import type { Conversion } from './convert-plan.ts';

/** A shard that was written whole. */
export interface FinishedShard {
  readonly dataPath: string;
  readonly bytes: number;
  /** Of what was written; the table of contents carries it, too. */
  readonly md5: string;
  /** Scales in it that are subnormal halves. */
  readonly subnormalScales: number;
}

interface State {
  readonly format: 2;
  readonly key: string;
  readonly shards: readonly FinishedShard[];
}

const SAMPLES = 4;
const SAMPLE_BYTES = 4096;

/**
 * Returns what a conversion is told by: its settings, the names and sizes of the files, and some bytes out of each, since two
 * checkpoints of one shape have equal names and sizes.
 */
export async function conversionKey(conversion: Conversion): Promise<string> {
  const hasher = (await createSHA256()).init();
  const files = conversion.sources.map(({ name, byteLength }) => [name, byteLength]).sort();
  hasher.update(JSON.stringify([conversion.quantization, conversion.configText, conversion.shards, files]));
  for (const source of conversion.sources) for (const bytes of await samplesOf(source)) hasher.update(bytes);
  return hasher.digest('hex');
}

async function samplesOf(source: SlicedSource): Promise<Uint8Array[]> {
  const starts = Array.from({ length: SAMPLES }, (_, index) =>
    Math.floor((source.byteLength * (index + 0.5)) / SAMPLES),
  );
  return Promise.all(starts.map((start) => source.slice(start, Math.min(source.byteLength, start + SAMPLE_BYTES))));
}

/** Returns the text to keep. */
export function stateText(key: string, shards: readonly FinishedShard[]): string {
  return `${JSON.stringify({ format: 2, key, shards } satisfies State)}\n`;
}

/** Returns the shards that were finished by a conversion of this key; none where the text is of another one, or damaged. */
export function parseState(text: string | null, key: string): FinishedShard[] {
  try {
    const state = JSON.parse(text ?? '') as Partial<State>;
    return state.format === 2 && state.key === key && Array.isArray(state.shards)
      ? state.shards.filter(isFinished)
      : [];
  } catch {
    return [];
  }
}

function isFinished(value: unknown): value is FinishedShard {
  const { dataPath, bytes, md5, subnormalScales } = (value ?? {}) as Partial<FinishedShard>;
  return (
    [dataPath, md5].every((text) => typeof text === 'string') &&
    [bytes, subnormalScales].every((count) => typeof count === 'number')
  );
}
