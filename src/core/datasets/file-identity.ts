/** Who a file is: SHA-256 over the SHA-256 digests of its 4 MiB blocks after gunzip (contracts.md). */
import { toHex } from './text-identity.ts';

/** Bytes of a block. */
export const blockBytes = 4 * 1024 * 1024;
const digestBytes = 32;

/** What a file's content came to. */
export interface ContentDigest {
  readonly bytes: number;
  /** The digests of its blocks, back to back. */
  readonly digests: Uint8Array<ArrayBuffer>;
}

/** Takes a file's bytes in order, in any pieces. */
export interface ContentHasher {
  /** Resolves when another block may come: at most two are being hashed at a time. */
  update(bytes: Uint8Array): Promise<void> | undefined;
  finish(): Promise<ContentDigest>;
}

/** A hasher of one file's content. Hashing runs beside the caller, in the platform's own threads where it has them. */
export function createContentHasher(): ContentHasher {
  const pending: Promise<ArrayBuffer>[] = [];
  // `digest` takes a copy, so one block serves all.
  const block = new Uint8Array(blockBytes);
  let filled = 0;
  let bytes = 0;

  function closeBlock(): void {
    pending.push(crypto.subtle.digest('SHA-256', block.subarray(0, filled)));
    filled = 0;
  }

  function update(piece: Uint8Array): Promise<void> | undefined {
    let from = 0;
    const before = pending.length;
    while (from < piece.length) {
      const taken = Math.min(piece.length - from, blockBytes - filled);
      block.set(piece.subarray(from, from + taken), filled);
      filled += taken;
      from += taken;
      if (filled === blockBytes) closeBlock();
    }
    bytes += piece.length;
    const waitFor = pending.length > before ? pending[pending.length - 3] : undefined;
    return waitFor?.then(() => undefined);
  }

  async function finish(): Promise<ContentDigest> {
    if (filled > 0) closeBlock();
    const digests = new Uint8Array(pending.length * digestBytes);
    (await Promise.all(pending)).forEach((digest, index) => {
      digests.set(new Uint8Array(digest), index * digestBytes);
    });
    return { bytes, digests };
  }

  return { update, finish };
}

/**
 * Hex identity of a dataset of a file: of the block digests and, where a wrapper object holds several lists, the UTF-8 of
 * the key after them, so that two lists of one file are two datasets.
 */
export async function fileIdentity(content: ContentDigest, wrapperKey: string | null): Promise<string> {
  const key = new TextEncoder().encode(wrapperKey ?? '');
  const whole = new Uint8Array(content.digests.length + key.length);
  whole.set(content.digests);
  whole.set(key, content.digests.length);
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', whole)));
}
