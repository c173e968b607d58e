/** The bytes of an archive's entry, read in pieces: where they lie when stored, inflated on the way when deflated. */
import { Inflate } from 'fflate';
import { CheckpointError } from './checkpoint-error.ts';
import { readExactly, type SlicedSource } from './sliced-source.ts';
import type { TensorStorage } from './tensor-ref.ts';
import { entryStart, type ZipEntry } from './zip-directory.ts';

/** Read at a time from a deflated entry, which may come over a network. */
const READ_BYTES = 1 << 20;
/** Inflated at a time: at most a thousand times as much comes out of it. */
const PIECE_BYTES = 16 << 10;

/** Returns the entry's bytes. Nothing is read before it is asked for. */
export function zipStorage(source: SlicedSource, entry: ZipEntry): TensorStorage {
  return entry.method === 'stored' ? storedEntry(source, entry) : deflatedEntry(source, entry);
}

function storedEntry(source: SlicedSource, entry: ZipEntry): TensorStorage {
  let start: Promise<number> | null = null;
  return {
    byteLength: entry.bytes,
    async read(from, to) {
      start ??= entryStart(source, entry);
      const at = await start;
      checkRange(entry, from, to, source);
      return readExactly(source, at + from, at + to);
    },
  };
}

function checkRange({ name, bytes }: ZipEntry, from: number, to: number, source: SlicedSource): void {
  if (from < 0 || to < from || to > bytes) {
    throw new CheckpointError(source.name, `bytes ${from} to ${to} of "${name}" were expected; it has ${bytes}.`);
  }
}

function deflatedEntry(source: SlicedSource, entry: ZipEntry): TensorStorage {
  let running: Inflating | null = null;
  // Readings overlap when several are asked at once: an archive is inflated by one at a time.
  let last: Promise<unknown> = Promise.resolve();
  async function read(from: number, to: number): Promise<Uint8Array> {
    checkRange(entry, from, to, source);
    if (running === null || from < running.at) running = new Inflating(source, entry, await entryStart(source, entry));
    return running.read(from, to);
  }
  return {
    byteLength: entry.bytes,
    read(from, to) {
      const result = last.then(() => read(from, to));
      last = result.catch(() => undefined);
      return result;
    },
  };
}

/** One way through a deflated entry. */
class Inflating {
  /** Index, within the entry, of the first byte of `#pieces`. */
  at = 0;
  readonly #source: SlicedSource;
  readonly #entry: ZipEntry;
  readonly #start: number;
  readonly #inflate = new Inflate();
  #pieces: Uint8Array[] = [];
  #held = 0;
  /** Packed bytes that were fetched in all, and those of them that wait to be inflated. */
  #fetched = 0;
  #waiting: Uint8Array = new Uint8Array(0);

  constructor(source: SlicedSource, entry: ZipEntry, start: number) {
    this.#source = source;
    this.#entry = entry;
    this.#start = start;
    this.#inflate.ondata = (bytes) => {
      this.#pieces.push(bytes);
      this.#held += bytes.length;
    };
  }

  async read(from: number, to: number): Promise<Uint8Array> {
    this.#dropTo(from);
    while (this.at + this.#held < to) {
      await this.#pull();
      this.#dropTo(from);
    }
    const result = new Uint8Array(to - from);
    let filled = 0;
    for (const piece of this.#pieces) {
      const part = piece.subarray(0, result.length - filled);
      result.set(part, filled);
      filled += part.length;
    }
    return result;
  }

  async #pull(): Promise<void> {
    const { name, packedBytes } = this.#entry;
    if (this.#waiting.length === 0) await this.#fetch();
    const piece = this.#waiting.slice(0, PIECE_BYTES);
    this.#waiting = this.#waiting.subarray(piece.length);
    try {
      this.#inflate.push(piece, this.#waiting.length === 0 && this.#fetched === packedBytes);
    } catch (error) {
      throw this.#damaged(`"${name}" cannot be inflated (${error instanceof Error ? error.message : String(error)})`);
    }
  }

  async #fetch(): Promise<void> {
    const { name, packedBytes } = this.#entry;
    const end = Math.min(this.#fetched + READ_BYTES, packedBytes);
    if (this.#fetched === end) throw this.#damaged(`"${name}" ends early`);
    this.#waiting = await readExactly(this.#source, this.#start + this.#fetched, this.#start + end);
    this.#fetched = end;
  }

  #dropTo(from: number): void {
    while (this.#held > 0 && this.at < from) {
      const [first = new Uint8Array(0), ...rest] = this.#pieces;
      const drop = Math.min(first.length, from - this.at);
      this.#pieces = drop === first.length ? rest : [first.subarray(drop), ...rest];
      this.at += drop;
      this.#held -= drop;
    }
  }

  #damaged(what: string): CheckpointError {
    return new CheckpointError(this.#source.name, `the archive is damaged: ${what}.`);
  }
}
