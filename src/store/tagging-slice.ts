import type { RunInfo } from '../workers/store/contract.ts';
import { createRunJobs } from './run-jobs.ts';
import type { SliceContext } from './slice.ts';
import type { TaggingSlice } from './state.ts';

/** The engine that needs nothing: its runs go on by themselves, and single texts are tagged with it. */
export const instantEngine = 'instant';

/** True for an instant run that ended without anybody wanting it to. */
export function isCutOff(run: RunInfo): boolean {
  const interrupted = run.state === 'running' || (run.state === 'paused' && run.reason !== null);
  return run.kind === 'engine' && run.identity.engine === instantEngine && interrupted;
}

export function createTaggingSlice(context: SliceContext): TaggingSlice {
  const { set, get, clients } = context;
  const jobs = createRunJobs(context);

  async function pause(runId: number): Promise<void> {
    if (!(await jobs.stop(runId))) await clients.store.setRunState(runId, 'paused', null);
  }
  async function resumeRun(runId: number): Promise<void> {
    if (jobs.has(runId)) return;
    await jobs.run(runId, (job, onProgress) => clients.tagging.resume(job, runId, onProgress));
  }

  return {
    progress: {},
    engines: null,
    async loadEngines() {
      if (get().engines === null) set({ engines: await clients.tagging.engines() });
    },
    startRun: (engineId, scope) =>
      jobs.run(null, (job, onProgress) => clients.tagging.start(job, engineId, scope, onProgress)),
    pauseRun: (runId) => void pause(runId),
    resumeRun,
    async cancelRun(runId) {
      await jobs.stop(runId);
      await clients.store.setRunState(runId, 'cancelled', null);
    },
    async retryRun(runId) {
      await clients.store.retryFailures(runId);
      await resumeRun(runId);
    },
    async setRunHidden(runId, hidden) {
      await clients.store.setRunHidden(runId, hidden);
    },
    tagOne: (text) => clients.tagging.tagOne(instantEngine, text),
    async resumeCutOff() {
      const runs = get().project?.runs.filter(isCutOff) ?? [];
      await Promise.all(runs.map((run) => resumeRun(run.id)));
    },
    pauseAll: jobs.stopAll,
  };
}
