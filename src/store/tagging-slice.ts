import type { RunInfo } from '../workers/store/contract.ts';
import type { TagProgress } from '../workers/tagging/contract.ts';
import { isAbort, messageOf, type SliceContext } from './slice.ts';
import type { TaggingSlice } from './state.ts';

/** The engine that needs nothing: its runs go on by themselves, and single texts are tagged with it. */
export const instantEngine = 'instant';

interface ActiveRun {
  runId: number | null;
  readonly controller: AbortController;
  /** Settles when the worker has really stopped. */
  stopped: Promise<unknown>;
}

type Call = (job: string, onProgress: (progress: TagProgress) => void) => Promise<RunInfo>;

function isCutOff(run: RunInfo): boolean {
  const interrupted = run.state === 'running' || (run.state === 'paused' && run.reason !== null);
  return run.kind === 'engine' && run.identity.engine === instantEngine && interrupted;
}

/** What a finished run has to say. */
export function finishedLine(run: RunInfo): string {
  const unread = run.failed + run.unparsable;
  const rest = unread === 0 ? '' : ` ${unread.toLocaleString('en-US')} could not be tagged.`;
  return `${run.label}: ${run.tagged.toLocaleString('en-US')} texts tagged.${rest}`;
}

export function createTaggingSlice({ set, get, clients }: SliceContext): TaggingSlice {
  const active = new Set<ActiveRun>();
  const find = (runId: number) => [...active].find((run) => run.runId === runId);

  function forget(runId: number | null): void {
    set(({ progress }) => ({
      progress: Object.fromEntries(Object.entries(progress).filter(([id]) => Number(id) !== runId)),
    }));
  }

  async function runToEnd(knownId: number | null, call: Call): Promise<void> {
    const run: ActiveRun = { runId: knownId, controller: new AbortController(), stopped: Promise.resolve() };
    active.add(run);
    try {
      const finished = await clients.runJob<TagProgress, RunInfo>(
        clients.tagging,
        {
          signal: run.controller.signal,
          onProgress(progress) {
            run.runId = progress.runId;
            set((state) => ({ progress: { ...state.progress, [progress.runId]: progress } }));
          },
        },
        (job, onProgress) => {
          const running = call(job, onProgress);
          run.stopped = running.catch(() => undefined);
          return running;
        },
      );
      get().notify({ kind: 'info', text: finishedLine(finished), action: null });
    } catch (error) {
      if (!isAbort(error)) {
        get().notify({ kind: 'problem', text: `Tagging stopped: ${messageOf(error)}`, action: null });
      }
    } finally {
      active.delete(run);
      forget(run.runId);
    }
  }

  async function stop(run: ActiveRun): Promise<void> {
    run.controller.abort();
    await run.stopped;
  }

  async function resumeRun(runId: number): Promise<void> {
    if (find(runId) !== undefined) return;
    await runToEnd(runId, (job, onProgress) => clients.tagging.resume(job, runId, onProgress));
  }

  return {
    progress: {},
    engines: null,
    async loadEngines() {
      if (get().engines === null) set({ engines: await clients.tagging.engines() });
    },
    startRun: (engineId, scope) =>
      runToEnd(null, (job, onProgress) => clients.tagging.start(job, engineId, scope, onProgress)),
    pauseRun(runId) {
      const run = find(runId);
      if (run === undefined) void clients.store.setRunState(runId, 'paused', null);
      else void stop(run);
    },
    resumeRun,
    async cancelRun(runId) {
      const run = find(runId);
      if (run !== undefined) await stop(run);
      await clients.store.setRunState(runId, 'cancelled', null);
    },
    async setRunHidden(runId, hidden) {
      await clients.store.setRunHidden(runId, hidden);
    },
    tagOne: (text) => clients.tagging.tagOne(instantEngine, text),
    async resumeCutOff() {
      const runs = get().project?.runs.filter(isCutOff) ?? [];
      await Promise.all(runs.map((run) => resumeRun(run.id)));
    },
    async pauseAll() {
      await Promise.all([...active].map(stop));
    },
  };
}
