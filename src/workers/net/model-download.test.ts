import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createMemoryFiles } from '../../storage/memory-files.ts';
import { createModelFiles } from '../../storage/model-files.ts';
import type { ModelFetchProgress, ModelWish } from './contract.ts';
import { beginModel, resumeModel, type ModelDownloadOptions } from './model-download.ts';

const nano = new URL('../../../models/nano-instagger/q4f32_1/', import.meta.url);
const contents = new Map(readdirSync(nano).map((name) => [name, readFileSync(new URL(name, nano))]));
const total = [...contents.values()].reduce((sum, content) => sum + content.length, 0);
const address = 'https://huggingface.co/owner/nano';

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

interface Hub {
  readonly files: Map<string, Buffer>;
  /** Hashes in the hub's list; null: it does not answer. */
  readonly hashes: ReadonlyMap<string, string> | null;
}

function hubFetch({ files, hashes }: Hub, asked: string[] = []): typeof fetch {
  function answer(input: URL, init?: RequestInit): Promise<Response> {
    asked.push(input.pathname);
    if (input.pathname.startsWith('/api/')) {
      if (hashes === null) return Promise.reject(new TypeError('Failed to fetch'));
      return Promise.resolve(Response.json([...hashes].map(([path, oid]) => ({ path, lfs: { oid } }))));
    }
    const content = files.get(input.pathname.split('/').at(-1) ?? '');
    if (content === undefined) return Promise.resolve(new Response('', { status: 404 }));
    const from = Number(/\d+/u.exec(new Headers(init?.headers).get('range') ?? '')?.[0] ?? 0);
    return Promise.resolve(new Response(new Uint8Array(content.subarray(from)), { status: from > 0 ? 206 : 200 }));
  }
  return answer as typeof fetch;
}

const wish: ModelWish = {
  ...{ id: 'nano', label: 'nano', origin: { kind: 'address', url: address }, address, libraryUrl: null },
};

function options(hub: Hub, part: Partial<ModelDownloadOptions> = {}): ModelDownloadOptions {
  return {
    files: createModelFiles(createMemoryFiles(), 'https://studio.example/'),
    signal: new AbortController().signal,
    fetch: hubFetch(hub),
    pageProtocol: 'https:',
    onProgress: () => undefined,
    estimate: () => Promise.resolve({ usage: 0, quota: 1e12 }),
    now: () => '2026-01-01T00:00:00.000Z',
    elapsed: () => 0,
    wait: () => Promise.resolve(),
    ...part,
  };
}

beforeAll(() => vi.stubGlobal('isSecureContext', true));

