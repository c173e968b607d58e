import { describe, expect, it } from 'vitest';
import { projectState, runInfo, testStore } from './test-clients.ts';

const report = { rows: 3, heldOut: 0, before: null, after: null, curve: [], newTags: ['bread'] };
const file = Uint8Array.of(1, 2, 3);
const version = {
  ...{ sha256: 'abc', engine: 'instant', name: 'Mine', source: 'LLM', report },
  ...{ createdAt: '2026-01-01T00:00:00Z', bytes: 3 },
};

/** A store whose tagging worker learns at once, and what the store worker was asked to keep and delete. */
function learningStore(adapt: () => Promise<unknown> = () => Promise.resolve({ file, report })) {
  const kept: unknown[] = [];
  const deleted: string[] = [];
  const store = testStore({
    analysis: { ownTexts: () => Promise.resolve(Uint32Array.of(1, 2, 3)) },
    tagging: { adapt, cancel: () => undefined },
    store: {
      keepVersion: (...words: unknown[]) => Promise.resolve(kept.push(words)),
      versionFile: () => Promise.resolve(file),
      deleteVersion: (sha256: string) => Promise.resolve(void deleted.push(sha256)),
    },
  });
  store.setState({ project: projectState({ runs: [runInfo({ id: 4, label: 'LLM' })], versions: [version] }) });
  return { store, kept, deleted };
}

describe('adapting', () => {
  it('waits with what was learned until it is kept under a name', async () => {
    const { store, kept } = learningStore();
    await store.getState().adaptTo(4, false);
    expect(store.getState().adapting).toEqual({ state: 'done', source: 'LLM', adaptation: { file, report } });
    expect(kept).toEqual([]);
    await store.getState().keepAdaptation('House');
    expect(kept).toEqual([[{ engine: 'instant', name: 'House', source: 'LLM', report }, file]]);
    expect(store.getState().adapting).toBeNull();
  });

  it('leaves nothing behind when it is called off', async () => {
    const { store } = learningStore(() => new Promise(() => undefined));
    const running = store.getState().adaptTo('review', false);
    await expect.poll(() => store.getState().adapting?.state).toBe('learning');
    store.getState().dropAdaptation();
    await running;
    expect(store.getState().adapting).toBeNull();
  });

  it('says why it did not work', async () => {
    const { store } = learningStore(() => Promise.reject(new Error('No memory.')));
    await store.getState().adaptTo(4, true);
    expect(store.getState().adapting).toEqual({ state: 'failed', source: 'LLM', message: 'No memory.' });
  });
});

it('deletes a version with a way back', async () => {
  const { store, kept, deleted } = learningStore();
  await store.getState().deleteVersion('abc');
  expect(deleted).toEqual(['abc']);
  store.getState().notices.at(-1)?.action?.run();
  const { engine, name, source, createdAt } = version;
  await expect.poll(() => kept).toEqual([[{ engine, name, source, report, createdAt }, file]]);
});
