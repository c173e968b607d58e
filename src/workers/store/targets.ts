/** Where a streamed file goes: to a file the user picked, or to a temporary one that is handed back as a Blob. */
import type { FileStore } from '../../storage/files.ts';
import type { Destination } from './contract.ts';

export interface Target {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** The temporary file; null where the user picked one. */
  close(): Promise<Blob | null>;
  /** Leaves nothing behind. */
  abort(): Promise<void>;
}

async function pickedTarget(handle: FileSystemFileHandle): Promise<Target> {
  const stream = await handle.createWritable();
  return {
    write: (bytes) => stream.write(bytes),
    async close() {
      await stream.close();
      return null;
    },
    abort: () => stream.abort(),
  };
}

async function temporaryTarget(files: FileStore, path: string): Promise<Target> {
  const file = await files.open(path, true);
  return {
    write(bytes) {
      file.write(bytes, file.size());
      return Promise.resolve();
    },
    async close() {
      file.close();
      return files.blob(path);
    },
    async abort() {
      file.close();
      await files.remove(path);
    },
  };
}

/** Opens a target; temporary files lie in `folder`, which is emptied at the next open of the studio. */
export function openTarget(destination: Destination, files: FileStore, folder: string): Promise<Target> {
  if (destination !== null) return pickedTarget(destination);
  return temporaryTarget(files, `${folder}/${crypto.randomUUID()}`);
}
