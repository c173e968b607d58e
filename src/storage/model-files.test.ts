import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { KeptModel } from '../core/models/kept-model.ts';
import { plannedFile, type ModelDraft } from '../core/models/model-draft.ts';
import { createMemoryFiles } from './memory-files.ts';
import { storedPlace } from './model-address.ts';
import { findDamage } from './model-check.ts';
import { createModelFiles, identityOf, type ModelFiles } from './model-files.ts';

const site = 'https://example.org/studio/';
const { signal } = new AbortController();

function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

async function writeAll(models: ModelFiles, id: string, contents: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, content] of contents) {
    const writer = await models.write(id, path);
    await writer.write(new TextEncoder().encode(content));
    await writer.finish();
  }
}

async function keptModel(id: string, contents: ReadonlyMap<string, string>): Promise<KeptModel> {
  const files = [...contents].map(([path, content]) => ({ path, bytes: content.length, sha256: sha256(content) }));
  return {
    format: 1,
    id,
    label: id,
    origin: { kind: 'folder', name: 'nano' },
    task: 'instagger',
    quantization: 'q4f32_1',
    features: [],
    contextWindow: 2048,
    gpuBytes: 10,
    files,
    library: {
      ...{ kind: 'studio', name: 'x.wasm', sha256: sha256(''), known: true, normEps: 1e-5 },
      ...{ prefillChunk: 2048, splitsPrompts: true },
    },
    sha256: await identityOf(files),
    addedAt: '2026-01-01T00:00:00.000Z',
  };
}

function draft(id: string, paths: readonly string[]): ModelDraft {
  return {
    ...{ format: 1, id, label: id, origin: { kind: 'address', url: 'https://example.org/m' } },
    ...{ files: paths.map((path) => plannedFile(path)), plan: '', startedAt: '2026-01-01T00:00:00.000Z' },
  };
}

const contents = new Map([
  ['mlc-chat-config.json', '{}'],
  ['params_shard_0.bin', 'weights'],
]);

