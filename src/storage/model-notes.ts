/** The small files that say which models there are: manifests of kept and of hidden ones, and drafts. */
import type { FileStore } from './files.ts';
import { withSpace } from './space.ts';

export type Shelf = 'kept' | 'drafts' | 'hidden';

export interface ModelNotes {
  /** Empty where there is none. */
  read(shelf: Shelf, id: string): Promise<string>;
  write(shelf: Shelf, id: string, text: string): Promise<void>;
  remove(shelf: Shelf, id: string): Promise<void>;
  /** All notes of a shelf that the parser takes, in the order of their names. */
  all<Note>(shelf: Shelf, parse: (text: string) => Note | null): Promise<Note[]>;
}

/** The text of a file; empty where there is none. */
export async function readText(files: FileStore, path: string): Promise<string> {
  try {
    return await (await files.blob(path)).text();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return '';
    throw error;
  }
}

/** Replaces the whole file. */
export async function writeText(files: FileStore, path: string, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  await withSpace('keep what is known of a model', bytes.length, async () => {
    const file = await files.open(path, true);
    try {
      file.truncate(0);
      file.write(bytes, 0);
      file.flush();
    } finally {
      file.close();
    }
  });
}

/** Notes below `folder`. */
export function createModelNotes(files: FileStore, folder: string): ModelNotes {
  function pathOf(shelf: Shelf, id: string): string {
    return `${folder}/${shelf}/${encodeURIComponent(id)}.json`;
  }
  return {
    read: (shelf, id) => readText(files, pathOf(shelf, id)),
    write: (shelf, id, text) => writeText(files, pathOf(shelf, id), text),
    remove: (shelf, id) => files.remove(pathOf(shelf, id)),
    async all<Note>(shelf: Shelf, parse: (text: string) => Note | null) {
      const names = (await files.list(`${folder}/${shelf}`)).filter((name) => name.endsWith('.json')).sort();
      const found: Note[] = [];
      for (const name of names) {
        const note = parse(await readText(files, `${folder}/${shelf}/${name}`));
        if (note !== null) found.push(note);
      }
      return found;
    },
  };
}
