/** `instag`: the studio's jobs without a page. */
import { availableParallelism } from 'node:os';
import { startThreads } from './quantize-threads.ts';
import { startTagThread } from './tag-threads.ts';
import { readerGone, runCli } from './run.ts';

const interrupted = new AbortController();

function interrupt(): void {
  // The second time the user means it: temporary files may stay then.
  if (interrupted.signal.aborted) process.exit(130);
  interrupted.abort();
}

process.on('SIGINT', interrupt);
process.on('SIGTERM', interrupt);

// A reader that has seen enough (`| head`) closes the pipe: nobody is left to write to.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  interrupted.abort(readerGone);
});

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  signal: interrupted.signal,
  version: __APP_VERSION__,
  startPool: () => startThreads(new URL('quantize-thread.mjs', import.meta.url), availableParallelism()),
  tagThreads: {
    processors: availableParallelism(),
    start: () => startTagThread(new URL('tag-thread.mjs', import.meta.url)),
  },
});
