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

/** Starts a worker that inherits the page's policy. `url` must be absolute: relative ones do not resolve from a blob. */
export function startWorker<Api>(url: string, name: string): WorkerHandle<Api> {
  const bootstrap = new Blob([`import ${JSON.stringify(new URL(url, document.baseURI).href)};`], {
    type: 'text/javascript',
  });
  const blobUrl = URL.createObjectURL(bootstrap);
  const worker = new Worker(blobUrl, { type: 'module', name });
  return handleOf<Api>(worker);
}

/** Starts the one worker that may leave the origin. */
export function startNetWorker<Api>(url: string): WorkerHandle<Api> {
  return handleOf<Api>(new Worker(new URL(url, document.baseURI), { type: 'module', name: 'net' }));
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
