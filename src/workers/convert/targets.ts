/** Where a converted model goes: to the models kept in this browser, or into a folder of the user's. */
import type { SlicedSource } from '../../core/models/convert/sliced-source.ts';
import type { ModelDraft } from '../../core/models/model-draft.ts';
import { conversionStateFile, type ModelTarget } from '../../jobs/convert-ports.ts';
import type { ModelFiles } from '../../storage/model-files.ts';
import type { Estimate } from '../../storage/space.ts';

/** A Blob, read in pieces where it lies. */
export function blobSlices(blob: Blob, name: string): SlicedSource {
  return {
    name,
    byteLength: blob.size,
    slice: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
  };
}

/** Files go straight to where web-llm reads them; how far it is stands in the draft. */
export function keptTarget(files: ModelFiles, draft: ModelDraft, estimate: () => Promise<Estimate>): ModelTarget {
  const { id } = draft;
  return {
    async open(name) {
      const byteLength = await files.wholeBytes(id, name);
      if (byteLength === null) return null;
      return { name, byteLength, slice: (start, end) => files.readPart(id, name, start, end) };
    },
    async create(name) {
      const writer = await files.writeUnhashed(id, name);
      return {
        write: (bytes) => writer.write(bytes),
        async close() {
          await writer.finish();
          writer.close();
        },
        async abort() {
          writer.close();
          await files.removeFile(id, name);
        },
      };
    },
    readState: async () => (await files.findDraft(id))?.plan ?? null,
    writeState: (text) => files.saveDraft({ ...draft, plan: text }),
    // The draft goes when the model is offered.
    removeState: () => Promise.resolve(),
    async freeBytes() {
      const { usage, quota } = await estimate();
      return Math.max(0, quota - usage);
    },
  };
}

function isNotFound(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}

/** The browser writes beside each file and swaps when it is closed: a broken one leaves nothing. */
export function folderTarget(folder: FileSystemDirectoryHandle): ModelTarget {
  async function file(name: string): Promise<File | null> {
    try {
      return await (await folder.getFileHandle(name)).getFile();
    } catch (error) {
      if (isNotFound(error)) return null;
      throw error;
    }
  }
  async function create(name: string) {
    const isNew = (await file(name)) === null;
    const handle = await folder.getFileHandle(name, { create: true });
    const writable = await handle.createWritable();
    return {
      write: (bytes: Uint8Array) => writable.write(bytes.slice()),
      close: () => writable.close(),
      async abort() {
        await writable.abort();
        if (isNew) await folder.removeEntry(name).catch(() => undefined);
      },
    };
  }
  return {
    async open(name) {
      const found = await file(name);
      return found === null ? null : blobSlices(found, name);
    },
    create,
    readState: async () => (await (await file(conversionStateFile))?.text()) ?? null,
    async writeState(text) {
      const sink = await create(conversionStateFile);
      await sink.write(new TextEncoder().encode(text));
      await sink.close();
    },
    removeState: () => folder.removeEntry(conversionStateFile).catch(() => undefined),
    // A page is not told how much room a disk has.
    freeBytes: () => Promise.resolve(null),
  };
}
