import { expect, it, vi } from 'vitest';
import { projectInfo, projectState, testStore } from './test-clients.ts';

function reviewStore() {
  const before = { tags: [{ tag: 'old' }], at: '2026-01-01T00:00:00Z' };
  const after = { tags: [{ tag: 'new' }], at: '2026-01-01T00:00:01Z' };
  const setVerdict = vi.fn((textId: number) => Promise.resolve({ before: textId === 1 ? before : null, after }));
  const store = testStore({ store: { setVerdict } });
  store.setState({ project: projectState() });
  return { store, setVerdict };
}

it('takes verdicts back in reverse order, each to what stood before', async () => {
  const { store, setVerdict } = reviewStore();
  expect(await store.getState().setTags(1, [{ tag: 'new' }])).toEqual({ at: '2026-01-01T00:00:01Z', change: 1 });
  await store.getState().setTags(2, []);
  expect(store.getState().undoable).toBe(2);
  await store.getState().undoVerdict();
  expect(setVerdict).toHaveBeenLastCalledWith(2, null);
  await store.getState().undoVerdict();
  expect(setVerdict).toHaveBeenLastCalledWith(1, [{ tag: 'old' }]);
  expect(store.getState().undoable).toBe(0);
  expect(store.getState().verdictChanges).toEqual(
    new Map([
      [1, 4],
      [2, 3],
    ]),
  );
});

it('does nothing where there is nothing to take back', async () => {
  const { store, setVerdict } = reviewStore();
  await store.getState().undoVerdict();
  expect(setVerdict).not.toHaveBeenCalled();
});

it('leaves other projects alone', async () => {
  const { store, setVerdict } = reviewStore();
  await store.getState().setTags(1, []);
  store.setState({ project: projectState({ project: projectInfo({ id: 'p2' }) }) });
  await store.getState().undoVerdict();
  expect(setVerdict).toHaveBeenCalledOnce();
});
