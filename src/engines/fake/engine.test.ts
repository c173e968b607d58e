import { describe, expect, it } from 'vitest';
import type { Session, TagOutcome } from '../engine.ts';
import { fakeEngine } from './engine.ts';

const host = { readAsset: () => Promise.reject(new Error('no assets')), appVersion: '1.2.3' };

function open(config: Record<string, number> = {}): Promise<Session> {
  return fakeEngine.open(config, { host, signal: new AbortController().signal });
}

async function tagAll(session: Session, texts: readonly string[], signal = new AbortController().signal) {
  const outcomes: TagOutcome[] = [];
  for await (const outcome of session.tag(
    texts.map((text, textId) => ({ textId, text })),
    { signal },
  )) {
    outcomes.push(outcome);
  }
  return outcomes;
}

describe('the fake engine', () => {
  it('tags a text with its first words, each once', async () => {
    const [outcome] = await tagAll(await open(), ['Sort the LIST, sort it 你好 twice']);
    expect(outcome?.result.tags.map(({ tag }) => tag)).toEqual(['sort', 'the', 'list', 'it']);
  });

  it('gives blank texts their own status', async () => {
    const [outcome] = await tagAll(await open(), [' \n']);
    expect(outcome?.result).toEqual({ status: 'empty-text', flags: [], tags: [] });
  });

  it('is unparsable at every n-th text, with the raw output', async () => {
    const outcomes = await tagAll(await open({ unparseEvery: 2 }), ['a', 'b', 'c', 'd']);
    expect(outcomes.map(({ result }) => result.status)).toEqual(['tagged', 'unparsable', 'tagged', 'unparsable']);
    expect(outcomes[1]?.result.raw).toBe('[{"tag": "');
  });

  it('throws at every n-th text', async () => {
    await expect(tagAll(await open({ failEvery: 3 }), ['a', 'b', 'c'])).rejects.toThrow('fails on text 2');
  });

  it('stays down once it crashed', async () => {
    const session = await open({ crashAfter: 1 });
    await expect(tagAll(session, ['a', 'b'])).rejects.toThrow('crashed');
    await expect(tagAll(session, ['a'])).rejects.toThrow('crashed');
  });

  it('stops at an abort, even while it waits', async () => {
    const controller = new AbortController();
    const running = tagAll(await open({ delayMs: 5 }), ['a', 'b'], controller.signal);
    controller.abort();
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('says how it was told to behave, and who ran it', async () => {
    const session = await open({ failEvery: 3 });
    expect(session.identity).toMatchObject({ engine: 'fake', app: '1.2.3', settings: { failEvery: 3, crashAfter: 0 } });
  });

  it('learns tags, and gives them where a text holds one, once its file is kept', async () => {
    const signal = new AbortController().signal;
    const rows = [{ text: 'Bake bread', tags: ['bread', 'oven'] }];
    const adapted = await fakeEngine.adapt?.(rows, { host, seed: 0, curve: false, signal });
    expect(adapted?.report).toMatchObject({ rows: 1, newTags: ['bread', 'oven'] });
    function readVersion() {
      return Promise.resolve(adapted?.file ?? new Uint8Array());
    }
    const session = await fakeEngine.open({ version: 'abc' }, { host: { ...host, readVersion }, signal });
    expect(session.identity).toMatchObject({ modelSha256: 'abc', settings: { version: 'abc' } });
    const outcomes = await tagAll(session, ['a bread oven', 'a song']);
    expect(outcomes.map(({ result }) => result.tags.map(({ tag }) => tag))).toEqual([
      ['bread', 'oven'],
      ['a', 'song'],
    ]);
  });
});
