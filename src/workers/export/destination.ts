/** Where an export goes: a file the user picked, or pieces that the browser keeps until they are downloaded. */
import type { Sink } from '../../jobs/ports.ts';

/** A blob is made of pieces of this size: the browser moves large ones to disk. */
const PIECE_BYTES = 8 << 20;

/** A sink whose bytes come back as a file to download. */
export interface BlobSink extends Sink {
  /** All bytes; empty until `close`. */
  file(): Blob;
}

/** Collects bytes for a download, in any browser and without a temporary file to clean up. */
export function blobSink(type: string): BlobSink {
  let pieces: BlobPart[] = [];
  let open: Uint8Array<ArrayBuffer>[] = [];
  let openBytes = 0;
  function closePiece(): void {
    pieces.push(new Blob(open));
    open = [];
    openBytes = 0;
  }
  return {
    write(bytes) {
      open.push(bytes.slice());
      openBytes += bytes.length;
      if (openBytes >= PIECE_BYTES) closePiece();
      return Promise.resolve();
    },
    close() {
      closePiece();
      return Promise.resolve();
    },
    abort() {
      pieces = [];
      open = [];
      return Promise.resolve();
    },
    file: () => new Blob(pieces, { type }),
  };
}

/** Writes straight to a file on disk. The browser writes beside it and swaps on `close`: a broken export changes nothing. */
export async function fileSink(handle: FileSystemFileHandle): Promise<Sink> {
  const wasEmpty = (await handle.getFile()).size === 0;
  const writable = await handle.createWritable();
  return {
    write: (bytes) => writable.write(bytes.slice()),
    close: () => writable.close(),
    async abort() {
      await writable.abort();
      if (wasEmpty) await removeFile(handle);
    },
  };
}

/** Picking a new file makes an empty one at once: it goes again where the browser can (Chromium 110 and later). */
async function removeFile(handle: FileSystemFileHandle & { readonly remove?: () => Promise<void> }): Promise<void> {
  try {
    await handle.remove?.();
  } catch {
    // An empty file stays: nothing of the user's is lost by it.
  }
}
