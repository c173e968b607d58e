/** A file that the user gave, as the importer reads it. */
import type { ByteSource } from '../../core/types.ts';

async function* chunks(file: Blob, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      signal?.throwIfAborted();
      yield step.value;
    }
  } finally {
    // A reader that is done or broken has nothing to cancel.
    await reader.cancel().catch(() => undefined);
  }
}

export function blobSource(file: Blob, name: string): ByteSource {
  return {
    name,
    byteLength: file.size,
    stream: (signal) => chunks(file, signal),
    async slice(start, end) {
      return new Uint8Array(await file.slice(start, end).arrayBuffer());
    },
  };
}
