import { expose } from 'comlink';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RepositoryApi } from '../net/contract.ts';
import { RemoteFiles } from './remote-files.ts';

const size = 40 << 20;

const content = new Uint8Array(size).map((_, at) => at % 251);

function expected(start: number, end: number): Uint8Array {
  return content.slice(start, end);
}

/** A line to a repository of one file whose bytes tell where they lie. */
async function open() {
  const asked: [number, number][] = [];
  const api: RepositoryApi = {
    files: () => Promise.resolve({ label: 'Tagger', files: [{ name: 'w.bin', bytes: size, url: 'u' }] }),
    read: (_reader, _url, start, end) => {
      asked.push([start, end]);
      return Promise.resolve(expected(start, end));
    },
    stop: () => undefined,
  };
  const { port1, port2 } = new MessageChannel();
  expose(api, port1);
  const remote = new RemoteFiles();
  remote.connect(port2);
  const { label, sources } = await remote.open('address', new AbortController().signal);
  const [source] = sources;
  if (source === undefined) throw new Error('There is no file.');
  function close(): void {
    port1.close();
    port2.close();
  }
  return { label, source, asked, close };
}

describe('RemoteFiles', () => {
  it('gives any piece of a file, in whatever order pieces are read', async () => {
    const { label, source, close } = await open();
    expect([label, source.name, source.byteLength]).toEqual(['Tagger', 'w.bin', size]);
    const piece = fc.tuple(fc.integer({ min: 0, max: size }), fc.constantFrom(0, 1, 1000, 4 << 20, 9 << 20));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 3 }), async (pieces) => {
        let next = 0;
        for (const [at, length] of pieces) {
          // Every second one goes on where the last one ended.
          const start = next > 0 && at % 2 === 0 ? next : at;
          const end = Math.min(size, start + length);
          next = end;
          expect(Buffer.compare(await source.slice(start, end), expected(start, end))).toBe(0);
        }
      }),
      { numRuns: 10 },
    );
    close();
  }, 60_000);

  it('asks ahead where a file is read from end to end, and only there', async () => {
    const { source, asked, close } = await open();
    const block = 8 << 20;
    await source.slice(0, 100);
    expect(asked).toEqual([[0, 100]]);
    for (let at = 0; at < 3 * block; at += block) await source.slice(at, at + block);
    expect(asked.slice(1)).toEqual([0, 1, 2, 3].map((index) => [index * block, (index + 1) * block]));
    close();
  });

  it('asks for nothing twice, whatever the size of the blocks', async () => {
    const { source, asked, close } = await open();
    const block = (8 << 20) - 512;
    for (let at = 0; at < 3 * block; at += block) await source.slice(at, at + block);
    expect(asked).toEqual([0, 1, 2, 3].map((index) => [index * block, (index + 1) * block]));
    close();
  });

  it('cannot be asked before there is a line', async () => {
    await expect(new RemoteFiles().open('x', new AbortController().signal)).rejects.toThrow('before it was connected');
  });
});
