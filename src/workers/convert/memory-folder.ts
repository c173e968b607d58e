/** A folder of the File System Access API in memory, for tests: a file is there once its writer is closed, as in a browser. */

function notFound(name: string): DOMException {
  return new DOMException(`${name} is not there.`, 'NotFoundError');
}

/** Returns the handle, and the files as they lie in the folder. */
export function memoryFolder(label: string): {
  readonly handle: FileSystemDirectoryHandle;
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
} {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  function writable(name: string) {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    return {
      write: (bytes: Uint8Array<ArrayBuffer>) => Promise.resolve(void parts.push(bytes)),
      close: async () => void files.set(name, new Uint8Array(await new Blob(parts).arrayBuffer())),
      abort: () => Promise.resolve(),
    };
  }
  function getFileHandle(name: string, options: { readonly create?: boolean } = {}) {
    if (!files.has(name) && options.create !== true) return Promise.reject(notFound(name));
    // A browser makes the empty file at once.
    if (!files.has(name)) files.set(name, new Uint8Array(0));
    return Promise.resolve({
      getFile: () => Promise.resolve(new File([files.get(name) ?? new Uint8Array(0)], name)),
      createWritable: () => Promise.resolve(writable(name)),
    });
  }
  const handle = {
    name: label,
    getFileHandle,
    removeEntry: (name: string) => (files.delete(name) ? Promise.resolve() : Promise.reject(notFound(name))),
  };
  return { handle: handle as unknown as FileSystemDirectoryHandle, files };
}
