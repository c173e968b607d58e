/** Downloads one file from an address that the user gave. */
import { fileNameOf, parseAddress } from './address.ts';
import type { NetProgress } from './contract.ts';
import { explainBroken, explainStatus, explainTooLarge, explainWebPage, MAX_BYTES } from './refusal.ts';
import { isWebPage, request, type NetAccess } from './request.ts';

export interface DownloadOptions extends NetAccess {
  readonly onProgress: (progress: NetProgress) => void;
  readonly maxBytes?: number;
}

/** Chunks are handed over to the browser's blob storage in pieces of this size: it keeps large ones on disk. */
const PIECE_BYTES = 8 << 20;
const PROGRESS_BYTES = 1 << 18;

/** Returns the file. Throws an Error that explains what went wrong, or an AbortError. */
export async function download(address: string, options: DownloadOptions): Promise<File> {
  const url = parseAddress(address);
  const response = await request(url, options);
  const from = response.url === '' ? url : new URL(response.url);
  const refusal = refusalOf(response, url);
  if (refusal !== null) {
    await response.body?.cancel();
    throw new Error(refusal);
  }
  const pieces = await readPieces(response, from, options);
  return new File(pieces, fileNameOf(from, response.headers.get('content-disposition')));
}

function refusalOf(response: Response, url: URL): string | null {
  if (!response.ok) return explainStatus(url, response.status);
  if (isWebPage(response)) return explainWebPage(url);
  return null;
}

async function readPieces(response: Response, url: URL, options: DownloadOptions): Promise<Blob[]> {
  const maxBytes = options.maxBytes ?? MAX_BYTES;
  const announced = announcedBytes(response);
  if (announced !== undefined && announced > maxBytes) {
    await response.body?.cancel();
    throw new Error(explainTooLarge(url));
  }
  const pieces: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  let pieceBytes = 0;
  let reported = 0;
  for await (const chunk of chunksOf(response, url, options.signal)) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new Error(explainTooLarge(url));
    chunks.push(chunk);
    pieceBytes += chunk.length;
    if (pieceBytes >= PIECE_BYTES) {
      pieces.push(new Blob(chunks));
      chunks = [];
      pieceBytes = 0;
    }
    if (bytes - reported >= PROGRESS_BYTES) {
      reported = bytes;
      options.onProgress(progressOf(url, bytes, announced));
    }
  }
  options.onProgress(progressOf(url, bytes, announced));
  return [...pieces, new Blob(chunks)];
}

async function* chunksOf(response: Response, url: URL, signal: AbortSignal): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await readChunk(reader, url, bytes, signal);
      if (done) return;
      bytes += value.length;
      yield value;
    }
  } finally {
    // The consumer may have stopped early (too large): the connection must not go on.
    await reader.cancel().catch(() => undefined);
  }
}

async function readChunk(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  url: URL,
  bytes: number,
  signal: AbortSignal,
): Promise<ReadableStreamReadResult<Uint8Array<ArrayBuffer>>> {
  try {
    return await reader.read();
  } catch {
    signal.throwIfAborted();
    throw new Error(explainBroken(url, bytes));
  }
}

function announcedBytes(response: Response): number | undefined {
  const header = response.headers.get('content-length');
  // A compressed answer announces its bytes on the wire, not those that arrive here.
  return header === null || response.headers.has('content-encoding') ? undefined : Number(header);
}

function progressOf(url: URL, bytes: number, announced: number | undefined): NetProgress {
  // A server need not say across origins that an answer is compressed: more bytes than announced give it away.
  return { host: url.host, bytes, totalBytes: announced !== undefined && announced >= bytes ? announced : undefined };
}
