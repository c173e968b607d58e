import { describe, expect, it, vi } from 'vitest';
import type { OpenOutcome, StoreEvent } from '../workers/store/contract.ts';
import { projectInfo, projectState, storageInfo, testStore } from './test-clients.ts';

const opened: OpenOutcome = { state: 'open', storage: storageInfo, projects: [projectInfo()], memoryReason: null };

function openedStore(fakes: Readonly<Record<string, unknown>> = {}) {
  const listeners: ((event: StoreEvent) => void)[] = [];
  const store = testStore({
    store: {
      open: () => Promise.resolve(opened),
      subscribe: (listener: (event: StoreEvent) => void) => {
        listeners.push(listener);
        return Promise.resolve();
      },
      openProject: (id: string) => Promise.resolve(projectState({ project: projectInfo({ id }) })),
      ...fakes,
    },
  });
  return { store, tell: (event: StoreEvent) => listeners.forEach((listener) => listener(event)) };
}

describe('opening the session', () => {
  it('lists the projects', async () => {
    const { store } = openedStore();
    await store.getState().open(false);
    expect(store.getState().session).toEqual({ state: 'open', storage: storageInfo, memoryReason: null });
    expect(store.getState().projects).toEqual([projectInfo()]);
  });

  it('says where else the studio is open, and that it is being taken over', async () => {
    const holder = { project: 'Mix', since: '2026-01-01T00:00:00Z' };
    const seen: unknown[] = [];
    const store = testStore({
      store: {
        open: ({ takeOver }: { takeOver: boolean }) => {
          seen.push(takeOver);
          return Promise.resolve({ state: 'elsewhere', holder });
        },
      },
    });
    await store.getState().open(false);
    expect(store.getState().session).toEqual({ state: 'elsewhere', holder, takingOver: false });
    const taking = store.getState().open(true);
    expect(store.getState().session).toMatchObject({ takingOver: true });
    await taking;
    expect(seen).toEqual([false, true]);
  });

  it('opens once when it is asked twice', async () => {
    const open = vi.fn(() => Promise.resolve(opened));
    const { store } = openedStore({ open });
    await Promise.all([store.getState().open(false), store.getState().open(false)]);
    expect(open).toHaveBeenCalledOnce();
    await store.getState().open(false);
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('keeps the message of a store that cannot be read', async () => {
    const store = testStore({ store: { open: () => Promise.reject(new Error('Format 9 is newer.')) } });
    await store.getState().open(false);
    expect(store.getState().session).toEqual({ state: 'failed', message: 'Format 9 is newer.' });
  });
});

describe('events of the store', () => {
  it('take the state of the open project, and of no other', async () => {
    const { store, tell } = openedStore();
    await store.getState().open(false);
    await store.getState().openProject('p1');
    tell({ type: 'project', state: projectState({ reviewed: 3 }) });
    expect(store.getState().project?.reviewed).toBe(3);
    tell({ type: 'project', state: projectState({ project: projectInfo({ datasets: 2 }), reviewed: 3 }) });
    expect(store.getState().projects).toEqual([projectInfo({ datasets: 2 })]);
    tell({ type: 'project', state: projectState({ project: projectInfo({ id: 'p2' }), reviewed: 9 }) });
    expect(store.getState().project?.reviewed).toBe(3);
  });

  it('close the session that another tab has taken', async () => {
    const { store, tell } = openedStore();
    await store.getState().open(false);
    await store.getState().openProject('p1');
    tell({ type: 'taken' });
    expect(store.getState().session).toEqual({ state: 'taken' });
    expect(store.getState().project).toBeNull();
  });

  it('show trouble and new lists', async () => {
    const { store, tell } = openedStore();
    await store.getState().open(false);
    tell({ type: 'trouble', message: 'The disk is full.' });
    expect(store.getState().notices[0]).toMatchObject({ kind: 'problem', text: 'The disk is full.' });
    tell({ type: 'projects', projects: [] });
    expect(store.getState().projects).toEqual([]);
  });
});

describe('projects', () => {
  it('are opened with a fresh filter', async () => {
    const { store } = openedStore();
    await store.getState().openProject('p1');
    store.getState().setFilter({ ...store.getState().filter, search: 'x' });
    await store.getState().openProject('p2');
    expect(store.getState().project?.project.id).toBe('p2');
    expect(store.getState().filter.search).toBe('');
  });

  it('say why they could not be opened', async () => {
    const { store } = openedStore({ openProject: () => Promise.reject(new Error('It is damaged.')) });
    await store.getState().openProject('p1');
    expect(store.getState().project).toBeNull();
    expect(store.getState().notices[0]?.text).toBe('The project could not be opened: It is damaged.');
    expect(store.getState().notices[0]?.action).toBeNull();
  });

  it('give their database out where a newer version wrote them', async () => {
    const newer = Object.assign(new Error('It is newer.'), { name: 'NewerFormatError' });
    const downloadDatabase = vi.fn(() => Promise.resolve(new Blob(['SQLite'])));
    const { store } = openedStore({ openProject: () => Promise.reject(newer), downloadDatabase });
    await store.getState().openProject('p1');
    const action = store.getState().notices[0]?.action;
    expect(action?.label).toBe('Download its database');
    action?.run();
    expect(downloadDatabase).toHaveBeenCalledOnce();
  });

  it('are deleted at once, closed, and come back with Undo', async () => {
    const undeleteProject = vi.fn(() => Promise.resolve());
    const { store } = openedStore({ deleteProject: () => Promise.resolve(), undeleteProject });
    await store.getState().open(false);
    await store.getState().openProject('p1');
    await store.getState().deleteProject('p1');
    expect(store.getState().project).toBeNull();
    const [notice] = store.getState().notices;
    expect(notice?.text).toBe('“Mix” was deleted.');
    notice?.action?.run();
    expect(undeleteProject).toHaveBeenCalledWith('p1');
  });

  it('refresh what the studio takes up', async () => {
    const { store } = openedStore({ storage: () => Promise.resolve({ ...storageInfo, usage: 5000 }) });
    await store.getState().open(false);
    await store.getState().refreshStorage();
    expect(store.getState().session).toMatchObject({ storage: { usage: 5000 } });
  });
});

it('offers Undo for a deleted dataset', async () => {
  const undeleteDataset = vi.fn(() => Promise.resolve());
  const { store } = openedStore({ deleteDataset: () => Promise.resolve(), undeleteDataset });
  await store.getState().deleteDataset(4);
  store.getState().notices[0]?.action?.run();
  expect(undeleteDataset).toHaveBeenCalledWith(4);
});
