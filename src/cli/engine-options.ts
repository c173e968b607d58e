/** What tags on the way, as the words after a command's name say it. */
import { StartError } from './start-error.ts';

export interface EngineOptions {
  /** What tags on the way; null: the tags that came with the rows. */
  readonly engine: string | null;
  /** The file of an adapted tagger, for the engine to use; null: the engine as it comes. */
  readonly tagger: string | null;
  /** The least probability of a tag that is given; null: the tagger's own. */
  readonly threshold: number | null;
}

export const engineWords = {
  engine: { type: 'string' },
  tagger: { type: 'string' },
  threshold: { type: 'string' },
} as const;

export interface EngineValues {
  readonly engine?: string | undefined;
  readonly tagger?: string | undefined;
  readonly threshold?: string | undefined;
}

/** Returns the engine that is named, else the usual one; an adapted tagger alone names the one that it is of. */
export function readEngine({ engine, tagger, threshold }: EngineValues, usual: string | null): EngineOptions {
  const named = engine ?? (tagger === undefined ? usual : 'instant');
  if (named === null && threshold !== undefined) {
    throw new StartError('--threshold is for tagging on the way: name what tags with --engine.');
  }
  return { engine: named, tagger: tagger ?? null, threshold: threshold === undefined ? null : parseShare(threshold) };
}

/** The range is the engine's to say. */
function parseShare(text: string): number {
  if (/^(\d+(\.\d+)?|\.\d+)$/.test(text)) return Number(text);
  throw new StartError(`--threshold is "${text}"; expected the least probability of a tag that is given, as 0.2.`);
}
