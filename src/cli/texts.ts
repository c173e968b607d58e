import { identityBytes } from '../core/datasets/text-identity.ts';
import type { TextStore } from '../jobs/ports.ts';
import { byteColumn, offsets } from './growing-columns.ts';
import { Spool } from './spool.ts';

// U+FEFF at the start of a text is a part of it.
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The distinct texts of a job by id; their bytes lie in a temporary file. */
export class Texts implements TextStore {
  readonly #ids = new Map<string, number>();
  /** Where text `id` starts, and where the last one ends. */
  readonly #starts = offsets();
  readonly #hashes = byteColumn();

  private constructor(private readonly spool: Spool) {
    this.#starts.push(0);
  }

  static async create(): Promise<Texts> {
    return new Texts(await Spool.create());
  }

  get count(): number {
    return this.#ids.size;
  }

  /** The id of the text with that identity; a new one is kept. */
  async idOf(hash: Uint8Array, bytes: Uint8Array): Promise<number> {
    const key = String.fromCharCode(...hash);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.count;
    this.#ids.set(key, id);
    for (const byte of hash) this.#hashes.push(byte);
    this.#starts.push(this.#starts.at(id) + bytes.length);
    await this.spool.append(bytes);
    return id;
  }

  /** Bytes of a text in UTF-8. */
  byteLength(id: number): number {
    return this.#starts.at(id + 1) - this.#starts.at(id);
  }

  /** The identities of the texts, back to back. */
  hashes(ids: Uint32Array): Uint8Array {
    const hashes = new Uint8Array(identityBytes * ids.length);
    ids.forEach((id, index) => {
      hashes.set(this.#hashes.slice(identityBytes * id, identityBytes * (id + 1)), identityBytes * index);
    });
    return hashes;
  }

  async texts(textIds: Uint32Array): Promise<string[]> {
    await this.spool.flush();
    const first = textIds[0] ?? 0;
    const consecutive = textIds.every((id, index) => id === first + index);
    if (!consecutive) return Promise.all(Array.from(textIds, (id) => this.#text(id)));
    const from = this.#starts.at(first);
    const bytes = await this.spool.read(from, this.#starts.at(first + textIds.length));
    return Array.from(textIds, (id) =>
      utf8.decode(bytes.subarray(this.#starts.at(id) - from, this.#starts.at(id + 1) - from)),
    );
  }

  /** The texts [from, to) in UTF-8, back to back. */
  async block(from: number, to: number): Promise<{ readonly bytes: Uint8Array; readonly lengths: Uint32Array }> {
    await this.spool.flush();
    const bytes = await this.spool.read(this.#starts.at(from), this.#starts.at(to));
    return { bytes, lengths: Uint32Array.from({ length: to - from }, (_, at) => this.byteLength(from + at)) };
  }

  async #text(id: number): Promise<string> {
    return utf8.decode(await this.spool.read(this.#starts.at(id), this.#starts.at(id + 1)));
  }

  remove(): Promise<void> {
    return this.spool.remove();
  }
}
