/** Files that are read in pieces: a checkpoint of 13 GB is never held whole. */
import type { ByteSource } from '../../types.ts';
import { CheckpointError } from './checkpoint-error.ts';

/** A file with random access. `slice` gives bytes [start, end), fewer only where the file ends early. */
export interface SlicedSource {
  readonly name: string;
  readonly byteLength: number;
  slice(start: number, end: number): Promise<Uint8Array>;
}

/** Returns the source as one with random access. Throws a CheckpointError on a pipe, which has none. */
export function slicedSource(source: ByteSource): SlicedSource {
  const { name, byteLength, slice } = source;
  if (byteLength === undefined || slice === undefined) {
    throw new CheckpointError(name, 'is a pipe. Checkpoints are read from files, piece by piece.');
  }
  return { name, byteLength, slice };
}

/** Returns exactly the bytes [start, end). Throws a CheckpointError where the file does not have them (all). */
export async function readExactly(source: SlicedSource, start: number, end: number): Promise<Uint8Array> {
  const { name, byteLength } = source;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end < start || end > byteLength) {
    throw new CheckpointError(
      name,
      `bytes ${start} to ${end} were expected; the file has ${byteLength}. It is cut off.`,
    );
  }
  const bytes = await source.slice(start, end);
  if (bytes.length === end - start) return bytes;
  throw new CheckpointError(
    name,
    `only ${bytes.length} bytes could be read from ${start} on; expected ${end - start}.`,
  );
}
