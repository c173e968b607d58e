import { expect, it } from 'vitest';
import { readAsset } from '../../cli/assets.ts';
import { instantEngine, loadShipped } from './engine.ts';

const host = { readAsset, appVersion: '1.2.3' };

it('names its model by the hash of its file', async () => {
  const session = await instantEngine.open({}, { host, signal: new AbortController().signal });
  expect(session.identity).toMatchObject({ engine: 'instant', app: '1.2.3', quantization: 'int8', promptSha256: null });
  expect(session.identity.modelSha256).toMatch(/^[0-9a-f]{64}$/);
});

it('has a file of at most 8 MB', async () => {
  const { manifest } = await loadShipped(readAsset);
  expect(manifest.bytes).toBeLessThanOrEqual(8_000_000);
});

it('reads its file once, and again after it failed', async () => {
  let reads = 0;
  let broken = true;
  async function reader(path: string): Promise<Uint8Array> {
    reads += 1;
    const bytes = await readAsset(path);
    if (!broken || path.endsWith('.json')) return bytes;
    const damaged = Uint8Array.from(bytes);
    damaged[1000] = (damaged[1000] ?? 0) ^ 1;
    return damaged;
  }
  await expect(loadShipped(reader)).rejects.toThrow('tagger.bin is damaged or of another version');
  broken = false;
  const first = await loadShipped(reader);
  expect(await loadShipped(reader)).toBe(first);
  expect(reads).toBe(4);
});

it('answers every text of a batch, in order', async () => {
  const { signal } = new AbortController();
  const session = await instantEngine.open({}, { host, signal });
  const items = ['Translate this.', '', '写一首诗'].map((text, i) => ({ textId: i + 7, text }));
  const outcomes = [];
  for await (const outcome of session.tag(items, { signal })) outcomes.push([outcome.textId, outcome.result.status]);
  expect(outcomes).toEqual([
    [7, 'tagged'],
    [8, 'empty-text'],
    [9, 'tagged'],
  ]);
});

it('stops at an abort', async () => {
  const controller = new AbortController();
  const session = await instantEngine.open({}, { host, signal: controller.signal });
  const answers = session.tag([{ textId: 0, text: 'x' }], { signal: controller.signal })[Symbol.asyncIterator]();
  controller.abort();
  await expect(answers.next()).rejects.toMatchObject({ name: 'AbortError' });
});
