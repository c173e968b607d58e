import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryFiles } from './memory-files.ts';

const PAGE = 1 << 20;

/** Places around the borders of pages, where a mistake would be. */
const place = fc.tuple(fc.nat(2), fc.integer({ min: -3, max: 3 })).map(([page, off]) => Math.max(0, page * PAGE + off));

describe('files in memory', () => {
  it('read back what was written, as one array of bytes would', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(place, fc.uint8Array({ maxLength: 9 })), { maxLength: 8 }), async (writes) => {
        const files = createMemoryFiles();
        const file = await files.open('folder/file', true);
        const model = new Uint8Array(3 * PAGE);
        let size = 0;
        for (const [at, bytes] of writes) {
          file.write(bytes, at);
          model.set(bytes, at);
          size = Math.max(size, at + bytes.length);
        }
        expect(file.size()).toBe(size);
        const found = new Uint8Array(size + 10);
        expect(file.read(found, 0)).toBe(size);
        expect(Buffer.compare(found.subarray(0, size), model.subarray(0, size))).toBe(0);
        expect((await files.blob('folder/file')).size).toBe(size);
      }),
      { numRuns: 30 },
    );
  });

  it('forget what was cut off', async () => {
    const file = await createMemoryFiles().open('file', true);
    file.write(Uint8Array.of(1, 2, 3), PAGE - 1);
    file.truncate(PAGE);
    file.write(Uint8Array.of(9), PAGE + 2);
    const found = new Uint8Array(4);
    file.read(found, PAGE - 1);
    expect([...found]).toEqual([1, 0, 0, 9]);
  });

  it('list folders and files, and remove a folder with all in it', async () => {
    const files = createMemoryFiles();
    for (const path of ['a/one', 'a/b/two', 'a/b/three', 'ab']) await files.open(path, true);
    expect(await files.list('a')).toEqual(['one', 'b/']);
    await files.remove('a/b');
    expect(await files.list('a')).toEqual(['one']);
    await expect(async () => files.open('a/b/two', false)).rejects.toThrow('There is no file a/b/two.');
  });
});
