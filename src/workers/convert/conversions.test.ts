import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createMemoryFiles } from '../../storage/memory-files.ts';
import { createModelFiles } from '../../storage/model-files.ts';
import { inlinePool } from '../../jobs/convert-ports.ts';
import { createCheckpoints } from './checkpoints.ts';
import type { ConversionWish } from './contract.ts';
import { begin, conversionId, convert, inspectCheckpoint, type ConvertDoors } from './conversions.ts';

const NANO = new URL('../../../models/nano-instagger/', import.meta.url);
const { signal } = new AbortController();

const files = readdirSync(new URL('checkpoint', NANO)).map((name) => {
  return { name, file: new File([readFileSync(new URL(`checkpoint/${name}`, NANO))], name) };
});
const library = new File([readFileSync(new URL('nano-instagger-q4f32_1.wasm', NANO))], 'nano.wasm');
const place = { kind: 'files', label: 'Nano', files } as const;
const wish: ConversionWish = { place, label: 'Nano q4f32_1', quantization: 'q4f32_1', library, folder: null };

function doors(quota = 1e9): ConvertDoors & { readonly stopped: () => number } {
  const stop = vi.fn();
  return {
    files: createModelFiles(createMemoryFiles(), 'https://example.org/studio/'),
    estimate: () => Promise.resolve({ usage: 0, quota }),
    checkpoints: createCheckpoints((address) => Promise.reject(new Error(`${address} was asked for.`))),
    startPool: () => ({ ...inlinePool, stop }),
    now: () => '2026-01-01T00:00:00.000Z',
    elapsed: () => 0,
    stopped: () => stop.mock.calls.length,
  };
}

// Node has no `isSecureContext`; hashes are then made by WebAssembly.
beforeAll(() => void vi.stubGlobal('isSecureContext', false));

describe('a conversion that is kept', () => {
  it('tells first what the checkpoint is', async () => {
    expect(await inspectCheckpoint(place, doors(), signal)).toEqual({
      label: 'Nano',
      parameters: 2_360_576,
      sourceBytes: 4_721_152,
      modelBytes: { q4f16_1: 1_329_664, q4f32_1: 1_479_680 },
      tokenizer: 'tokenizer.json',
      notes: [expect.stringContaining('it runs only with a library (.wasm) of its own')],
    });
    await expect(inspectCheckpoint({ kind: 'address', address: 'x' }, doors(), signal)).rejects.toThrow(
      'x was asked for',
    );
  });

  it('is described before it is made, whole afterwards, and a draft until it is adopted', async () => {
    const own = doors();
    expect(await conversionId(wish.label, own)).toBe('Nano-q4f32_1');
    expect(await begin('Nano-q4f32_1', wish, own, signal)).toBe(false);
    const described = JSON.parse(await (await own.files.read('Nano-q4f32_1', 'tensor-cache.json')).text()) as object;
    expect(described).toMatchObject({ records: [{ dataPath: 'params_shard_0.bin', md5sum: '' }] });
    expect(await own.files.wholeBytes('Nano-q4f32_1', 'params_shard_0.bin')).toBeNull();

    const phases = new Set<string>();
    const options = { signal, onProgress: ({ phase }: { phase: string }) => void phases.add(phase) };
    const { files: made } = await convert('Nano-q4f32_1', wish, own, options);
    expect([...phases]).toEqual(['reading', 'converting', 'checking']);
    expect(made.map(({ path }) => path).sort()).toEqual([
      'mlc-chat-config.json',
      'params_shard_0.bin',
      'tensor-cache.json',
      'tokenizer.json',
    ]);
    expect(await own.files.wholeBytes('Nano-q4f32_1', 'library.wasm')).toBe(library.size);
    expect(await own.files.findDraft('Nano-q4f32_1')).toMatchObject({ origin: { kind: 'converted', from: 'Nano' } });
    expect(own.stopped()).toBe(1);
    // Of the same name: it goes on with that one.
    expect(await conversionId(wish.label, own)).toBe('Nano-q4f32_1');
    expect(await begin('Nano-q4f32_1', wish, own, signal)).toBe(true);
    expect(await convert('Nano-q4f32_1', wish, own, options)).toMatchObject({ resumedShards: 1, files: made });
  });

  it('stops its workers when it cannot go on, and says what is missing', async () => {
    const full = doors(1000);
    await begin('n', wish, full, signal);
    await expect(convert('n', wish, full, { signal, onProgress: () => undefined })).rejects.toThrow('not enough room');
    expect(full.stopped()).toBe(1);
    const gone = convert('other', wish, full, { signal, onProgress: () => undefined });
    await expect(gone).rejects.toThrow('is not here any more');
  });
});
