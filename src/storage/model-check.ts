/** Reads a kept model again, whole, and compares its hashes. */
import type { KeptModel } from '../core/models/kept-model.ts';
import { libraryFile } from '../core/models/model-names.ts';
import type { ModelFiles } from './model-files.ts';
import { streamSha256 } from './sha256.ts';

export interface CheckOptions {
  readonly signal: AbortSignal;
  /** Bytes read so far, of all there are. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** SHA-256 of a Blob, read in parts. Throws an AbortError when the signal fires. */
export async function hashBlob(blob: Blob, signal: AbortSignal, onBytes: (bytes: number) => void): Promise<string> {
  const hasher = await streamSha256();
  const reader = blob.stream().getReader();
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return hasher.digest('hex');
      hasher.update(value);
      onBytes(value.length);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Returns a sentence for each file that is missing, cut off or changed; empty for a model that is as it came. */
export async function findDamage(
  files: ModelFiles,
  model: KeptModel,
  { signal, onProgress }: CheckOptions,
): Promise<string[]> {
  const kept = model.library.kind === 'kept' ? [{ path: libraryFile, sha256: model.library.sha256 }] : [];
  const total = model.files.reduce((sum, { bytes }) => sum + bytes, 0);
  const faults: string[] = [];
  let done = 0;
  for (const { path, sha256 } of [...model.files, ...kept]) {
    signal.throwIfAborted();
    if ((await files.wholeBytes(model.id, path)) === null) {
      faults.push(`${path} is missing or was cut off.`);
      continue;
    }
    const found = await hashBlob(await files.read(model.id, path), signal, (bytes) => {
      done += bytes;
      onProgress?.(Math.min(done, total), total);
    });
    if (found !== sha256) faults.push(`${path} is not what was kept: its content has changed.`);
  }
  return faults;
}
