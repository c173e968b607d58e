/** Where output goes: a file that appears only when it is whole, or a pipe. */
import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import type { Sink } from '../jobs/ports.ts';
import { StartError } from './start-error.ts';

/** Opens the output: a path, or standard output for `-`. */
export function openSink(path: string, stdout: Writable): Promise<Sink> {
  return path === '-' ? Promise.resolve(pipeSink(stdout)) : fileSink(path);
}

/** True for named pipes and devices: they take bytes at once, and no file may be put in their place. */
export async function isStream(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && !found.isFile() && !found.isDirectory();
}

/**
 * Writes beside the target under another name; `close` renames, `abort` removes. The target is whole or untouched. Links
 * are followed; named pipes and devices are written into as they are.
 */
export async function fileSink(path: string): Promise<Sink> {
  if (await isStream(path)) return streamSink(path);
  const target = await realpath(path).catch(() => path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.tmp`);
  const file = await openFile(temporary, 'wx', path);
  let ended = false;
  return {
    write: (bytes) => writeAll(file, bytes),
    async close() {
      ended = true;
      await file.sync();
      await file.close();
      await rename(temporary, target);
    },
    async abort() {
      if (ended) return;
      ended = true;
      await file.close();
      await rm(temporary, { force: true });
    },
  };
}

async function streamSink(path: string): Promise<Sink> {
  const file = await openFile(path, 'w', path);
  return { write: (bytes) => writeAll(file, bytes), close: () => file.close(), abort: () => file.close() };
}

function openFile(path: string, flags: string, shownPath: string): Promise<FileHandle> {
  return open(path, flags).catch((error: unknown) => {
    throw new StartError(`${shownPath} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  });
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at)).bytesWritten;
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
