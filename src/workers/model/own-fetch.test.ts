import { expect, it } from 'vitest';
import { ownFetch } from './own-fetch.ts';

const passed: string[] = [];
const own = ownFetch(
  (input) => {
    passed.push(input instanceof Request ? input.url : String(input));
    return Promise.resolve(new Response('passed on'));
  },
  {
    base: 'https://a.example/studio/local-models/m/resolve/main/',
    library: 'studio-library:ab',
    libraryBytes: Uint8Array.of(1, 2, 3),
  },
);

it('answers the library from memory', async () => {
  expect(new Uint8Array(await (await own('studio-library:ab')).arrayBuffer())).toEqual(Uint8Array.of(1, 2, 3));
});

it('asks nobody for a file of the model, and names the one that is missing', async () => {
  const wanted = new Request('https://a.example/studio/local-models/m/resolve/main/params_shard_7.bin');
  await expect(own(wanted)).rejects.toThrow('file params_shard_7.bin is no longer');
  expect(passed).toEqual([]);
});

it('passes everything else on', async () => {
  expect(await (await own(new URL('https://a.example/studio/assets/x.wasm'))).text()).toBe('passed on');
  expect(passed).toEqual(['https://a.example/studio/assets/x.wasm']);
});
