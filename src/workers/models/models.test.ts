import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { AdapterFacts } from '../../core/models/model-needs.ts';
import { plannedFile } from '../../core/models/model-draft.ts';
import { createMemoryFiles } from '../../storage/memory-files.ts';
import { createModelFiles } from '../../storage/model-files.ts';
import type { GivenFile } from './contract.ts';
import { addFiles, adopt, inspect, type ModelDoors } from './models.ts';
import { chatModelOffers, shelfOf } from './shelf.ts';

const nano = fileURLToPath(new URL('../../../models/nano-instagger/', import.meta.url));
const shipped = fileURLToPath(new URL('../../../public/models/', import.meta.url));

function fileAt(path: string, name: string): File {
  return new File([readFileSync(path)], name);
}

/** The nano model as its folder is dropped. */
function nanoFolder(): GivenFile[] {
  return readdirSync(`${nano}q4f32_1`).map((name) => ({
    path: `nano/${name}`,
    file: fileAt(`${nano}q4f32_1/${name}`, name),
  }));
}

const library: GivenFile = {
  path: 'nano.wasm',
  file: fileAt(`${nano}nano-instagger-q4f32_1.wasm`, 'nano-instagger-q4f32_1.wasm'),
};

const adapter: AdapterFacts = {
  state: 'ready',
  name: 'Test card',
  software: false,
  features: ['shader-f16'],
  limits: {
    ...{ maxBufferSize: 2 ** 30, maxStorageBufferBindingSize: 2 ** 30 },
    ...{ maxComputeWorkgroupStorageSize: 32_768, maxStorageBuffersPerShaderStage: 10 },
  },
  memoryBytes: 2 ** 33,
};

function testDoors(quota = 1e12): ModelDoors {
  return {
    files: createModelFiles(createMemoryFiles(), 'https://example.org/'),
    adapter: () => Promise.resolve(adapter),
    estimate: () => Promise.resolve({ usage: 0, quota }),
    now: () => '2026-01-01T00:00:00.000Z',
    readShipped: (name) => Promise.resolve(new Uint8Array(readFileSync(`${shipped}${name}`))),
    sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  };
}

const running = { signal: new AbortController().signal, onProgress: () => undefined };

async function reasonsOf(given: readonly GivenFile[]): Promise<string> {
  const found = await inspect(given, testDoors());
  return found.state === 'refused' ? found.reasons.join('\n') : 'it was taken';
}

function without(name: string): GivenFile[] {
  return nanoFolder().filter(({ path }) => !path.endsWith(name));
}

function changed(name: string, change: (text: string) => string): GivenFile[] {
  const given = nanoFolder();
  const text = readFileSync(`${nano}q4f32_1/${name}`, 'utf8');
  return [
    ...given.filter(({ path }) => !path.endsWith(name)),
    { path: `nano/${name}`, file: new File([change(text)], name) },
  ];
}

beforeAll(() => vi.stubGlobal('isSecureContext', true));

