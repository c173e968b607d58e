/** Where output goes: a file that appears only when it is whole, or a pipe. */
import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import type { Sink } from '../jobs/ports.ts';
import { StartError } from './start-error.ts';

/** Opens the output: a path, or standard output for `-`. */
export function openSink(path: string, stdout: Writable): Promise<Sink> {
  return path === '-' ? Promise.resolve(pipeSink(stdout)) : fileSink(path);
}

/** Writes beside the target under another name; `close` renames, `abort` removes. The target is whole or untouched. */
export async function fileSink(path: string): Promise<Sink> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.tmp`);
  const file = await open(temporary, 'wx').catch((error: unknown) => {
    throw new StartError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  });
  let ended = false;
  return {
    async write(bytes) {
      for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at)).bytesWritten;
    },
    async close() {
      ended = true;
      await file.sync();
      await file.close();
      await rename(temporary, path);
    },
    async abort() {
      if (ended) return;
      ended = true;
      await file.close();
      await rm(temporary, { force: true });
    },
  };
}

function pipeSink(stream: Writable): Sink {
  return {
    // The callback comes when the pipe took the bytes: a slow reader slows the writer down.
    write: (bytes) =>
      new Promise((resolve, reject) => {
        stream.write(bytes, (error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
    close: () => Promise.resolve(),
    abort: () => Promise.resolve(),
  };
}

/** True when both paths lead to the same file. */
export async function isSameFile(first: string, second: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([stat(first), stat(second)]);
    return a.ino === b.ino && a.dev === b.dev && a.size === b.size;
  } catch {
    return false;
  }
}
