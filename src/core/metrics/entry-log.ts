/** Grows as results come in: what every layer says of texts, in the order it was said. Nothing is ever taken out. */
import type { Entries } from './tag-index.ts';
import { u32 } from './typed.ts';

type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer>;

/** An array that holds at least `length` numbers: the same one, or a larger one with the same start and `fill` behind. */
export function grown<A extends Numbers>(array: A, length: number, make: (length: number) => A, fill = 0): A {
  if (length <= array.length) return array;
  const larger = make(Math.max(length, 1024, Math.ceil(array.length * 1.5)));
  larger.set(array);
  if (fill !== 0) larger.fill(fill, array.length);
  return larger;
}

function uint8s(length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(length);
}

function uint16s(length: number): Uint16Array<ArrayBuffer> {
  return new Uint16Array(length);
}

function uint32s(length: number): Uint32Array<ArrayBuffer> {
  return new Uint32Array(length);
}

export class EntryLog {
  #count = 0;
  #tagCount = 0;
  #tagFrom = uint32s(1);
  #tags = uint32s(0);
  #status = uint8s(0);
  #layer = uint16s(0);
  #flags = uint8s(0);

  /** Entries so far; the number of the next one. */
  get length(): number {
    return this.#count;
  }

  /** Adds an entry and returns its number. Repeated tags are taken once, in the place of the first. `flags` are bits as in batches. */
  append(layer: number, status: number, tags: Iterable<number>, flags = 0): number {
    const entry = this.#count;
    this.#status = grown(this.#status, entry + 1, uint8s);
    this.#layer = grown(this.#layer, entry + 1, uint16s);
    this.#tagFrom = grown(this.#tagFrom, entry + 2, uint32s);
    this.#status[entry] = status;
    this.#layer[entry] = layer;
    this.#flags = grown(this.#flags, entry + 1, uint8s);
    this.#flags[entry] = flags;
    const start = this.#tagCount;
    for (const tag of tags) this.#appendTag(start, tag);
    this.#tagFrom[entry + 1] = this.#tagCount;
    this.#count += 1;
    return entry;
  }

  #appendTag(start: number, tag: number): void {
    for (let i = start; i < this.#tagCount; i++) if (u32(this.#tags, i) === tag) return;
    this.#tags = grown(this.#tags, this.#tagCount + 1, uint32s);
    this.#tags[this.#tagCount] = tag;
    this.#tagCount += 1;
  }

  /** The entries so far as views; they stay right when more are added. */
  entries(): Entries {
    return {
      tagFrom: this.#tagFrom.subarray(0, this.#count + 1),
      tags: this.#tags.subarray(0, this.#tagCount),
      status: this.#status.subarray(0, this.#count),
      layer: this.#layer.subarray(0, this.#count),
      flags: this.#flags.subarray(0, this.#count),
    };
  }
}