describe('a folder in MLC form', () => {
  it('is seen through before anything is copied', async () => {
    const found = await inspect([...nanoFolder(), library], testDoors());
    expect(found).toMatchObject({
      state: 'fine',
      label: 'nano',
      quantization: 'q4f32_1',
      library: { kind: 'kept', name: 'nano-instagger-q4f32_1.wasm', known: false },
      fit: { runs: 'yes', reasons: [] },
      notes: [],
    });
  });

  it('is copied, checked and listed, and its library only where that is allowed', async () => {
    const doors = testDoors();
    const given = [...nanoFolder(), library];
    await expect(addFiles(given, { allowUnknown: false }, doors, running)).rejects.toThrow(/not known/);
    const steps: number[] = [];
    const model = await addFiles(given, { allowUnknown: true }, doors, {
      ...running,
      onProgress: ({ bytes }) => steps.push(bytes),
    });
    expect(model).toMatchObject({ id: 'nano', task: 'instagger', contextWindow: 2048, features: [] });
    expect(model.library).toMatchObject({ kind: 'kept', normEps: 1e-5, prefillChunk: 512, splitsPrompts: false });
    expect(steps.at(-1)).toBe(given.slice(0, 4).reduce((sum, { file }) => sum + file.size, 0));
    // Weights of 1.48 MB, a cache of 2 layers x 2 x 4 x 64 x 4 bytes for each of 2,048 tokens, and scratch.
    expect(model.gpuBytes).toBe(1_479_680 + 2 * 2 * 4 * 64 * 4 * 2048 + 4_751_360);
    const shelf = await shelfOf(doors.files, adapter);
    expect(shelf.models).toMatchObject([{ model: { id: 'nano' }, fit: { runs: 'yes' } }]);
    expect(shelf.remainders).toEqual([]);
    expect(shelf.models[0]?.bytes).toBe(given.reduce((sum, { file }) => sum + file.size, 0));
  });

  it('that was stopped half-way is a remainder, and takes its place again', async () => {
    const doors = testDoors();
    const controller = new AbortController();
    const given = [...nanoFolder(), library];
    const stopped = addFiles(given, { allowUnknown: true }, doors, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(stopped).rejects.toHaveProperty('name', 'AbortError');
    const { remainders, models } = await shelfOf(doors.files, adapter);
    expect(models).toEqual([]);
    expect(remainders).toMatchObject([{ id: 'nano', origin: { kind: 'folder' } }]);
    expect((await addFiles(given, { allowUnknown: true }, doors, running)).id).toBe('nano');
    expect((await shelfOf(doors.files, adapter)).remainders).toEqual([]);
  });

  it('takes the older name of the list of tensors, and says so', async () => {
    const given = nanoFolder().map(({ path, file }) => ({
      path: path.replace('tensor-cache.json', 'ndarray-cache.json'),
      file,
    }));
    const found = await inspect([...given, library], testDoors());
    expect(found).toMatchObject({ state: 'fine', notes: [/older name/u] });
  });

  it.each([
    ['no config', () => without('mlc-chat-config.json'), /no mlc-chat-config.json among these 3 files/],
    ['no shard', () => without('.bin'), /params_shard_0.bin: missing in the folder/],
    ['no list', () => without('tensor-cache.json'), /tensor-cache.json is missing/],
    ['no tokenizer', () => without('tokenizer.json'), /tokenizer.json is missing/],
    ['no library', () => nanoFolder(), /libraries for LLaMA-2-7B.*Add its library/s],
    ['a broken list', () => changed('tensor-cache.json', (text) => text.slice(0, 99)), /is not JSON.*cut off/],
    [
      'a tokenizer.model alone',
      () => changed('mlc-chat-config.json', (text) => text.replace('tokenizer.json', 'tokenizer.model')),
      /convert the checkpoint/,
    ],
    [
      'no temperature',
      () => changed('mlc-chat-config.json', (text) => text.replace('"temperature"', '"warmth"')),
      /temperature should be a number/,
    ],
    [
      'another shape',
      () => changed('tensor-cache.json', (text) => text.replace('"nbytes": 262144', '"nbytes": 262140')),
      /model.embed_tokens.q_weight is said to have 262140 bytes/,
    ],
    [
      'a path that leads out',
      () => changed('tensor-cache.json', (text) => text.replace('params_shard_0.bin', '../x.bin')),
      /“..\/x.bin” is no name/,
    ],
  ])('with %s is refused', async (_, given, reason) => {
    expect(await reasonsOf(given())).toMatch(reason);
  });

  it('that is a published checkpoint, or GGUF, is refused with what it is', async () => {
    const file = new File(['{}'], 'x');
    expect(
      await reasonsOf([
        { path: 'a/config.json', file },
        { path: 'a/model.safetensors', file },
      ]),
    ).toMatch(/checkpoint as it was published.*Convert a checkpoint/s);
    expect(await reasonsOf([{ path: 'a/model.gguf', file }])).toMatch(/llama.cpp/);
  });

  it('with a library that is none, of another model, or of another eps is refused', async () => {
    const none: GivenFile = { path: 'x.wasm', file: new File(['hello'], 'x.wasm') };
    expect(await reasonsOf([...nanoFolder(), none])).toMatch(/x.wasm is no library for web-llm 0.2.86/);
    const other: GivenFile = { path: 'x.wasm', file: fileAt(`${shipped}llama-2-7b-q4f32_1.wasm`, '7b.wasm') };
    expect(await reasonsOf([...nanoFolder(), other])).toMatch(/7b.wasm is not this model's library/);
    const eps = changed('mlc-chat-config.json', (text) =>
      text.replace('1e-05', '1e-06').replace('0.00001', '0.000001'),
    );
    expect(await reasonsOf([...eps, library])).toMatch(/norm eps of 0.00001; the model was trained with 0.000001/);
  });

  it('with a shard that is damaged is refused once it was read', async () => {
    const doors = testDoors();
    const given = nanoFolder().map(({ path, file }) => {
      if (!path.endsWith('.bin')) return { path, file };
      return { path, file: new File([new Uint8Array(file.size)], file.name) };
    });
    const adding = addFiles([...given, library], { allowUnknown: true }, doors, running);
    await expect(adding).rejects.toThrow(/params_shard_0.bin is not the file.*damaged/);
    expect((await shelfOf(doors.files, adapter)).models).toEqual([]);
  });

  it('finds no room on a full disk before it copies', async () => {
    const doors = testDoors(1e6);
    const adding = addFiles([...nanoFolder(), library], { allowUnknown: true }, doors, running);
    await expect(adding).rejects.toThrow(/not enough storage to keep the model “nano”/);
    expect((await shelfOf(doors.files, adapter)).remainders).toEqual([]);
  });
});

describe('a draft whose files are all here', () => {
  it('is checked like a folder, and offered', async () => {
    const doors = testDoors();
    const origin = { kind: 'address', url: 'https://example.org/nano' } as const;
    const given = [...nanoFolder(), { path: 'nano/library.wasm', file: library.file }];
    const paths = given.map(({ path }) => path.slice(5));
    const plan = JSON.stringify({ wish: { libraryUrl: 'https://example.org/nano-webgpu.wasm' } });
    await doors.files.saveDraft({
      ...{ format: 1, id: 'fetched', label: 'Fetched', origin, plan },
      ...{ files: paths.map((path) => plannedFile(path)), startedAt: '2026-01-01T00:00:00.000Z' },
    });
    const files = await Promise.all(
      given.map(async ({ file }, index) => {
        const writer = await doors.files.write('fetched', paths[index] ?? '');
        await writer.write(new Uint8Array(await file.arrayBuffer()));
        return writer.finish();
      }),
    );
    const model = await adopt('fetched', files, doors);
    expect(model.library).toMatchObject({ kind: 'kept', name: 'nano-webgpu.wasm', known: false });
    expect(model.files.map(({ path }) => path)).not.toContain('library.wasm');
    expect((await doors.files.list()).drafts).toEqual([]);
    await expect(adopt('gone', files, doors)).rejects.toThrow(/deleted meanwhile/);
  });
});

describe('the shelf', () => {
  it('says of a model whose file is gone that it cannot run', async () => {
    const doors = testDoors();
    await addFiles([...nanoFolder(), library], { allowUnknown: true }, doors, running);
    await doors.files.removeFile('nano', 'params_shard_0.bin');
    const { models } = await shelfOf(doors.files, adapter);
    expect(models[0]?.fit).toMatchObject({ runs: 'no', reasons: [/params_shard_0.bin of it is gone/u] });
  });

  it('offers chat models, with those that need half precision marked where there is none', async () => {
    const offers = await chatModelOffers({ ...adapter, features: [] });
    expect(offers.find(({ id }) => id.includes('q4f16'))?.fit).toMatchObject({ runs: 'no', reasons: [/shader-f16/u] });
    expect(offers.find(({ id }) => id.includes('q4f32'))?.fit.runs).not.toBe('no');
  });
});
