/** The runs under way in this tab. Stopping one waits until the worker has really let go. */
import type { RunInfo } from '../workers/store/contract.ts';
import type { TagProgress } from '../workers/tagging/contract.ts';
import { withoutKey } from './imports.ts';
import { speedKey } from './model-speeds.ts';
import { isAbort, messageOf, type SliceContext } from './slice.ts';
import type { OpeningRun } from './state.ts';

interface ActiveRun {
  /** Null until the first progress names it. */
  runId: number | null;
  readonly controller: AbortController;
  /** In the list of runs that have not begun, until the first progress. */
  readonly opening: OpeningRun;
  /** Settles when the worker has stopped. */
  stopped: Promise<unknown>;
}

export type RunCall = (job: string, onProgress: (progress: TagProgress) => void) => Promise<RunInfo>;

export interface RunJobs {
  /** Runs to the end and says how it went; never throws. */
  readonly run: (knownId: number | null, call: RunCall) => Promise<void>;
  /** False when the run is not under way here. */
  readonly stop: (runId: number) => Promise<boolean>;
  readonly stopAll: () => Promise<void>;
  readonly has: (runId: number) => boolean;
}

/** What a finished run has to say. */
export function finishedLine(run: RunInfo): string {
  const unread = run.failed + run.unparsable;
  const rest = unread === 0 ? '' : ` ${unread.toLocaleString('en-US')} could not be tagged.`;
  return `${run.label}: ${run.tagged.toLocaleString('en-US')} ${run.tagged === 1 ? 'text' : 'texts'} tagged.${rest}`;
}

async function stopRun(run: ActiveRun): Promise<void> {
  run.controller.abort();
  await run.stopped;
}

/** Its tagger is ready, or never will be. */
function endOpening({ set, get }: SliceContext, { opening }: ActiveRun): void {
  if (get().opening.includes(opening))
    set((state) => ({ opening: state.opening.filter((other) => other !== opening) }));
}

function carryOut(context: SliceContext, run: ActiveRun, call: RunCall): Promise<RunInfo> {
  const { set, clients } = context;
  set((state) => ({ opening: [...state.opening, run.opening] }));
  function onProgress(progress: TagProgress): void {
    endOpening(context, run);
    run.runId = progress.runId;
    set((state) => ({ progress: { ...state.progress, [progress.runId]: progress } }));
  }
  const options = { signal: run.controller.signal, onProgress };
  return clients.runJob<TagProgress, RunInfo>(clients.tagging, options, (job, report) => {
    const running = call(job, report);
    run.stopped = running.catch(() => undefined);
    return running;
  });
}

/** A run of a language model is the best measure of what the next one takes. */
function noteSpeed({ get }: SliceContext, runId: number): void {
  const settings = get().project?.runs.find(({ id }) => id === runId)?.identity.settings;
  const speed = get().progress[runId]?.tokensPerSecond;
  if (typeof settings?.model !== 'string' || typeof settings.mode !== 'string') return;
  if (speed !== undefined && speed > 0) get().noteSpeed(speedKey(settings.model, settings.mode), speed);
}

export function createRunJobs(context: SliceContext): RunJobs {
  const { set, get } = context;
  const active = new Set<ActiveRun>();
  function find(runId: number): ActiveRun | undefined {
    return [...active].find((run) => run.runId === runId);
  }

  return {
    async run(knownId, call) {
      const controller = new AbortController();
      const opening = { runId: knownId, stop: () => controller.abort() };
      const run: ActiveRun = { runId: knownId, controller, opening, stopped: Promise.resolve() };
      active.add(run);
      try {
        const finished = await carryOut(context, run, call);
        get().notify({ kind: 'info', text: finishedLine(finished), action: null });
      } catch (error) {
        if (!isAbort(error)) {
          get().notify({ kind: 'problem', text: `Tagging stopped: ${messageOf(error)}`, action: null });
        }
      } finally {
        active.delete(run);
        endOpening(context, run);
        const { runId } = run;
        if (runId !== null) noteSpeed(context, runId);
        if (runId !== null) set(({ progress }) => ({ progress: withoutKey(progress, runId) }));
      }
    },
    async stop(runId) {
      const run = find(runId);
      if (run !== undefined) await stopRun(run);
      return run !== undefined;
    },
    async stopAll() {
      await Promise.all([...active].map(stopRun));
    },
    has: (runId) => find(runId) !== undefined,
  };
}
