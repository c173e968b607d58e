/** Files in memory, for windows without a private file system. Gone with the worker. */
import type { FileStore, StoredFile } from './files.ts';

const PAGE = 1 << 20;

interface MemoryFile {
  readonly pages: Uint8Array<ArrayBuffer>[];
  size: number;
}

function eachPart(
  from: number,
  length: number,
  visit: (page: number, at: number, done: number, n: number) => void,
): void {
  for (let done = 0; done < length;) {
    const at = (from + done) % PAGE;
    const n = Math.min(PAGE - at, length - done);
    visit(Math.floor((from + done) / PAGE), at, done, n);
    done += n;
  }
}

function pageOf(file: MemoryFile, page: number): Uint8Array<ArrayBuffer> {
  while (file.pages.length <= page) file.pages.push(new Uint8Array(PAGE));
  return file.pages[page] ?? new Uint8Array(PAGE);
}

function wrapFile(file: MemoryFile): StoredFile {
  return {
    size: () => file.size,
    read(into, at) {
      const length = Math.max(0, Math.min(into.byteLength, file.size - at));
      eachPart(at, length, (page, from, done, n) => into.set(pageOf(file, page).subarray(from, from + n), done));
      return length;
    },
    write(bytes, at) {
      eachPart(at, bytes.byteLength, (page, from, done, n) =>
        pageOf(file, page).set(bytes.subarray(done, done + n), from),
      );
      file.size = Math.max(file.size, at + bytes.byteLength);
    },
    truncate(size) {
      file.pages.length = Math.min(file.pages.length, Math.ceil(size / PAGE));
      if (size % PAGE !== 0) file.pages[Math.floor(size / PAGE)]?.fill(0, size % PAGE);
      file.size = size;
    },
    flush: () => undefined,
    close: () => undefined,
  };
}

function blobOf(file: MemoryFile): Blob {
  return new Blob(file.pages).slice(0, file.size);
}

/** Returns an empty file system in memory. */
export function createMemoryFiles(): FileStore {
  const files = new Map<string, MemoryFile>();
  function find(path: string): MemoryFile {
    const file = files.get(path);
    if (file === undefined) throw new DOMException(`There is no file ${path}.`, 'NotFoundError');
    return file;
  }
  return {
    mode: 'memory',
    open(path, create) {
      if (create && !files.has(path)) files.set(path, { pages: [], size: 0 });
      return Promise.resolve(wrapFile(find(path)));
    },
    remove(path) {
      for (const name of [...files.keys()]) if (name === path || name.startsWith(`${path}/`)) files.delete(name);
      return Promise.resolve();
    },
    list(folder) {
      const below = [...files.keys()].filter((name) => name.startsWith(`${folder}/`));
      const names = below.map((name) => name.slice(folder.length + 1).replace(/\/.*$/, '/'));
      return Promise.resolve([...new Set(names)]);
    },
    blob: (path) => Promise.resolve(blobOf(find(path))),
  };
}
