import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readTensorCache } from '../../core/models/tensor-cache.ts';
import { conversionStateFile, inlinePool } from '../../jobs/convert-ports.ts';
import { createMemoryFiles } from '../../storage/memory-files.ts';
import { createModelFiles } from '../../storage/model-files.ts';
import { createCheckpoints } from './checkpoints.ts';
import type { ConversionProgress, ConversionWish } from './contract.ts';
import { convert, type ConvertDoors } from './conversions.ts';
import { memoryFolder } from './memory-folder.ts';
import { folderTarget } from './targets.ts';

const NANO = new URL('../../../models/nano-instagger/', import.meta.url);
const { signal } = new AbortController();

function nanoFile(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(path, NANO)));
}

const checkpoint = readdirSync(new URL('checkpoint', NANO)).map((name) => {
  return { name, file: new File([nanoFile(`checkpoint/${name}`)], name) };
});

function wishFor(folder: FileSystemDirectoryHandle): ConversionWish {
  const place = { kind: 'files', label: 'Nano', files: checkpoint } as const;
  const library = new File([nanoFile('nano-instagger-q4f32_1.wasm')], 'nano.wasm');
  return { place, label: 'Nano q4f32_1', quantization: 'q4f32_1', library, folder };
}

/** Hashes of all tensors by name, wherever in a shard they lie. */
function tensorsIn(fileOf: (name: string) => Uint8Array | undefined): [string, string][] {
  return readTensorCache(new TextDecoder().decode(fileOf('tensor-cache.json')))
    .flatMap(({ path, tensors }) =>
      tensors.map(({ name, offset, bytes }): [string, string] => {
        const content = fileOf(path)?.subarray(offset, offset + bytes) ?? new Uint8Array(0);
        return [name, createHash('sha256').update(content).digest('hex')];
      }),
    )
    .sort();
}

const doors: ConvertDoors = {
  files: createModelFiles(createMemoryFiles(), 'https://example.org/studio/'),
  estimate: () => Promise.resolve({ usage: 0, quota: 0 }),
  checkpoints: createCheckpoints((address) => Promise.reject(new Error(`${address} was asked for.`))),
  startPool: () => ({ ...inlinePool, stop: () => undefined }),
  now: () => '2026-01-01T00:00:00.000Z',
  elapsed: () => 0,
};

// Node has no `isSecureContext`; hashes are then made by WebAssembly.
beforeAll(() => void vi.stubGlobal('isSecureContext', false));

function report(): void {
  // Nobody looks.
}

describe('a conversion into a folder of this computer', () => {
  it('leaves the model there, as NumPy makes it, and nothing else', async () => {
    const { handle, files } = memoryFolder('models');
    await convert('', wishFor(handle), doors, { signal, onProgress: report });
    const golden = readdirSync(new URL('q4f32_1', NANO));
    expect([...files.keys()].sort()).toEqual([...golden, 'library.wasm'].sort());
    expect(tensorsIn((name) => files.get(name))).toEqual(tensorsIn((name) => nanoFile(`q4f32_1/${name}`)));
    expect(files.get('tokenizer.json')).toEqual(nanoFile('q4f32_1/tokenizer.json'));
    await expect(convert('', wishFor(handle), doors, { signal, onProgress: report })).rejects.toThrow(
      'The folder “models” holds a model already.',
    );
  });

  it('leaves its notes and no half file when it breaks off, and goes on', async () => {
    const { handle, files } = memoryFolder('models');
    const stop = new AbortController();
    function onProgress({ phase, bytes }: ConversionProgress): void {
      if (phase === 'converting' && bytes > 1_000_000) stop.abort();
    }
    const broken = convert('', wishFor(handle), doors, { signal: stop.signal, onProgress });
    await expect(broken).rejects.toMatchObject({ name: 'AbortError' });
    expect([...files.keys()]).toEqual([conversionStateFile]);
    const { files: made } = await convert('', wishFor(handle), doors, { signal, onProgress: report });
    expect(files.has(conversionStateFile)).toBe(false);
    expect(made.map(({ path }) => files.get(path)?.length)).toEqual(made.map(({ bytes }) => bytes));
  });
});

describe('folderTarget', () => {
  it('keeps a file that was there when what should replace it is given up', async () => {
    const { handle, files } = memoryFolder('models');
    const old = Uint8Array.of(1, 2, 3);
    files.set('a.bin', old);
    const target = folderTarget(handle);
    const sink = await target.create('a.bin');
    await sink.write(Uint8Array.of(4));
    await sink.abort();
    expect(files.get('a.bin')).toBe(old);
    const source = await target.open('a.bin');
    expect(await source?.slice(1, 3)).toEqual(Uint8Array.of(2, 3));
    expect(await target.open('b.bin')).toBeNull();
    expect(await target.readState()).toBeNull();
    expect(await target.freeBytes()).toBeNull();
  });

  it('does not take a folder that may not be read for an empty one', async () => {
    const { handle } = memoryFolder('models');
    const denied = new DOMException('Not allowed.', 'NotAllowedError');
    handle.getFileHandle = () => Promise.reject(denied);
    await expect(folderTarget(handle).open('a.bin')).rejects.toBe(denied);
  });
});
