/** Files of one folder that appear together: when all of them are whole. */
import { mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sink } from '../jobs/ports.ts';
import { fileSink } from './sinks.ts';
import { StartError } from './start-error.ts';

export interface FolderSinks {
  /** Opens a file of the folder. Closing it keeps it aside until all are closed. */
  open(name: string): Promise<Sink>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

/** Opens a folder, made where it is missing. `isInput` tells of files that must not be written over. */
export async function openFolder(path: string, isInput: (file: string) => Promise<boolean>): Promise<FolderSinks> {
  const sinks: Sink[] = [];
  const made = await mkdir(path, { recursive: true }).catch((error: unknown) => {
    throw new StartError(`${path} cannot be made: ${error instanceof Error ? error.message : String(error)}.`);
  });
  return {
    async open(name) {
      const file = join(path, name);
      if (await isInput(file)) throw new StartError(`${file} is an input. Name another folder.`);
      const sink = await fileSink(file);
      sinks.push(sink);
      return { write: (bytes) => sink.write(bytes), close: () => Promise.resolve(), abort: () => sink.abort() };
    },
    async close() {
      for (const sink of sinks) await sink.close();
    },
    async abort() {
      for (const sink of sinks) await sink.abort();
      // Where some files are complete, the folder is not empty and stays.
      if (made !== undefined) await rmdir(path).catch(() => undefined);
    },
  };
}
