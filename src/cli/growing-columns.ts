type Numbers =
  Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** A column of numbers that grows at its end. */
export class GrowingColumn<A extends Numbers> {
  #values: A;
  #length = 0;

  constructor(private readonly make: (length: number) => A) {
    this.#values = make(1024);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = this.make(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** The value at an index; 0 where there is none. */
  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  /** A copy of the values [from, to). */
  slice(from: number, to: number): A {
    const part = this.make(to - from);
    part.set(this.#values.subarray(from, to));
    return part;
  }
}

/** A column of bytes. */
export function byteColumn(): GrowingColumn<Uint8Array<ArrayBuffer>> {
  return new GrowingColumn((length) => new Uint8Array(length));
}

/** A column of whole numbers below 2^32. */
export function wholeNumbers(): GrowingColumn<Uint32Array<ArrayBuffer>> {
  return new GrowingColumn((length) => new Uint32Array(length));
}

/** A column of whole numbers below 2^16. */
export function smallNumbers(): GrowingColumn<Uint16Array<ArrayBuffer>> {
  return new GrowingColumn((length) => new Uint16Array(length));
}

/** A column of offsets into a file, which may pass 2^32. */
export function offsets(): GrowingColumn<Float64Array<ArrayBuffer>> {
  return new GrowingColumn((length) => new Float64Array(length));
}
