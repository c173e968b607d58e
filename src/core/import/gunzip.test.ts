import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gunzip, isGzip } from './gunzip.ts';
import { takeHead } from './head.ts';

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

/** What comes out, and what stopped it. */
async function unpack(bytes: Uint8Array, size = 1000): Promise<{ text: string; fault: unknown }> {
  const parts: Uint8Array[] = [];
  try {
    for await (const part of gunzip(pieces(bytes, size))) parts.push(part);
  } catch (fault) {
    return { text: Buffer.concat(parts).toString(), fault };
  }
  return { text: Buffer.concat(parts).toString(), fault: null };
}

const text = Array.from({ length: 30_000 }, (_, n) => `line ${n * 7919}\n`).join('');
const packed = new Uint8Array(gzipSync(text));

describe('gunzip', { timeout: 30_000 }, () => {
  it.each([1, 7, 65_536])('unpacks pieces of %i bytes', async (size) => {
    const small = new Uint8Array(gzipSync('some text'));
    expect(isGzip(small)).toBe(true);
    expect(await unpack(small, size)).toEqual({ text: 'some text', fault: null });
    if (size > 1000) expect(await unpack(packed, size)).toEqual({ text, fault: null });
  });

  it('gives what came before a break, and says that it broke off', async () => {
    const half = await unpack(packed.subarray(0, packed.length / 2));
    expect(half.fault).toMatchObject({ kind: 'truncated' });
    expect(half.text.length).toBeGreaterThan(text.length / 3);
    expect(text.startsWith(half.text)).toBe(true);
    expect(await unpack(packed.subarray(0, -8))).toMatchObject({ text, fault: { kind: 'truncated' } });
  });

  it('gives what came before damage', async () => {
    const damaged = packed.slice().fill(0xff, packed.length - 20_000, packed.length - 19_000);
    const { text: before, fault } = await unpack(damaged);
    expect(fault).toMatchObject({ kind: 'damaged' });
    expect(before.length).toBeGreaterThan(0);
  });

  it.each([1, 7, 1000, 1_000_000])('unpacks all members, in pieces of %i bytes', async (size) => {
    const members = ['one\n', '', 'two\n', 'three\n'].map((member) => gzipSync(member));
    const file = new Uint8Array(Buffer.concat(members));
    expect(await unpack(file, size)).toEqual({ text: 'one\ntwo\nthree\n', fault: null });
    const padded = new Uint8Array(Buffer.concat([file, Buffer.alloc(700)]));
    expect(await unpack(padded, size)).toEqual({ text: 'one\ntwo\nthree\n', fault: null });
  });

  it.each([1, 1000])('names what stands after the last member, in pieces of %i bytes', async (size) => {
    const file = new Uint8Array(Buffer.concat([gzipSync('one\n'), Buffer.from('no gzip')]));
    const { text: before, fault } = await unpack(file, size);
    expect(before).toBe('one\n');
    expect(fault).toMatchObject({ kind: 'damaged', message: expect.stringContaining('after its gzip data') as string });
  });

  it('says that a later member breaks off', async () => {
    const file = new Uint8Array(Buffer.concat([gzipSync('one\n'), gzipSync(text).subarray(0, 30_000)]));
    const { text: before, fault } = await unpack(file);
    expect(fault).toMatchObject({ kind: 'truncated' });
    expect(`one\n${text}`.startsWith(before)).toBe(true);
  });

  it('stops a file that unpacks without bound', async () => {
    const { text: before, fault } = await unpack(new Uint8Array(gzipSync(Buffer.alloc(200 * 1024 * 1024))), 65_536);
    expect(fault).toMatchObject({ kind: 'too-large' });
    expect(before.length).toBeLessThan(70 * 1024 * 1024);
  });

  it('lets go when nobody reads on', async () => {
    const reading = gunzip(pieces(packed, 500));
    expect((await reading.next()).done).toBe(false);
    expect((await reading.return(undefined)).done).toBe(true);
  });
});

describe('takeHead', () => {
  it.each([1, 2, 5])('gives the same head for pieces of %i bytes, and the whole stream after it', async (size) => {
    const bytes = Uint8Array.from([1, 2, 3, 4, 5]);
    const headed = await takeHead(pieces(bytes, size), 3);
    expect([...headed.head, headed.whole]).toEqual([1, 2, 3, false]);
    const all: number[] = [];
    for await (const part of headed.bytes) all.push(...part);
    expect(all).toEqual([...bytes]);
  });

  it('keeps an error for whoever reads on', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Uint8Array.from([1]));
      throw new Error('gone');
    }
    const headed = await takeHead(failing(), 3);
    expect([...headed.head]).toEqual([1]);
    const reading = headed.bytes[Symbol.asyncIterator]();
    expect((await reading.next()).value).toEqual(Uint8Array.from([1]));
    await expect(reading.next()).rejects.toThrow('gone');
  });
});
