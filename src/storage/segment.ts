/** A file whose blocks of 4 MiB each have a checksum: grows while a dataset comes in, then is read and never changes. */
import type { StoredFile } from './files.ts';
import { SHA256_BYTES, sameBytes, sha256 } from './sha256.ts';

export const BLOCK_BYTES = 4 << 20;

/** What the catalogue keeps of a finished segment. */
export interface SegmentSeal {
  readonly bytes: number;
  /** SHA-256 of each block, back to back. */
  readonly sums: Uint8Array<ArrayBuffer>;
}

export interface SegmentReader {
  size(): number;
  /**
   * Bytes [start, end), checked; throws a DamageError where a block of them fails its checksum. They are put at the start
   * of `into` where that is large enough: memory that was used before is read into several times as fast.
   */
  read(start: number, end: number, into?: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
  /** The first byte at or after `start` that lies in a damaged block, or `end`; checks the blocks on the way. */
  firstDamage(start: number, end: number): Promise<number>;
  close(): void;
}

export interface SegmentWriter extends SegmentReader {
  write(bytes: Uint8Array, at: number): void;
  append(bytes: Uint8Array): void;
  /** Makes the file durable and returns what to keep of it. */
  seal(): Promise<SegmentSeal>;
}

/** A block of a file is not what was written. */
export class DamageError extends Error {
  readonly start: number;
  readonly end: number;
  constructor(start: number, end: number) {
    super(`Bytes ${start} to ${end} of a stored file fail their checksum: the disk has damaged them.`);
    this.name = 'DamageError';
    this.start = start;
    this.end = end;
  }
}

function readBytes(
  file: StoredFile,
  start: number,
  end: number,
  into = new Uint8Array(end - start),
): Uint8Array<ArrayBuffer> {
  const bytes = into.length < end - start ? new Uint8Array(end - start) : into.subarray(0, end - start);
  const found = file.read(bytes, start);
  if (found < bytes.length) throw new DamageError(start + found, end);
  return bytes;
}

/** One for all files of a worker: `sha256` takes its bytes at the call. */
let hashed: Uint8Array<ArrayBuffer> | undefined;

function blockSum(file: StoredFile, block: number, size: number): Promise<Uint8Array<ArrayBuffer>> {
  hashed ??= new Uint8Array(BLOCK_BYTES);
  return sha256(readBytes(file, block * BLOCK_BYTES, Math.min(size, (block + 1) * BLOCK_BYTES), hashed));
}

/** Opens a new, empty segment. Blocks are hashed as they fill, so that sealing a large file takes no time. */
export function growSegment(file: StoredFile): SegmentWriter {
  let size = 0;
  let hashed: Promise<unknown> = Promise.resolve();
  const sums: Promise<Uint8Array<ArrayBuffer>>[] = [];
  function hashFilled(): void {
    while ((sums.length + 1) * BLOCK_BYTES <= size) {
      const block = sums.length;
      const sum = hashed.then(() => blockSum(file, block, Infinity));
      hashed = sum.catch(() => undefined);
      sums.push(sum);
    }
  }
  return {
    size: () => size,
    read: (start, end, into) => Promise.resolve(readBytes(file, start, end, into)),
    firstDamage: (_start, end) => Promise.resolve(end),
    write(bytes, at) {
      file.write(bytes, at);
      size = Math.max(size, at + bytes.byteLength);
    },
    append(bytes) {
      file.write(bytes, size);
      size += bytes.byteLength;
      hashFilled();
    },
    async seal() {
      file.flush();
      const every = [...sums];
      for (let block = sums.length; block * BLOCK_BYTES < size; block += 1) every.push(blockSum(file, block, size));
      const all = new Uint8Array(every.length * SHA256_BYTES);
      for (const [block, sum] of (await Promise.all(every)).entries()) all.set(sum, block * SHA256_BYTES);
      return { bytes: size, sums: all };
    },
    close: () => file.close(),
  };
}

/** Opens a finished segment. Each block is checked when it is first read. */
export function openSegment(file: StoredFile, seal: SegmentSeal): SegmentReader {
  const checked = new Map<number, Promise<boolean>>();
  async function check(block: number): Promise<boolean> {
    try {
      const expected = seal.sums.subarray(block * SHA256_BYTES, (block + 1) * SHA256_BYTES);
      return sameBytes(await blockSum(file, block, seal.bytes), expected);
    } catch (error) {
      if (error instanceof DamageError) return false;
      throw error;
    }
  }
  function isWhole(block: number): Promise<boolean> {
    const known = checked.get(block) ?? check(block);
    checked.set(block, known);
    return known;
  }
  async function firstDamage(start: number, end: number): Promise<number> {
    for (let block = Math.floor(start / BLOCK_BYTES); block * BLOCK_BYTES < end; block += 1) {
      if (!(await isWhole(block))) return Math.max(start, block * BLOCK_BYTES);
    }
    return end;
  }
  return {
    size: () => seal.bytes,
    firstDamage,
    async read(start, end, into) {
      const damage = await firstDamage(start, end);
      if (damage < end) throw new DamageError(damage, Math.ceil((damage + 1) / BLOCK_BYTES) * BLOCK_BYTES);
      return readBytes(file, start, end, into);
    },
    close: () => file.close(),
  };
}

/** Checks all of a segment; returns the byte ranges of its damaged blocks. */
export async function damagedRanges(
  segment: SegmentReader,
): Promise<{ readonly start: number; readonly end: number }[]> {
  const size = segment.size();
  const ranges: { readonly start: number; readonly end: number }[] = [];
  for (let at = 0; at < size;) {
    const start = await segment.firstDamage(at, size);
    if (start === size) return ranges;
    const end = Math.min(size, (Math.floor(start / BLOCK_BYTES) + 1) * BLOCK_BYTES);
    ranges.push({ start, end });
    at = end;
  }
  return ranges;
}
