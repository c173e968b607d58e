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

/** Replaces the whole file: a kill in between leaves part of it. */
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

/** A note is written here first, whole, before the one in force is replaced: one of the two is always whole. */
const NEXT = '.next';

function isWhole(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function readNote(files: FileStore, path: string): Promise<string> {
  const text = await readText(files, path);
  return isWhole(text) ? text : readText(files, path + NEXT);
}

async function writeNote(files: FileStore, path: string, text: string): Promise<void> {
  await writeText(files, path + NEXT, text);
  await writeText(files, path, text);
  await files.remove(path + NEXT);
}

async function removeNote(files: FileStore, path: string): Promise<void> {
  await files.remove(path + NEXT);
  await files.remove(path);
}

function isNote(name: string): boolean {
  return name.endsWith('.json') || name.endsWith(`.json${NEXT}`);
}

/** Notes below `folder`, each the text of one JSON value. */
export function createModelNotes(files: FileStore, folder: string): ModelNotes {
  function pathOf(shelf: Shelf, id: string): string {
    return `${folder}/${shelf}/${encodeURIComponent(id)}.json`;
  }
  return {
    read: (shelf, id) => readNote(files, pathOf(shelf, id)),
    write: (shelf, id, text) => writeNote(files, pathOf(shelf, id), text),
    remove: (shelf, id) => removeNote(files, pathOf(shelf, id)),
    async all<Note>(shelf: Shelf, parse: (text: string) => Note | null) {
      const names = (await files.list(`${folder}/${shelf}`)).filter(isNote).map((name) => name.replace(NEXT, ''));
      const found: Note[] = [];
      for (const name of [...new Set(names)].sort()) {
        const note = parse(await readNote(files, `${folder}/${shelf}/${name}`));
        if (note !== null) found.push(note);
      }
      return found;
    },
  };
}
