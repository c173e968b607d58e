/** Writes one file of a model straight to where it stays. */
import type { ModelFile } from '../core/models/kept-model.ts';
import type { FileStore, StoredFile } from './files.ts';
import type { StoredPlace } from './model-address.ts';
import { streamSha256 } from './sha256.ts';
import { withSpace } from './space.ts';

export interface ModelFileWriter {
  /** Bytes that are there so far. */
  readonly bytes: number;
  /** Appends. When the disk is full, rejects with an OutOfSpaceError. */
  write(bytes: Uint8Array): Promise<void>;
  /** Ends the file: from here on web-llm finds it. */
  finish(): Promise<void>;
  /** Lets go of the file; what was written stays, to go on with later. */
  close(): void;
}

/** Hashes on the way. */
export interface HashedFileWriter extends Omit<ModelFileWriter, 'finish'> {
  /** As that of a ModelFileWriter. Rejects, and throws the file away, where its SHA-256 is not the one expected. */
  finish(expectedSha256?: string | null): Promise<ModelFile>;
}

const blockBytes = 1 << 22;

type Hasher = Awaited<ReturnType<typeof streamSha256>>;

function hashWhatIsThere(file: StoredFile, hasher: Hasher): void {
  const block = new Uint8Array(Math.min(blockBytes, file.size()));
  for (let at = 0; at < file.size();) {
    const read = file.read(block, at);
    hasher.update(block.subarray(0, read));
    at += read;
  }
}

async function writeRecord(files: FileStore, place: StoredPlace, nbytes: number): Promise<void> {
  const file = await files.open(place.record, true);
  try {
    file.truncate(0);
    file.write(new TextEncoder().encode(JSON.stringify({ url: place.url, nbytes })), 0);
    file.flush();
  } finally {
    file.close();
  }
}

async function openStored(files: FileStore, place: StoredPlace, keep: boolean): Promise<StoredFile> {
  // The record says that a file is whole: while it is written there must be none.
  await files.remove(place.record);
  const file = await files.open(place.content, true);
  if (!keep) file.truncate(0);
  return file;
}

function writerOf(files: FileStore, place: StoredPlace, path: string, file: StoredFile): ModelFileWriter {
  let bytes = file.size();
  let open = true;
  function close(): void {
    if (open) file.close();
    open = false;
  }
  return {
    get bytes() {
      return bytes;
    },
    async write(chunk) {
      await withSpace(`keep ${path} of a model`, chunk.length, () => file.write(chunk, bytes));
      bytes += chunk.length;
    },
    async finish() {
      file.flush();
      close();
      await withSpace(`keep ${path} of a model`, 1000, () => writeRecord(files, place, bytes));
    },
    close,
  };
}

/** Opens the file at `place`, begun anew; `path` names it in messages. */
export async function openModelFile(files: FileStore, place: StoredPlace, path: string): Promise<ModelFileWriter> {
  return writerOf(files, place, path, await openStored(files, place, false));
}

/** As `openModelFile`, with a hash. `keep`: goes on behind what is there. */
export async function openHashedFile(
  files: FileStore,
  place: StoredPlace,
  path: string,
  { keep = false }: { readonly keep?: boolean } = {},
): Promise<HashedFileWriter> {
  const file = await openStored(files, place, keep);
  const hasher = await streamSha256();
  hashWhatIsThere(file, hasher);
  const writer = writerOf(files, place, path, file);
  return {
    get bytes() {
      return writer.bytes;
    },
    async write(chunk) {
      await writer.write(chunk);
      hasher.update(chunk);
    },
    async finish(expectedSha256 = null) {
      const sha256 = hasher.digest('hex');
      if (expectedSha256 === null || sha256 === expectedSha256) {
        await writer.finish();
        return { path, bytes: writer.bytes, sha256 };
      }
      writer.close();
      await files.remove(place.content);
      throw new Error(
        `${path} came with another content than its source says (SHA-256 ${sha256}, expected ${expectedSha256}). ` +
          'It was damaged on the way or has changed at its source: try again.',
      );
    },
    close: () => writer.close(),
  };
}
