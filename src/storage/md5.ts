import { createMD5 } from 'hash-wasm';

/** MD5 of a Blob as hex, read in parts: the only hash that MLC's own tool notes of its files. No protection, but it finds damage. */
export async function md5Of(blob: Blob, signal: AbortSignal): Promise<string> {
  const hasher = (await createMD5()).init();
  const reader = blob.stream().getReader();
  for (;;) {
    signal.throwIfAborted();
    const { done, value } = await reader.read();
    if (done) return hasher.digest('hex');
    hasher.update(value);
  }
}