describe('a model from a hub', () => {
  const hashes = new Map([...contents].map(([name, content]) => [name, sha256(content)]));

  it('comes in two steps: what it is checked by, then its weights', async () => {
    const steps: ModelFetchProgress[] = [];
    const given = options({ files: contents, hashes }, { onProgress: (step) => steps.push(step) });
    await beginModel(wish, given);
    expect(await given.files.wholeBytes('nano', 'tokenizer.json')).toBe(contents.get('tokenizer.json')?.length);
    expect(await given.files.wholeBytes('nano', 'params_shard_0.bin')).toBeNull();
    const { files, fetched } = await resumeModel('nano', given);
    expect(new Map(files.map((file) => [file.path, file.sha256]))).toEqual(hashes);
    expect(fetched).toEqual([['huggingface.co', contents.get('params_shard_0.bin')?.length]]);
    expect(steps[0]).toMatchObject({ phase: 'asking', host: 'huggingface.co' });
    expect(steps.at(-1)).toMatchObject({ bytes: total, totalBytes: total });
  });

  it('is refused where its content is not what the hub’s list says', async () => {
    const others = new Map([...hashes, ['params_shard_0.bin', 'ab'.repeat(32)]]);
    const given = options({ files: contents, hashes: others });
    await beginModel(wish, given);
    await expect(resumeModel('nano', given)).rejects.toThrow(/params_shard_0.bin came with another content/);
    expect(await given.files.bytesThere('nano', 'params_shard_0.bin')).toBe(0);
  });

  it('is checked by MD5 where there is no better hash', async () => {
    const list = contents.get('tensor-cache.json')?.toString() ?? '';
    const shard = contents.get('params_shard_0.bin') ?? Buffer.alloc(0);
    expect(list).toContain(`"md5sum": "${createHash('md5').update(shard).digest('hex')}"`);
    function withMd5(md5: string): Map<string, Buffer> {
      const changed = list.replace(/"md5sum": "[0-9a-f]+"/u, `"md5sum": "${md5}"`);
      return new Map([...contents, ['tensor-cache.json', Buffer.from(changed)]]);
    }
    const right = options({ files: contents, hashes: null });
    await beginModel(wish, right);
    expect((await resumeModel('nano', right)).files).toHaveLength(4);
    const wrong = options({ files: withMd5('ab'.repeat(16)), hashes: null });
    await beginModel(wish, wrong);
    await expect(resumeModel('nano', wrong)).rejects.toThrow(/MD5/);
    expect(await wrong.files.wholeBytes('nano', 'params_shard_0.bin')).toBeNull();
  });

  it('does not trust a whole file whose MD5 an earlier try had no time for', async () => {
    const shard = contents.get('params_shard_0.bin') ?? Buffer.alloc(0);
    const given = options({ files: contents, hashes: null });
    await beginModel(wish, given);
    const damaged = await given.files.write('nano', 'params_shard_0.bin');
    await damaged.write(new Uint8Array(shard.map((byte) => byte ^ 1)));
    await damaged.finish(null);
    const { files } = await resumeModel('nano', given);
    expect(files.find(({ path }) => path === 'params_shard_0.bin')?.sha256).toBe(sha256(shard));
  });

  it('goes on after a stop with what is missing alone, and hashes the whole', async () => {
    const asked: string[] = [];
    const given = options({ files: contents, hashes });
    await beginModel(wish, given);
    const begun = await given.files.write('nano', 'params_shard_0.bin');
    await begun.write(contents.get('params_shard_0.bin')?.subarray(0, 1_000_000) ?? new Uint8Array());
    begun.close();
    const again = { ...given, fetch: hubFetch({ files: contents, hashes }, asked) };
    const { files, fetched } = await resumeModel('nano', again);
    expect(asked).toEqual(['/owner/nano/resolve/main/params_shard_0.bin']);
    expect(fetched).toEqual([['huggingface.co', 479_680]]);
    expect(files.find(({ path }) => path.endsWith('.bin'))?.sha256).toBe(hashes.get('params_shard_0.bin'));
  });

  it('fetches a whole file again where it is not the right one', async () => {
    const given = options({ files: contents, hashes });
    await beginModel(wish, given);
    const other = await given.files.write('nano', 'tokenizer.json');
    await other.write(new Uint8Array(5));
    await other.finish();
    const { files } = await resumeModel('nano', given);
    expect(files.find(({ path }) => path === 'tokenizer.json')?.sha256).toBe(hashes.get('tokenizer.json'));
  });

  it('takes the list of tensors by its older name', async () => {
    const older = new Map([...contents].map(([name, content]) => [name.replace('tensor-', 'ndarray-'), content]));
    const given = options({ files: older, hashes: new Map() });
    await beginModel(wish, given);
    expect(await given.files.wholeBytes('nano', 'tensor-cache.json')).toBe(contents.get('tensor-cache.json')?.length);
  });

  it('is refused before anything is kept where it is none, or has no room', async () => {
    const none = options({ files: new Map(), hashes: null });
    await expect(beginModel(wish, none)).rejects.toThrow(/no mlc-chat-config.json at .*converted first/su);
    const full = options({ files: contents, hashes }, { estimate: () => Promise.resolve({ usage: 9, quota: 10 }) });
    await expect(beginModel(wish, full)).rejects.toThrow(/not enough storage to keep the model “nano”/);
    for (const { files } of [none, full]) expect((await files.list()).drafts).toEqual([]);
    await expect(resumeModel('nano', full)).rejects.toThrow(/nothing left/);
  });
});
