import { describe, expect, it, vi } from 'vitest';
import { projectInfo, projectState, testStore } from './test-clients.ts';
import { backupName } from './transfers.ts';

const blob = new Blob(['backup']);
type OnDone = (done: { bytes: number; total: number }) => void;

describe('backing up', () => {
  it('hands the file over under the name of the project', async () => {
    const saveBlob = vi.fn();
    const openProject = vi.fn(() => Promise.resolve(projectState()));
    const store = testStore({ store: { openProject, backup: () => Promise.resolve(blob) }, page: { saveBlob } });
    store.setState({ projects: [projectInfo({ id: 'p9', name: 'My mix' })] });
    await store.getState().backupProject('p9');
    expect(openProject).toHaveBeenCalledWith('p9');
    expect(saveBlob).toHaveBeenCalledWith(blob, 'My-mix.instag-backup');
    expect(store.getState().transfer).toBeNull();
  });

  it('shows how far it is, and stops when told to', async () => {
    const cancel = vi.fn(() => Promise.resolve());
    const saveBlob = vi.fn();
    function backup(_job: string, _destination: null, onProgress: OnDone) {
      onProgress({ bytes: 5, total: 10 });
      return new Promise(() => undefined);
    }
    const store = testStore({ store: { backup, cancel }, page: { saveBlob } });
    store.setState({ projects: [projectInfo()], project: projectState() });
    const saving = store.getState().backupProject();
    await vi.waitFor(() =>
      expect(store.getState().transfer).toEqual({ kind: 'backup', name: 'Mix', bytes: 5, total: 10 }),
    );
    store.getState().cancelTransfer();
    await saving;
    expect(cancel).toHaveBeenCalledOnce();
    expect(saveBlob).not.toHaveBeenCalled();
    expect(store.getState().transfer).toBeNull();
  });

  it('does nothing when the place to put it is called off', async () => {
    const abort = new DOMException('The user aborted a request.', 'AbortError');
    const store = testStore({ page: { chooseDestination: () => Promise.reject(abort) } });
    store.setState({ projects: [projectInfo()], project: projectState() });
    await store.getState().backupProject();
    expect(store.getState().notices).toEqual([]);
  });
});

describe('restoring', () => {
  const file = new File(['backup'], 'mix.instag-backup');

  it('opens what was restored', async () => {
    const store = testStore({
      store: {
        restore: () => Promise.resolve(projectInfo({ id: 'new' })),
        openProject: (id: string) => Promise.resolve(projectState({ project: projectInfo({ id }) })),
      },
    });
    await store.getState().restoreProject(file);
    expect(store.getState().project?.project.id).toBe('new');
  });

  it('says why a file is no backup', async () => {
    const store = testStore({ store: { restore: () => Promise.reject(new Error('It is not a backup.')) } });
    await store.getState().restoreProject(file);
    expect(store.getState().notices[0]?.text).toBe('mix.instag-backup could not be restored: It is not a backup.');
  });
});

it('saves the bare database', async () => {
  const saveBlob = vi.fn();
  const store = testStore({ store: { downloadDatabase: () => Promise.resolve(blob) }, page: { saveBlob } });
  await store.getState().saveDatabase();
  expect(saveBlob).toHaveBeenCalledWith(blob, 'instag-studio.sqlite3');
});

it.each([
  ['My mix', 'My-mix.instag-backup'],
  ['数据 1/2', '数据-1-2.instag-backup'],
  ['../..', 'instag.instag-backup'],
])('names the backup of %s %s', (project, name) => expect(backupName(project)).toBe(name));
