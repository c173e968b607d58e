/** What a run of a language model takes, said before it starts. */
import { formatCount, formatDuration } from '../../ui/format.ts';
import type { ModeChoice } from '../model-settings.ts';

/** Of a LLaMA-2-7B on a usual graphics card; until this machine was measured. */
export const assumedSpeed = 40;

/** Of an answer with four or five tags, as InsTagger gives them. */
const answerTokens: Readonly<Record<ModeChoice, number>> = { explain: 150, 'tags-only': 40 };

export interface EstimateFacts {
  /** Null until known. */
  readonly queries: number | null;
  readonly mode: ModeChoice;
  /** Tokens a second, as measured with this model; null where it was not. */
  readonly measured: number | null;
}

/** Seconds for so many queries, the reading of the prompts aside. */
export function runSeconds(queries: number, mode: ModeChoice, tokensPerSecond: number): number {
  return (queries * answerTokens[mode]) / tokensPerSecond;
}

/** One sentence with all that it stands on; null until the queries are counted. */
export function estimateLine({ queries, mode, measured }: EstimateFacts): string | null {
  if (queries === null || queries === 0) return null;
  const speed = measured ?? assumedSpeed;
  const shown = speed >= 10 ? formatCount(Math.round(speed)) : speed.toFixed(1);
  const source =
    measured === null ? 'assumed: test one query on the Models page to measure it' : 'measured on this machine';
  return (
    `About ${formatDuration(runSeconds(queries, mode, speed))}: ${formatCount(queries)} × about ${answerTokens[mode]} ` +
    `tokens at ${shown} a second (${source}).`
  );
}
