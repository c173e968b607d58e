import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTextHasher } from '../core/datasets/text-identity.ts';
import { Texts } from './texts.ts';

const words = ['abc', '', '写诗', '\ufeffmark', 'a\u0000b'];
let texts: Texts;

async function idOf(text: string): Promise<number> {
  const bytes = new TextEncoder().encode(text);
  const hash = new Uint8Array(16);
  (await createTextHasher()).hash(bytes, hash, 0);
  return texts.idOf(hash, bytes);
}

beforeEach(async () => {
  texts = await Texts.create();
});

afterEach(() => texts.remove());

describe('Texts', () => {
  it('gives equal texts one id', async () => {
    const ids: number[] = [];
    for (const word of [...words, ...words]) ids.push(await idOf(word));
    expect(ids).toEqual([0, 1, 2, 3, 4, 0, 1, 2, 3, 4]);
    expect(texts.count).toBe(5);
  });

  it('gives the exact texts back, in any order', async () => {
    for (const word of words) await idOf(word);
    expect(await texts.texts(Uint32Array.of(0, 1, 2, 3, 4))).toEqual(words);
    expect(await texts.texts(Uint32Array.of(2, 3))).toEqual(['写诗', '\ufeffmark']);
    expect(await texts.texts(Uint32Array.of(4, 0, 0, 2))).toEqual(['a\u0000b', 'abc', 'abc', '写诗']);
    expect(await texts.texts(new Uint32Array())).toEqual([]);
  });

  it('keeps their identities', async () => {
    for (const word of words) await idOf(word);
    // SHA-256 of "abc" is the test vector of FIPS 180-2, that of "" is well known.
    expect(Buffer.from(texts.hashes(Uint32Array.of(1, 0))).toString('hex')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb924' + 'ba7816bf8f01cfea414140de5dae2223',
    );
  });

  it('waits for what another reader is just writing', async () => {
    for (const word of words) await idOf(word);
    const readers = [texts.texts(Uint32Array.of(0, 1)), texts.texts(Uint32Array.of(2)), texts.texts(Uint32Array.of(4))];
    expect(await Promise.all(readers)).toEqual([['abc', ''], ['写诗'], ['a\u0000b']]);
  });

  it('keeps more than fits into one buffer', async () => {
    const long = Array.from({ length: 40 }, (_, n) => `${n}`.repeat(50_000));
    for (const text of long) await idOf(text);
    expect(await texts.texts(Uint32Array.from(long, (_, n) => n))).toEqual(long);
  });
});
