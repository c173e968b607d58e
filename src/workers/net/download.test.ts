import { describe, expect, it } from 'vitest';
import type { NetProgress } from './contract.ts';
import { download, type DownloadOptions } from './download.ts';

const address = 'https://data.example.org/sets/a.jsonl';

function options(answer: () => Promise<Response>, change: Partial<DownloadOptions> = {}): DownloadOptions {
  return {
    signal: new AbortController().signal,
    onProgress: () => undefined,
    fetch: answer,
    pageProtocol: 'http:',
    ...change,
  };
}

function answer(body: BodyInit | null, init?: ResponseInit): () => Promise<Response> {
  return () => Promise.resolve(new Response(body, init));
}

describe('download', () => {
  it('returns the bytes under the name of the address and reports them', async () => {
    const seen: NetProgress[] = [];
    const file = await download(
      address,
      options(answer('{"a":1}\n', { headers: { 'content-length': '8' } }), { onProgress: (step) => seen.push(step) }),
    );
    expect(file.name).toBe('a.jsonl');
    expect(await file.text()).toBe('{"a":1}\n');
    expect(seen).toEqual([{ host: 'data.example.org', bytes: 8, totalBytes: 8 }]);
  });

  it('joins pieces of a long answer in order', async () => {
    const chunk = 3 << 20;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (let index = 0; index < 7; index += 1) controller.enqueue(new Uint8Array(chunk).fill(index));
        controller.close();
      },
    });
    const file = await download(address, options(answer(body)));
    expect(file.size).toBe(7 * chunk);
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect([0, 1, 2, 3, 4, 5, 6].map((index) => bytes[index * chunk + 5])).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('does not believe an announced length that the answer outgrows', async () => {
    const seen: NetProgress[] = [];
    await download(
      address,
      options(answer('longer', { headers: { 'content-length': '2' } }), { onProgress: (step) => seen.push(step) }),
    );
    expect(seen.at(-1)?.totalBytes).toBeUndefined();
  });

  it('says both what a failed fetch can mean, and what to do', async () => {
    const failing = options(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(download(address, failing)).rejects.toThrow(/CORS.*no connection.*drop it onto the page/s);
    await expect(download('https://github.com/a/b/blob/main/c.json', failing)).rejects.toThrow(
      'https://raw.githubusercontent.com/a/b/main/c.json',
    );
    await expect(download('http://example.org/a', { ...failing, pageProtocol: 'https:' })).rejects.toThrow(
      /https:\/\//,
    );
  });

  it.each([
    [401, /needs a login/],
    [404, /nothing at this address/],
    [418, /status 418.*drop it/],
    [429, /wait a few minutes/],
    [503, /try again later/],
  ])('explains status %i', async (status, reason) => {
    await expect(download(address, options(answer('', { status })))).rejects.toThrow(reason);
  });

  it('refuses a web page', async () => {
    const page = answer('<html>', { headers: { 'content-type': 'text/html; charset=utf-8' } });
    await expect(download(address, options(page))).rejects.toThrow(/web page, not a data file/);
    await expect(download('https://huggingface.co/datasets/a/b', options(page))).rejects.toThrow(/Files and versions/);
  });

  it('refuses what is too large, announced or not', async () => {
    const announced = answer('abc', { headers: { 'content-length': '3' } });
    await expect(download(address, options(announced, { maxBytes: 2 }))).rejects.toThrow(/larger than 2 GB/);
    await expect(download(address, options(answer('abc'), { maxBytes: 2 }))).rejects.toThrow(/larger than 2 GB/);
    expect((await download(address, options(answer('abc'), { maxBytes: 3 }))).size).toBe(3);
  });

  it('says when the connection broke off', async () => {
    let pulls = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulls += 1;
        if (pulls === 1) controller.enqueue(new Uint8Array(4));
        else controller.error(new TypeError('network error'));
      },
    });
    await expect(download(address, options(answer(body)))).rejects.toThrow(/broke off after 4 bytes/);
  });

  it('stops with an AbortError when it is cancelled, before and while bytes come in', async () => {
    const before = new AbortController();
    before.abort();
    const refused = options(() => Promise.reject(new TypeError('aborted')), { signal: before.signal });
    await expect(download(address, refused)).rejects.toHaveProperty('name', 'AbortError');
    const during = new AbortController();
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        during.abort();
        controller.error(new TypeError('aborted'));
      },
    });
    await expect(download(address, options(answer(body), { signal: during.signal }))).rejects.toHaveProperty(
      'name',
      'AbortError',
    );
  });
});
