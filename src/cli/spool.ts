/** Bytes kept in a temporary file, so that a dataset larger than the memory goes through. */
import { randomUUID } from 'node:crypto';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Small pieces are gathered to this size before they are written. */
const BUFFER_BYTES = 1 << 20;

/** A temporary file that is written at its end and read anywhere. */
export class Spool {
  #pending: Uint8Array[] = [];
  #pendingBytes = 0;
  /** Bytes handed over to be written; the writes are done one after the other. */
  #handedOver = 0;
  #writing: Promise<void> = Promise.resolve();

  private constructor(
    readonly path: string,
    private readonly file: FileHandle,
  ) {}

  static async create(): Promise<Spool> {
    const path = join(tmpdir(), `instag-${randomUUID()}.tmp`);
    return new Spool(path, await open(path, 'wx+', 0o600));
  }

  get length(): number {
    return this.#handedOver + this.#pendingBytes;
  }

  async append(bytes: Uint8Array): Promise<void> {
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
    if (this.#pendingBytes >= BUFFER_BYTES) await this.flush();
  }

  /** Makes what was appended readable: also what another caller is just flushing. */
  flush(): Promise<void> {
    if (this.#pendingBytes > 0) {
      const pending = Buffer.concat(this.#pending);
      const position = this.#handedOver;
      this.#pending = [];
      this.#pendingBytes = 0;
      this.#handedOver += pending.length;
      this.#writing = this.#writing.then(() => writeAll(this.file, pending, position));
    }
    return this.#writing;
  }

  /** Bytes [start, end) of what was flushed. */
  async read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new Uint8Array(end - start);
    for (let at = 0; at < bytes.length;) {
      const { bytesRead } = await this.file.read(bytes, at, bytes.length - at, start + at);
      if (bytesRead === 0) throw new Error(`The temporary file ${this.path} is shorter than what was written to it.`);
      at += bytesRead;
    }
    return bytes;
  }

  async remove(): Promise<void> {
    await this.file.close();
    await rm(this.path, { force: true });
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    at += (await file.write(bytes, at, bytes.length - at, position + at)).bytesWritten;
  }
}
