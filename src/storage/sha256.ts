/** SHA-256 of blocks and streams. */
import { createSHA256, type IHasher } from 'hash-wasm';
import { toHex } from '../core/datasets/text-identity.ts';

export const SHA256_BYTES = 32;

/**
 * SHA-256 of bytes as they are at the call (they may be overwritten before the answer comes); by the browser where the
 * page is in a secure context, by WebAssembly elsewhere.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (isSecureContext) return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const own = bytes.slice();
  const hasher = await createSHA256();
  return new Uint8Array(hasher.init().update(own).digest('binary'));
}

/** As `sha256`, in 64 hex digits. */
export async function hexSha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(await sha256(bytes));
}

/** A hasher for a stream of bytes. */
export async function streamSha256(): Promise<IHasher> {
  return (await createSHA256()).init();
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && a.every((byte, index) => byte === b[index]);
}
