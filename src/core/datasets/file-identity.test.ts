import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { blockBytes, createContentHasher, fileIdentity } from './file-identity.ts';
import { createTextHasher, identityBytes, toHex } from './text-identity.ts';

function sha(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

async function digestOf(bytes: Uint8Array, pieceBytes: number) {
  const hasher = createContentHasher();
  for (let at = 0; at < bytes.length; at += pieceBytes) await hasher.update(bytes.subarray(at, at + pieceBytes));
  return hasher.finish();
}

describe('fileIdentity', () => {
  const bytes = Uint8Array.from({ length: 2 * blockBytes + 5 }, (_, at) => (at * 31 + (at >> 9)) & 255);
  const blocks = [0, 1, 2].map((block) => sha(bytes.subarray(block * blockBytes, (block + 1) * blockBytes)));

  it.each([100_003, blockBytes, bytes.length])(
    'is of the digests of 4 MiB blocks, for pieces of %i bytes',
    async (size) => {
      const content = await digestOf(bytes, size);
      expect(content.bytes).toBe(bytes.length);
      expect(await fileIdentity(content, null)).toBe(sha(Buffer.concat(blocks)).toString('hex'));
    },
  );

  it('covers the wrapper key, so that two lists of one file differ', async () => {
    const content = await digestOf(bytes.subarray(0, 10), 3);
    expect(await fileIdentity(content, 'train')).not.toBe(await fileIdentity(content, 'test'));
  });

  it('is that of no digests for an empty file', async () => {
    const content = await digestOf(new Uint8Array(0), 1);
    expect(await fileIdentity(content, null)).toBe(sha(new Uint8Array(0)).toString('hex'));
  });
});

describe('createTextHasher', () => {
  it('writes the first 16 bytes of SHA-256, again and again', async () => {
    const hasher = await createTextHasher();
    const target = new Uint8Array(3 * identityBytes);
    const texts = ['', 'a', '写'.repeat(500)].map((text) => new TextEncoder().encode(text));
    texts.forEach((text, index) => hasher.hash(text, target, index * identityBytes));
    const expected = texts.map((text) => sha(text).toString('hex').slice(0, 32)).join('');
    expect(toHex(target)).toBe(expected);
  });
});
