import { describe, expect, it, vi } from 'vitest';
import type { NetProgress } from '../workers/net/contract.ts';
import { addFetched } from './downloads.ts';
import { filePreview, testStore } from './test-clients.ts';

const importer = { inspect: () => Promise.resolve(filePreview()) };
const url = 'https://data.example/train.jsonl';

describe('fetching a file', () => {
  it('adds the file and counts what came from the host', async () => {
    const file = new File(['12345'], 'train.jsonl');
    const store = testStore({ importer, net: { download: () => Promise.resolve(file) } });
    await store.getState().addUrl(url);
    expect(store.getState().download).toBeNull();
    expect(store.getState().imports).toMatchObject([{ state: 'ready', file }]);
    expect(store.getState().fetched).toEqual([['data.example', 5]]);
  });

  it('shows how far it is, and stops when told to', async () => {
    const cancel = vi.fn(() => Promise.resolve());
    const progress = { host: 'data.example', bytes: 3, totalBytes: 9 };
    function download(_job: string, _url: string, onProgress: (progress: NetProgress) => void) {
      onProgress(progress);
      return new Promise(() => undefined);
    }
    const store = testStore({ importer, net: { download, cancel } });
    const adding = store.getState().addUrl(url);
    expect(store.getState().download).toEqual({ url, progress, problem: null });
    store.getState().cancelDownload();
    await adding;
    expect(cancel).toHaveBeenCalledOnce();
    expect(store.getState().download).toBeNull();
    expect(store.getState().imports).toEqual([]);
  });

  it('keeps the explanation of a refusal', async () => {
    const store = testStore({ importer, net: { download: () => Promise.reject(new Error('data.example refuses.')) } });
    await store.getState().addUrl(url);
    expect(store.getState().download).toEqual({ url, progress: null, problem: 'data.example refuses.' });
  });
});

it('adds up by host', () => {
  expect(addFetched([['a', 1]], 'a', 2)).toEqual([['a', 3]]);
  expect(addFetched([['a', 1]], '__proto__', 2)).toEqual([
    ['a', 1],
    ['__proto__', 2],
  ]);
});