describe('kept models', () => {
  // hash-wasm and WebCrypto are asked alike; Node has no `isSecureContext`.
  beforeAll(() => vi.stubGlobal('isSecureContext', true));

  it('lie where web-llm looks for them, each with a record written last', async () => {
    const files = createMemoryFiles();
    await writeAll(createModelFiles(files, site), 'nano', contents);
    const url = `${site}local-models/nano/resolve/main/mlc-chat-config.json`;
    const stored = `tvmjs-opfs-store/webllm/config/${sha256(url)}`;
    expect(await (await files.blob(`${stored}.bin`)).text()).toBe('{}');
    expect(JSON.parse(await (await files.blob(`${stored}.record.json`)).text())).toEqual({ url, nbytes: 2 });
    expect((await storedPlace(site, 'nano', 'params_shard_0.bin')).content).toMatch(
      /webllm\/model\/[0-9a-f]{64}\.bin$/,
    );
    expect((await storedPlace(site, 'nano', 'library.wasm')).content).toMatch(/webllm\/wasm\/[0-9a-f]{64}\.bin$/);
  });

  it('are listed once their manifest is written, and not before', async () => {
    const models = createModelFiles(createMemoryFiles(), site);
    await models.saveDraft(draft('nano', [...contents.keys()]));
    await writeAll(models, 'nano', contents);
    expect(await models.list()).toMatchObject({ models: [], drafts: [{ id: 'nano' }] });
    const model = await keptModel('nano', contents);
    await models.keep(model);
    expect(await models.list()).toEqual({ models: [model], drafts: [] });
    expect(await models.find('nano')).toEqual(model);
    expect(await models.find('other')).toBeNull();
    expect(await (await models.read('nano', 'params_shard_0.bin')).text()).toBe('weights');
    expect(new TextDecoder().decode(await models.readPart('nano', 'params_shard_0.bin', 2, 5))).toBe('igh');
    expect(await models.readPart('nano', 'params_shard_0.bin', 5, 9)).toHaveLength(2);
  });

  it('are refused where a file is missing, cut off, or of another size', async () => {
    const models = createModelFiles(createMemoryFiles(), site);
    await writeAll(models, 'nano', new Map([['mlc-chat-config.json', '{}']]));
    const begun = await models.write('nano', 'params_shard_0.bin');
    await begun.write(new TextEncoder().encode('weights'));
    begun.close();
    await expect(models.keep(await keptModel('nano', contents))).rejects.toThrow(/params_shard_0.bin.*not whole/);
    await expect(models.read('nano', 'params_shard_0.bin')).rejects.toThrow(/cut off/);
    await writeAll(models, 'nano', new Map([['params_shard_0.bin', 'weight']]));
    await expect(models.keep(await keptModel('nano', contents))).rejects.toThrow(/has 6 bytes/);
  });

  it('go on where an earlier try stopped, with the hash of the whole', async () => {
    const models = createModelFiles(createMemoryFiles(), site);
    const first = await models.write('nano', 'a.bin');
    await first.write(new TextEncoder().encode('wei'));
    first.close();
    const second = await models.write('nano', 'a.bin', { keep: true });
    expect(second.bytes).toBe(3);
    await second.write(new TextEncoder().encode('ghts'));
    expect(await second.finish(sha256('weights'))).toEqual({ path: 'a.bin', bytes: 7, sha256: sha256('weights') });
    const anew = await models.write('nano', 'a.bin');
    expect(anew.bytes).toBe(0);
    expect(await models.wholeBytes('nano', 'a.bin')).toBeNull();
  });

  it('throw away a file whose hash is not the one that was expected', async () => {
    const files = createMemoryFiles();
    const models = createModelFiles(files, site);
    const writer = await models.write('nano', 'a.bin');
    await writer.write(new TextEncoder().encode('other'));
    await expect(writer.finish(sha256('weights'))).rejects.toThrow(/another content than its source says/);
    expect(await files.list('tvmjs-opfs-store/webllm/model')).toEqual([]);
  });

  it('are hidden, brought back, and deleted with all their files', async () => {
    const files = createMemoryFiles();
    const models = createModelFiles(files, site);
    await writeAll(models, 'nano', contents);
    await models.keep(await keptModel('nano', contents));
    await models.hide('nano');
    expect((await models.list()).models).toEqual([]);
    // Its files are still there: nothing else may take the id.
    expect(await models.takenIds()).toEqual(['nano']);
    await models.restore('nano');
    expect((await models.list()).models).toHaveLength(1);
    await models.hide('nano');
    await models.purge();
    await models.restore('nano');
    expect((await models.list()).models).toEqual([]);
    expect(await files.list('tvmjs-opfs-store/webllm/model')).toEqual([]);
    expect(await files.list('tvmjs-opfs-store/webllm/config')).toEqual([]);
  });

  it('take what a broken start left away with its draft', async () => {
    const files = createMemoryFiles();
    const models = createModelFiles(files, site);
    await models.saveDraft(draft('nano', ['a.bin', 'b.bin']));
    const writer = await models.write('nano', 'a.bin');
    await writer.write(new Uint8Array(5));
    writer.close();
    await models.removeDraft('nano');
    expect((await models.list()).drafts).toEqual([]);
    expect(await files.list('tvmjs-opfs-store/webllm/model')).toEqual([]);
  });

  it('of two studios on one origin do not meet', async () => {
    const files = createMemoryFiles();
    const [here, there] = [createModelFiles(files, site), createModelFiles(files, 'https://example.org/other/')];
    await writeAll(here, 'nano', contents);
    await here.keep(await keptModel('nano', contents));
    expect((await there.list()).models).toEqual([]);
    expect(await there.wholeBytes('nano', 'params_shard_0.bin')).toBeNull();
  });

  it('are read again whole: what is missing and what has changed is named', async () => {
    const files = createMemoryFiles();
    const models = createModelFiles(files, site);
    await writeAll(models, 'nano', contents);
    const model = await keptModel('nano', contents);
    const steps: number[] = [];
    expect(await findDamage(models, model, { signal, onProgress: (done) => steps.push(done) })).toEqual([]);
    expect(steps.at(-1)).toBe(9);
    const { content } = await storedPlace(site, 'nano', 'params_shard_0.bin');
    const file = await files.open(content, false);
    file.write(Uint8Array.of(1), 0);
    await models.removeFile('nano', 'mlc-chat-config.json');
    expect(await findDamage(models, model, { signal })).toEqual([
      'mlc-chat-config.json is missing or was cut off.',
      'params_shard_0.bin is not what was kept: its content has changed.',
    ]);
    const stopped = AbortSignal.abort();
    await expect(findDamage(models, model, { signal: stopped })).rejects.toHaveProperty('name', 'AbortError');
  });
});
