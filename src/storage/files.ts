/** A small file system: the origin's private one, or one in memory where that is missing. Paths use `/`. */

export interface StoredFile {
  size(): number;
  /** Fills as much of `into` as there is from `at` on; returns how many bytes that were. */
  read(into: Uint8Array, at: number): number;
  /** Writes all of it or throws; a write beyond the end fills the gap with zeros. */
  write(bytes: Uint8Array, at: number): void;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

export interface FileStore {
  readonly mode: 'opfs' | 'memory';
  /** Opens a file for this worker alone; folders on the way are made with `create`. */
  open(path: string, create: boolean): Promise<StoredFile>;
  /** Removes a file or a folder with all in it; fine where there is none. */
  remove(path: string): Promise<void>;
  /** Names in a folder (folders end with `/`); empty where there is none. */
  list(folder: string): Promise<string[]>;
  /** A closed file as a Blob that stays on disk. */
  blob(path: string): Promise<Blob>;
}

export function parentOf(path: string): { readonly folders: readonly string[]; readonly name: string } {
  const parts = path.split('/').filter((part) => part !== '');
  return { folders: parts.slice(0, -1), name: parts.at(-1) ?? '' };
}
