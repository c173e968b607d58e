/**
 * Starts workers and carries calls to them. A worker is started from a blob that imports its module: only then does it
 * inherit the page's Content-Security-Policy (measured in Chromium). The `net` worker alone is started from its URL.
 */
import { proxy, wrap, type ProxyMarked, type Remote } from 'comlink';

export interface WorkerHandle<Api> {
  readonly api: Remote<Api>;
  terminate(): void;
}

/** Every worker with long jobs can be told to stop one. */
export interface CancelApi {
  cancel(job: string): void;
}

export type ProgressProxy<Progress> = ((progress: Progress) => void) & ProxyMarked;

function handleOf<Api>(worker: Worker): WorkerHandle<Api> {
  return { api: wrap<Api>(worker), terminate: () => worker.terminate() };
}

/** In a build the address is absolute already; in `vite dev` it has only the host to add. The same in a page and in a worker. */
function absolute(url: string): string {
  return new URL(url, import.meta.url).href;
}

/** A worker that inherits the policy of the page or worker that starts it. */
export function newWorker(url: string, name: string): Worker {
  const bootstrap = new Blob([`import ${JSON.stringify(absolute(url))};`], { type: 'text/javascript' });
  return new Worker(URL.createObjectURL(bootstrap), { type: 'module', name });
}

/** Starts a worker that inherits the page's policy. */
export function startWorker<Api>(url: string, name: string): WorkerHandle<Api> {
  return handleOf<Api>(newWorker(url, name));
}

/** Starts the one worker that may leave the origin. */
export function startNetWorker<Api>(url: string): WorkerHandle<Api> {
  return handleOf<Api>(new Worker(absolute(url), { type: 'module', name: 'net' }));
}

let lastJob = 0;

/**
 * Runs a cancellable job: `call` gets a fresh job id and a progress callback to hand over. When the signal fires the
 * promise rejects at once with an AbortError and the worker is told to stop.
 */
export async function runJob<Progress, Result>(
  api: Remote<CancelApi>,
  options: { readonly signal?: AbortSignal; readonly onProgress?: (progress: Progress) => void },
  call: (job: string, onProgress: ProgressProxy<Progress>) => Promise<Result>,
): Promise<Result> {
  const { signal } = options;
  signal?.throwIfAborted();
  lastJob += 1;
  const job = String(lastJob);
  const onProgress = proxy((progress: Progress) => {
    if (signal?.aborted !== true) options.onProgress?.(progress);
  });
  const running = call(job, onProgress);
  if (signal === undefined) return running;
  return new Promise<Result>((resolve, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        void api.cancel(job);
        reject(new DOMException('The job was cancelled.', 'AbortError'));
      },
      { once: true },
    );
    running.then(resolve, reject);
  });
}
