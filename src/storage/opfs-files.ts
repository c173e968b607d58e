/** Files in the origin's private file system, through sync access handles (workers only). */
import { parentOf, type FileStore, type StoredFile } from './files.ts';

function isNotFound(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}

async function folderAt(folders: readonly string[], create: boolean): Promise<FileSystemDirectoryHandle> {
  let folder = await navigator.storage.getDirectory();
  for (const name of folders) folder = await folder.getDirectoryHandle(name, { create });
  return folder;
}

function wrapHandle(handle: FileSystemSyncAccessHandle): StoredFile {
  return {
    size: () => handle.getSize(),
    read: (into, at) => handle.read(into, { at }),
    write(bytes, at) {
      const written = handle.write(bytes, { at });
      if (written !== bytes.byteLength) {
        throw new DOMException(`Only ${written} of ${bytes.byteLength} bytes were written.`, 'QuotaExceededError');
      }
    },
    truncate: (size) => handle.truncate(size),
    flush: () => handle.flush(),
    close: () => handle.close(),
  };
}

async function openFile(path: string, create: boolean): Promise<StoredFile> {
  const { folders, name } = parentOf(path);
  const folder = await folderAt(folders, create);
  const file = await folder.getFileHandle(name, { create });
  return wrapHandle(await file.createSyncAccessHandle());
}

async function removeEntry(path: string): Promise<void> {
  const { folders, name } = parentOf(path);
  try {
    await (await folderAt(folders, false)).removeEntry(name, { recursive: true });
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}

async function listFolder(path: string): Promise<string[]> {
  const { folders, name } = parentOf(path);
  const names: string[] = [];
  try {
    const folder = await folderAt(name === '' ? [] : [...folders, name], false);
    for await (const [entry, handle] of folder) names.push(handle.kind === 'directory' ? `${entry}/` : entry);
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
  return names;
}

async function fileBlob(path: string): Promise<Blob> {
  const { folders, name } = parentOf(path);
  return (await (await folderAt(folders, false)).getFileHandle(name)).getFile();
}

export const opfsFiles: FileStore = {
  mode: 'opfs',
  open: openFile,
  remove: removeEntry,
  list: listFolder,
  blob: fileBlob,
};

/** Why the private file system cannot be used; null where it can. Private windows of some browsers refuse it. */
export async function whyNoOpfs(): Promise<string | null> {
  try {
    if (!('createSyncAccessHandle' in FileSystemFileHandle.prototype)) throw new Error('it lacks sync access handles');
    await navigator.storage.getDirectory();
    return null;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return `This browser window offers no private file storage (${detail}). Private windows often do not.`;
  }
}
