/** Who a text is: the first 16 bytes of SHA-256 of its UTF-8 (contracts.md). */
import { createSHA256, type IHasher } from 'hash-wasm';

/** Bytes of a text identity. */
export const identityBytes = 16;

/** Hashes short texts one after the other. */
export interface TextHasher {
  /** Writes the identity of the UTF-8 bytes into `target` at `offset`. */
  hash(bytes: Uint8Array, target: Uint8Array, offset: number): void;
}

/** A hasher that can be used again and again; its WebAssembly is compiled once. */
export async function createTextHasher(): Promise<TextHasher> {
  const sha: IHasher = await createSHA256();
  return {
    hash(bytes, target, offset) {
      const digest = sha.init().update(bytes).digest('binary');
      // A loop over so few bytes costs less than the view that `set` needs, and this runs for every query.
      for (let at = 0; at < identityBytes; at += 1) target[offset + at] = digest[at] ?? 0;
    },
  };
}

const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Bytes as lower-case hex. */
export function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += hexOfByte[byte] ?? '';
  return hex;
}
