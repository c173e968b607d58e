import type { RunInfo, RunScope } from '../workers/store/contract.ts';
import type { EngineConfig } from '../workers/tagging/contract.ts';
import { whileAwake } from './awake.ts';
import { askToResume, instantEngine, isCutOff } from './cut-off.ts';
import { createRunJobs, type RunJobs } from './run-jobs.ts';
import { scopeOf } from './run-scope.ts';
import { guarded, type SliceContext } from './slice.ts';
import type { TaggingSlice } from './state.ts';

/** A layer goes at once, and can be brought back for as long as the notice says so. */
async function deleteRun({ get, clients }: SliceContext, jobs: RunJobs, runId: number): Promise<void> {
  const label = get().project?.runs.find(({ id }) => id === runId)?.label ?? 'The layer';
  await jobs.stop(runId);
  await clients.store.deleteRun(runId);
  function undo(): void {
    void guarded({ get }, 'That could not be undone', () => clients.store.undeleteRun(runId));
  }
  get().notify({ kind: 'info', text: `The layer “${label}” was deleted.`, action: { label: 'Undo', run: undo } });
}

const noRuns: Pick<TaggingSlice, 'opening' | 'progress'> = { opening: [], progress: {} };

export function createTaggingSlice(context: SliceContext): TaggingSlice {
  const { set, get, clients } = context;
  const jobs = createRunJobs(context);
  /** What ends the question about a run. */
  const questions = new Map<number, () => void>();

  async function pause(runId: number): Promise<void> {
    if (!(await jobs.stop(runId))) await clients.store.setRunState(runId, 'paused', null);
  }
  async function resumeRun(runId: number): Promise<void> {
    if (jobs.has(runId)) return;
    questions.get(runId)?.();
    questions.delete(runId);
    const run = get().project?.runs.find(({ id }) => id === runId);
    await whileAwake(context, run?.identity.engine, () =>
      jobs.run(runId, (job, onProgress) => clients.tagging.resume(job, runId, onProgress)),
    );
  }
  function goOn(run: RunInfo): Promise<void> {
    if (run.identity.engine === instantEngine) return resumeRun(run.id);
    questions.set(run.id, askToResume(context, run));
    return Promise.resolve();
  }

  function startRun(engineId: string, scope: RunScope, config?: EngineConfig): Promise<void> {
    return whileAwake(context, engineId, () =>
      jobs.run(null, (job, onProgress) => clients.tagging.start(job, engineId, scope, onProgress, config)),
    );
  }

  return {
    ...noRuns,
    engines: null,
    loadEngines: () =>
      guarded(context, 'The engines could not be loaded', async () => {
        if (get().engines === null) set({ engines: await clients.tagging.engines() });
      }),
    startRun,
    tagWhat: (engineId, what, config) =>
      guarded(context, 'Tagging could not be started', async () =>
        startRun(engineId, await scopeOf(context, what), config),
      ),
    pauseRun: (runId) => void guarded(context, 'The run could not be paused', () => pause(runId)),
    resumeRun,
    cancelRun: (runId) =>
      guarded(context, 'The run could not be stopped', async () => {
        await jobs.stop(runId);
        await clients.store.setRunState(runId, 'cancelled', null);
      }),
    retryRun: (runId) =>
      guarded(context, 'The failed texts could not be tried again', async () => {
        await clients.store.retryFailures(runId);
        await resumeRun(runId);
      }),
    setRunHidden: (runId, hidden) =>
      guarded(context, 'The layer stayed as it was', () => clients.store.setRunHidden(runId, hidden)),
    deleteRun: (runId) => guarded(context, 'The layer could not be deleted', () => deleteRun(context, jobs, runId)),
    tagOne: (text, config) => clients.tagging.tagOne(instantEngine, text, config),
    async resumeCutOff() {
      await Promise.all((get().project?.runs.filter(isCutOff) ?? []).map(goOn));
    },
    pauseAll: jobs.stopAll,
  };
}
