const encoder = new TextEncoder();
const chunkBytes = 1 << 20;
/** UTF-8 needs at most three bytes for a UTF-16 unit. */
const bytesAUnit = 3;

/** Makes texts into UTF-8 that lies side by side in large buffers: a buffer for each text costs more than its bytes. */
export class TextBytes {
  #chunk = new Uint8Array(chunkBytes);
  #used = 0;

  /** Returns the text as UTF-8; lone surrogates become U+FFFD. The bytes are never changed afterwards. */
  bytes(text: string): Uint8Array {
    const most = text.length * bytesAUnit;
    if (this.#used + most > this.#chunk.length) {
      this.#chunk = new Uint8Array(Math.max(chunkBytes, most));
      this.#used = 0;
    }
    const { written } = encoder.encodeInto(text, this.#chunk.subarray(this.#used));
    this.#used += written;
    return this.#chunk.subarray(this.#used - written, this.#used);
  }
}
