import { afterEach, expect, it, vi } from 'vitest';
import { publicBase, readAsset } from './assets.ts';

afterEach(() => vi.unstubAllGlobals());

it('finds public/ beside the assets of a build, under any path', () => {
  expect(publicBase('https://a.example/studio/assets/worker-1.js', false)).toBe('https://a.example/studio/');
});

it('finds public/ at the root in development', () => {
  expect(publicBase('http://localhost:5173/src/workers/tagging/worker.ts?x', true)).toBe('http://localhost:5173/');
});

it('reads a file by its path, and names one that is not there', async () => {
  vi.stubGlobal('fetch', (url: URL) =>
    Promise.resolve(new Response(url.href, { status: url.pathname.endsWith('here.bin') ? 200 : 404 })),
  );
  const bytes = await readAsset('https://a.example/s/', 'instant/here.bin');
  expect(new TextDecoder().decode(bytes)).toBe('https://a.example/s/instant/here.bin');
  await expect(readAsset('https://a.example/s/', 'gone.bin')).rejects.toThrow('gone.bin could not be read (404)');
});
