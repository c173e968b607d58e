import { expect, it } from 'vitest';
import { instantEngine } from './engine.ts';

const host = { readAsset: () => Promise.reject(new Error('no assets')), appVersion: '1.2.3' };

it('opens without any asset and names its vocabulary by its hash', async () => {
  const session = await instantEngine.open({}, { host, signal: new AbortController().signal });
  expect(session.identity).toMatchObject({ engine: 'instant', app: '1.2.3', quantization: null, promptSha256: null });
  expect(session.identity.modelSha256).toMatch(/^[0-9a-f]{64}$/);
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
