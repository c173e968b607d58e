/** Tags in threads of Node. */
import { Worker } from 'node:worker_threads';
import { wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { StartedThread, TagThreadApi } from '../jobs/tag-threads.ts';

/** Starts one more thread. `program`: where tag-thread.ts lies as it was built. */
export function startTagThread(program: URL): StartedThread {
  const worker = new Worker(program);
  const gone = new Promise<never>((_resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`A thread that tags ended with ${code}.`)));
  });
  // Whoever waits for an answer is told; where nobody does, an end is no fault.
  gone.catch(() => undefined);
  return { line: wrap<TagThreadApi>(nodeEndpoint(worker)), gone, stop: () => void worker.terminate() };
}
