import { formatCount, formatDuration, formatPlural } from '../../ui/format.ts';
import type { RunInfo } from '../../workers/store/contract.ts';
import type { TagProgress } from '../../workers/tagging/contract.ts';

export interface RunLine {
  readonly done: number;
  readonly total: number;
  /** "106,580 of 171,903" */
  readonly counts: string;
  /** Speed, time left and what could not be read, as far as they are known. */
  readonly details: readonly string[];
}

/** By the hour where a minute has only a few: rounding would tell little of those. */
function paceOf(perMinute: number): string[] {
  const [count, unit] = perMinute >= 10 ? [perMinute, 'min'] : [perMinute * 60, 'h'];
  const rounded = Math.round(count);
  return rounded > 0 ? [`${formatPlural(rounded, 'text')}/${unit}`] : [];
}

function speedOf({ perMinute, tokensPerSecond, secondsLeft, done, total }: TagProgress): string[] {
  const texts = paceOf(perMinute);
  const speed = tokensPerSecond === undefined ? texts : [...texts, `${tokensPerSecond.toFixed(1)} tokens/s`];
  const rest = secondsLeft !== null && done < total ? [`${formatDuration(secondsLeft)} left`] : [];
  return [...speed, ...rest];
}

/** What is said until the tagger of a run is ready. */
export const openingText = 'Getting the tagger ready…';

/** What the run bar says of a run: from this tab's progress where there is one, else from the store. */
export function runLine(run: RunInfo, progress: TagProgress | undefined, opening: boolean): RunLine {
  const { done, total, failed, unparsable } = progress ?? run;
  const waiting = opening ? openingText : 'paused';
  const details = progress === undefined ? [waiting] : speedOf(progress);
  if (unparsable > 0) details.push(`${formatCount(unparsable)} could not be read`);
  if (failed > 0) details.push(`${formatCount(failed)} failed`);
  if (progress === undefined && run.reason !== null) details.push(run.reason);
  return { done, total, counts: `${formatCount(done)} of ${formatCount(total)}`, details };
}

/** The run that the bar shows: one that is under way before one that waits to be taken up again. */
export function runToShow(runs: readonly RunInfo[], under: Readonly<Record<number, TagProgress>>): RunInfo | undefined {
  const open = runs.filter((run) => run.kind === 'engine' && (run.state === 'running' || run.state === 'paused'));
  return open.findLast((run) => run.id in under) ?? open.at(-1);
}
