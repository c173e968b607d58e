import { expect, it, vi } from 'vitest';
import { datasetInfo, projectState, testStore } from './test-clients.ts';
import { countTicks } from './ticks.ts';

function opened() {
  const openProject = vi.fn((id: string) =>
    Promise.resolve(projectState({ project: { ...projectState().project, id }, datasets: [datasetInfo({ id: 1 })] })),
  );
  const matchingRows = vi.fn(() => Promise.resolve([{ datasetId: 1, rows: Uint32Array.of(2, 3, 4) }]));
  const store = testStore({ store: { openProject }, analysis: { matchingRows } });
  return { store, count: () => countTicks(store.getState().ticks, [1]) };
}

it('ticks stay through other filters and views, and go with the project', async () => {
  const { store, count } = opened();
  await store.getState().openProject('p1');
  store.getState().tick([{ datasetId: 1, rows: Uint32Array.of(2) }], true);
  await store.getState().tickMatching();
  store.getState().setFilter({ ...store.getState().filter, search: 'sql' });
  store.getState().show('charts');
  expect(count()).toBe(3);
  await store.getState().openProject('p2');
  expect(count()).toBe(0);
});

it('cleared ticks come back on undo', async () => {
  const { store, count } = opened();
  await store.getState().openProject('p1');
  await store.getState().tickMatching();
  store.getState().clearTicks();
  expect(count()).toBe(0);
  const [notice] = store.getState().notices;
  expect(notice?.text).toBe('3 rows are no longer ticked.');
  notice?.action?.run();
  expect(count()).toBe(3);
});
