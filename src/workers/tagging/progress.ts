/** What a tagging run says of itself while it goes on. */
import type { TagRunProgress } from '../../jobs/tag.ts';
import type { Clock } from '../../jobs/ports.ts';
import type { RunInfo } from '../store/contract.ts';
import type { TagProgress } from './contract.ts';

const leastGapMs = 100;

/** The progress of a whole run: what it had when the job began, and what the job has done since. */
export function progressOf(run: RunInfo, job: TagRunProgress): TagProgress {
  return {
    runId: run.id,
    done: run.done + job.done,
    total: Math.max(run.total, run.done + job.total),
    perMinute: job.perMinute,
    secondsLeft: job.secondsLeft,
    ...(job.tokensPerSecond === undefined ? {} : { tokensPerSecond: job.tokensPerSecond }),
    failed: run.failed + job.failed,
    unparsable: run.unparsable + job.unparsable,
  };
}

/** Passes progress on at most ten times a second, and always when all is done: a page need not draw each batch. */
export function spacedProgress(clock: Clock, emit: (progress: TagProgress) => void): (progress: TagProgress) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const now = clock.elapsed();
    if (now - last < leastGapMs && progress.done < progress.total) return;
    last = now;
    emit(progress);
  };
}
