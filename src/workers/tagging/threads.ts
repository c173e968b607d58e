/** Starts workers that tag beside the tagging worker. */
import { wrap } from 'comlink';
import type { StartedThread, TagThreadApi } from '../../jobs/tag-threads.ts';
import { newWorker } from '../bridge.ts';
import url from './thread-worker.ts?worker&url';

/** Starts one more thread. */
export function startThread(): StartedThread {
  const worker = newWorker(url, 'tagging thread');
  const gone = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  return { line: wrap<TagThreadApi>(worker), gone, stop: () => worker.terminate() };
}
