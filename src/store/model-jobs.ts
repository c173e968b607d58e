/** Models on their way in: at most one job a model, shown in the state. Stopping one waits until the worker has really let go. */
import type { Clients } from './clients.ts';
import { isAbort, messageOf, type SliceContext } from './slice.ts';
import type { ModelTransfer } from './state.ts';

export type TransferPart = Partial<Pick<ModelTransfer, 'bytes' | 'totalBytes' | 'secondsLeft' | 'step'>>;

export interface ModelWork {
  readonly signal: AbortSignal;
  readonly report: (part: TransferPart) => void;
}

/**
 * Calls a worker as `runJob` does, but settles only when the worker has: it holds the model's files open until then, and
 * nothing else can take them.
 */
export async function carryOut<Progress, Value>(
  { clients }: SliceContext,
  api: Parameters<Clients['runJob']>[0],
  options: { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void },
  call: (job: string, report: (progress: Progress) => void) => Promise<Value>,
): Promise<Value> {
  let running: Promise<unknown> = Promise.resolve();
  try {
    return await clients.runJob<Progress, Value>(api, options, (job, report) => {
      const answer = call(job, report);
      running = answer.catch(() => undefined);
      return answer;
    });
  } finally {
    await running;
  }
}

export interface ModelJobs {
  /** Runs to the end; what goes wrong stays in the state as the transfer's problem. Returns whether it went well. */
  readonly run: (
    about: Pick<ModelTransfer, 'id' | 'label' | 'kind' | 'step'>,
    work: (work: ModelWork) => Promise<void>,
  ) => Promise<boolean>;
  /** Stops the job of a model, and returns when it has stopped. */
  readonly stop: (id: string) => Promise<void>;
  /** Takes a transfer from the list. */
  readonly clear: (id: string) => void;
}

interface Active {
  readonly controller: AbortController;
  readonly stopped: Promise<unknown>;
}

const fresh = { bytes: 0, totalBytes: null, secondsLeft: null, problem: null } as const;

export function createModelJobs({ set, clients }: SliceContext): ModelJobs {
  const active = new Map<string, Active>();

  function change(id: string, part: Partial<ModelTransfer>): void {
    set(({ modelTransfers }) => ({
      modelTransfers: modelTransfers.map((transfer) => (transfer.id === id ? { ...transfer, ...part } : transfer)),
    }));
  }
  function clear(id: string): void {
    set(({ modelTransfers }) => ({ modelTransfers: modelTransfers.filter((transfer) => transfer.id !== id) }));
  }
  async function stop(id: string): Promise<void> {
    const job = active.get(id);
    job?.controller.abort();
    await job?.stopped;
  }

  return {
    stop,
    clear,
    async run(about, work) {
      await stop(about.id);
      const controller = new AbortController();
      const { signal } = controller;
      set(({ modelTransfers }) => ({
        modelTransfers: [...modelTransfers.filter(({ id }) => id !== about.id), { ...fresh, ...about }],
      }));
      const working = work({ signal, report: (part) => (signal.aborted ? undefined : change(about.id, part)) });
      active.set(about.id, { controller, stopped: working.catch(() => undefined) });
      // Gigabytes are not to be thrown away by a browser that wants room, nor held up by a machine that sleeps.
      if (about.kind !== 'verify') void clients.store.askPersist();
      const release = clients.page.keepAwake(() => undefined);
      try {
        await working;
        clear(about.id);
        return true;
      } catch (error) {
        if (signal.aborted || isAbort(error)) clear(about.id);
        else change(about.id, { problem: messageOf(error) });
        return false;
      } finally {
        release();
        active.delete(about.id);
      }
    },
  };
}
