/**
 * Kept models in the private file system. Files lie where web-llm's OPFS cache reads them; a model is there once its manifest
 * is, which is written last. What has only a draft is a remainder: to go on with, or to throw away.
 */
import type { KeptModel, ModelFile } from '../core/models/kept-model.ts';
import type { ModelDraft } from '../core/models/model-draft.ts';
import { parseKeptModel, parseModelDraft } from '../core/models/model-json.ts';
import { identityText, libraryFile } from '../core/models/model-names.ts';
import type { FileStore } from './files.ts';
import { storedPlace } from './model-address.ts';
import { openHashedFile, openModelFile, type HashedFileWriter, type ModelFileWriter } from './model-writer.ts';
import { createModelNotes, readText, type ModelNotes, type Shelf } from './model-notes.ts';
import { hexSha256 } from './sha256.ts';

export interface ModelsFound {
  readonly models: readonly KeptModel[];
  readonly drafts: readonly ModelDraft[];
}

export interface ModelFiles {
  list(): Promise<ModelsFound>;
  /** Every id that has files: of kept models, of hidden ones, and of drafts. */
  takenIds(): Promise<string[]>;
  /** Null where there is none of that id. */
  find(id: string): Promise<KeptModel | null>;
  findDraft(id: string): Promise<ModelDraft | null>;
  /** Says what is about to be written. Comes before the first file, and again where more files turn out to be needed. */
  saveDraft(draft: ModelDraft): Promise<void>;
  /**
   * Opens a file to write it in order, for this worker alone. `keep`: goes on behind what is there of an earlier try, else it
   * begins anew. Files of one model may be written by several workers at once.
   */
  write(id: string, path: string, options?: { readonly keep?: boolean }): Promise<HashedFileWriter>;
  /** As `write`, begun anew, for who hashes what lies there in the end. */
  writeUnhashed(id: string, path: string): Promise<ModelFileWriter>;
  /** Bytes of a file that is whole; null for one that is missing or was cut off. */
  wholeBytes(id: string, path: string): Promise<number | null>;
  /** Bytes of a file, whole or not; 0 where there is none. */
  bytesThere(id: string, path: string): Promise<number>;
  /** A whole file as a Blob that stays on disk; rejects with a NotFoundError. */
  read(id: string, path: string): Promise<Blob>;
  /** Bytes [start, end) of a file that nobody writes, straight from the disk: a Blob's come through another process. */
  readPart(id: string, path: string, start: number, end: number): Promise<Uint8Array<ArrayBuffer>>;
  removeFile(id: string, path: string): Promise<void>;
  /** Offers the model from now on: writes the manifest, and takes the draft away. All its files must be there. */
  keep(model: KeptModel): Promise<void>;
  /** Writes the manifest of a model anew. */
  update(model: KeptModel): Promise<void>;
  /** Takes a model from the list; its files stay until `purge`, and `restore` brings it back. */
  hide(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** Deletes the files of all models that are hidden, or of the one named. */
  purge(id?: string): Promise<void>;
  /** Deletes a draft with all that was written for it. */
  removeDraft(id: string): Promise<void>;
}

/** SHA-256 of a model's weights: over the hashes and paths of its files. */
export function identityOf(files: readonly ModelFile[]): Promise<string> {
  return hexSha256(new TextEncoder().encode(identityText(files)));
}

/** Every file that a kept model has, the library among them where it is kept beside the weights. */
export function pathsOf({ files, library }: KeptModel): readonly string[] {
  return [...files.map(({ path }) => path), ...(library.kind === 'kept' ? [libraryFile] : [])];
}

interface FileRecord {
  readonly url: string;
  readonly nbytes: number;
}

function recordOf(text: string): FileRecord | null {
  try {
    return JSON.parse(text) as FileRecord;
  } catch {
    return null;
  }
}

async function sizeOf(files: FileStore, path: string): Promise<number | null> {
  try {
    return (await files.blob(path)).size;
  } catch {
    return null;
  }
}

/** What a model's files are asked for, by id and path. */
type Contents = Pick<
  ModelFiles,
  'write' | 'writeUnhashed' | 'wholeBytes' | 'bytesThere' | 'read' | 'readPart' | 'removeFile'
>;

function createContents(files: FileStore, site: string): Contents {
  async function wholeBytes(id: string, path: string): Promise<number | null> {
    const { url, content, record } = await storedPlace(site, id, path);
    const noted = recordOf(await readText(files, record));
    if (noted?.url !== url) return null;
    const size = await sizeOf(files, content);
    return size === noted.nbytes ? size : null;
  }
  return {
    write: async (id, path, options) => openHashedFile(files, await storedPlace(site, id, path), path, options),
    writeUnhashed: async (id, path) => openModelFile(files, await storedPlace(site, id, path), path),
    wholeBytes,
    bytesThere: async (id, path) => (await sizeOf(files, (await storedPlace(site, id, path)).content)) ?? 0,
    async read(id, path) {
      if ((await wholeBytes(id, path)) === null)
        throw new DOMException(`The file ${path} of the model “${id}” is not there, or was cut off.`, 'NotFoundError');
      return files.blob((await storedPlace(site, id, path)).content);
    },
    async readPart(id, path, start, end) {
      const file = await files.open((await storedPlace(site, id, path)).content, false);
      try {
        const bytes = new Uint8Array(end - start);
        return bytes.subarray(0, file.read(bytes, start));
      } finally {
        file.close();
      }
    },
    async removeFile(id, path) {
      const { content, record } = await storedPlace(site, id, path);
      await files.remove(record);
      await files.remove(content);
    },
  };
}

async function requireWhole(contents: Contents, model: KeptModel): Promise<void> {
  const planned = new Map(model.files.map(({ path, bytes }) => [path, bytes]));
  for (const path of pathsOf(model)) {
    const found = await contents.wholeBytes(model.id, path);
    if (found === null || found !== (planned.get(path) ?? found))
      throw new Error(`${path} of the model “${model.label}” is not whole: it has ${found ?? 'no'} bytes.`);
  }
}

async function move(notes: ModelNotes, id: string, from: Shelf, to: Shelf): Promise<void> {
  const text = await notes.read(from, id);
  if (parseKeptModel(text) === null) return;
  await notes.write(to, id, text);
  await notes.remove(from, id);
}

async function purge(notes: ModelNotes, contents: Contents, id?: string): Promise<void> {
  for (const model of await notes.all('hidden', parseKeptModel)) {
    if (id !== undefined && model.id !== id) continue;
    // A model that was brought back by a half-done step keeps its files.
    const back = parseKeptModel(await notes.read('kept', model.id)) !== null;
    if (!back) for (const path of pathsOf(model)) await contents.removeFile(model.id, path);
    await notes.remove('hidden', model.id);
  }
}

/** `site`: the studio's absolute address, ends with `/`; studios under different paths of one origin keep their models apart. */
export function createModelFiles(files: FileStore, site: string): ModelFiles {
  const notes = createModelNotes(files, `instag-models/${encodeURIComponent(new URL(site).pathname)}`);
  const contents = createContents(files, site);
  return {
    ...contents,
    async list() {
      const models = await notes.all('kept', parseKeptModel);
      const ids = new Set(models.map(({ id }) => id));
      const drafts = await notes.all('drafts', parseModelDraft);
      return { models, drafts: drafts.filter(({ id }) => !ids.has(id)) };
    },
    takenIds: async () => [
      ...(await notes.all('kept', parseKeptModel)).map(({ id }) => id),
      ...(await notes.all('hidden', parseKeptModel)).map(({ id }) => id),
      ...(await notes.all('drafts', parseModelDraft)).map(({ id }) => id),
    ],
    find: async (id) => parseKeptModel(await notes.read('kept', id)),
    findDraft: async (id) => parseModelDraft(await notes.read('drafts', id)),
    saveDraft: (draft) => notes.write('drafts', draft.id, JSON.stringify(draft)),
    async keep(model) {
      await requireWhole(contents, model);
      await notes.write('kept', model.id, JSON.stringify(model));
      await notes.remove('drafts', model.id);
    },
    update: (model) => notes.write('kept', model.id, JSON.stringify(model)),
    hide: (id) => move(notes, id, 'kept', 'hidden'),
    restore: (id) => move(notes, id, 'hidden', 'kept'),
    purge: (id) => purge(notes, contents, id),
    async removeDraft(id) {
      const draft = parseModelDraft(await notes.read('drafts', id));
      for (const { path } of draft?.files ?? []) await contents.removeFile(id, path);
      await notes.remove('drafts', id);
    },
  };
}
