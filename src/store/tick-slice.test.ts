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

it('are kept with the project: they are there after a reload, and only there', async () => {
  const settings = new Map<string, string | null>();
  let openId = '';
  const fakes = {
    store: {
      openProject(id: string) {
        openId = id;
        const { project } = projectState();
        return Promise.resolve(projectState({ project: { ...project, id }, datasets: [datasetInfo({ id: 1 })] }));
      },
      getSetting: (key: string) => Promise.resolve(settings.get(`${openId} ${key}`) ?? null),
      setSetting: (key: string, value: string | null) => Promise.resolve(void settings.set(`${openId} ${key}`, value)),
    },
  };
  async function ticksAfterOpening(id: string): Promise<number> {
    const store = testStore(fakes);
    await store.getState().openProject(id);
    await vi.waitFor(() => expect(store.getState().project?.project.id).toBe(id));
    await Promise.resolve();
    await Promise.resolve();
    return countTicks(store.getState().ticks, [1]);
  }
  const store = testStore(fakes);
  await store.getState().openProject('p1');
  store.getState().tick([{ datasetId: 1, rows: Uint32Array.of(2, 70) }], true);
  store.getState().tick([{ datasetId: 1, rows: Uint32Array.of(2) }], false);
  await vi.waitFor(() => expect(settings.get('p1 ticks')).toBe('[[1,"AAAAAAAAAABAAAAA"]]'));
  expect(await ticksAfterOpening('p1')).toBe(1);
  expect(await ticksAfterOpening('p2')).toBe(0);
  const later = testStore(fakes);
  await later.getState().openProject('p1');
  later.getState().clearTicks();
  await vi.waitFor(() => expect(settings.get('p1 ticks')).toBeNull());
});
