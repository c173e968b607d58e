import { describe, expect, it, vi } from 'vitest';
import type { ImportedDataset, ImportProgress } from '../workers/import/contract.ts';
import { filePreview, importReport, projectInfo, projectState, testStore } from './test-clients.ts';

const train = new File(['{"text":"Hi"}\n'], 'train.jsonl');
const imported: readonly ImportedDataset[] = [
  { datasetId: 7, name: 'train', report: importReport({ rows: 1, issues: 2 }) },
];
type OnProgress = (progress: ImportProgress) => void;

function storeWith(importer: Readonly<Record<string, unknown>>, store: Readonly<Record<string, unknown>> = {}) {
  return testStore({
    importer: { inspect: () => Promise.resolve(filePreview()), cancel: () => Promise.resolve(), ...importer },
    store: {
      createProject: (name: string) => Promise.resolve(projectInfo({ name })),
      openProject: () => Promise.resolve(projectState()),
      ...store,
    },
  });
}

describe('looking into files', () => {
  it('opens the panel and shows what was detected', async () => {
    const store = storeWith({});
    const adding = store.getState().addFiles([train]);
    expect(store.getState().imports).toMatchObject([{ state: 'inspecting' }]);
    expect(store.getState().panel).toEqual({ kind: 'import' });
    await adding;
    expect(store.getState().imports).toMatchObject([{ state: 'ready', choices: [{ name: 'train', include: true }] }]);
  });

  it('keeps a file that could not be looked into, with the reason', async () => {
    const store = storeWith({ inspect: () => Promise.reject(new Error('The file is gone.')) });
    await store.getState().addFiles([train]);
    expect(store.getState().imports).toMatchObject([{ state: 'failed', message: 'The file is gone.' }]);
  });

  it('asks for the queries of a new mapping, and only then', async () => {
    const sample = [{ json: '{"text":"Hi"}', queries: ['other'], conversation: [] }];
    const preview = vi.fn(() => Promise.resolve(sample));
    const store = storeWith({ preview });
    await store.getState().addFiles([train]);
    const [entry] = store.getState().imports;
    if (entry?.state !== 'ready') throw new Error('The file should be ready.');
    const [choice] = entry.choices;
    await store.getState().choose(entry.id, { ...choice!, name: 'renamed' });
    expect(preview).not.toHaveBeenCalled();
    const mapping = { fields: { form: 'text', text: 'other' }, tags: null } as const;
    await store.getState().choose(entry.id, { ...choice!, name: 'renamed', mapping });
    expect(preview).toHaveBeenCalledWith(['{"text":"Hi"}'], mapping);
    expect(store.getState().imports).toMatchObject([{ choices: [{ name: 'renamed', preview: { sample } }] }]);
  });

  it('closes the panel with the last file', async () => {
    const store = storeWith({});
    await store.getState().addFiles([train]);
    store.getState().dismissImport(store.getState().imports[0]!.id);
    expect(store.getState().imports).toEqual([]);
    expect(store.getState().panel).toBeNull();
  });

  it('takes pasted text for a file', async () => {
    const inspect = vi.fn((file: File) => Promise.resolve(filePreview({ fileName: file.name })));
    const store = storeWith({ inspect });
    await store.getState().addText('one\ntwo');
    expect(await inspect.mock.calls[0]?.[0].text()).toBe('one\ntwo');
  });
});

describe('names of datasets', () => {
  it('are told apart by a number where files are called the same', async () => {
    const store = storeWith({ inspect: (file: File) => Promise.resolve(filePreview({ fileName: file.name })) });
    await store.getState().addFiles([train, new File(['{}'], 'train.json'), new File(['{}'], 'train.csv')]);
    const names = store.getState().imports.map((entry) => ('choices' in entry ? entry.choices[0]?.name : null));
    expect(names).toEqual(['train', 'train 2', 'train 3']);
  });
});

describe('importing', () => {
  it('makes a project named after the first file where none is open', async () => {
    const createProject = vi.fn((name: string) => Promise.resolve(projectInfo({ name })));
    const store = storeWith({ importFile: () => Promise.resolve(imported) }, { createProject });
    await store.getState().addFiles([train]);
    await store.getState().startImports();
    expect(createProject).toHaveBeenCalledWith('train', false);
    expect(store.getState().imports).toMatchObject([{ state: 'done', datasets: imported }]);
  });

  it('shows progress and asks for lasting storage', async () => {
    const askPersist = vi.fn(() => Promise.resolve(true));
    const progress = { bytes: 5, totalBytes: 10, rows: 1, queries: 1, issues: 0 };
    const ends: ((datasets: readonly ImportedDataset[]) => void)[] = [];
    function importFile(_job: string, _file: File, _choices: unknown, onProgress: OnProgress) {
      onProgress(progress);
      return new Promise<readonly ImportedDataset[]>((resolve) => ends.push(resolve));
    }
    const store = storeWith({ importFile }, { askPersist });
    await store.getState().addFiles([train]);
    const importing = store.getState().startImports();
    await vi.waitFor(() => expect(store.getState().imports).toMatchObject([{ state: 'importing', progress }]));
    expect(askPersist).toHaveBeenCalledOnce();
    ends[0]?.(imported);
    await importing;
    expect(store.getState().imports[0]?.state).toBe('done');
  });

  it('brings files in one after the other', async () => {
    const order: string[] = [];
    async function importFile(_job: string, file: File) {
      order.push(`start ${file.name}`);
      await Promise.resolve();
      order.push(`end ${file.name}`);
      return imported;
    }
    const store = storeWith({ importFile });
    await store.getState().addFiles([train, new File(['{}'], 'test.jsonl')]);
    await store.getState().startImports();
    expect(order).toEqual(['start train.jsonl', 'end train.jsonl', 'start test.jsonl', 'end test.jsonl']);
  });

  it('cancels at once, tells the worker, and leaves no line behind', async () => {
    const cancel = vi.fn(() => Promise.resolve());
    const store = storeWith({ importFile: () => new Promise(() => undefined), cancel });
    await store.getState().addFiles([train]);
    const importing = store.getState().startImports();
    await vi.waitFor(() => expect(store.getState().imports[0]?.state).toBe('importing'));
    store.getState().cancelImport(store.getState().imports[0]!.id);
    await importing;
    expect(cancel).toHaveBeenCalledOnce();
    expect(store.getState().imports).toEqual([]);
    expect(store.getState().notices[0]?.text).toContain('train.jsonl was cancelled');
  });

  it('keeps what failed with its reason and goes on with the next', async () => {
    function importFile(_job: string, file: File) {
      return file.name === 'train.jsonl' ? Promise.reject(new Error('No room.')) : Promise.resolve(imported);
    }
    const store = storeWith({ importFile });
    await store.getState().addFiles([train, new File(['{}'], 'test.jsonl')]);
    await store.getState().startImports();
    expect(store.getState().imports).toMatchObject([{ state: 'failed', message: 'No room.' }, { state: 'done' }]);
  });
});

describe('changing the mapping of a dataset', () => {
  const mapping = { fields: { form: 'text', text: 'other' }, tags: null } as const;

  it('shows that it is under way and says what came of it', async () => {
    const ends: ((report: unknown) => void)[] = [];
    const store = storeWith({ remap: () => new Promise((resolve) => ends.push(resolve)) });
    const remapping = store.getState().remap(3, mapping);
    expect(Object.keys(store.getState().remapping)).toEqual(['3']);
    ends[0]?.(importReport({ queries: 1200 }));
    await remapping;
    expect(store.getState().remapping).toEqual({});
    expect(store.getState().notices[0]?.text).toContain('1,200 queries');
  });

  it('says that the old mapping stays where it failed', async () => {
    const store = storeWith({ remap: () => Promise.reject(new Error('No room.')) });
    await store.getState().remap(3, mapping);
    expect(store.getState().notices[0]).toMatchObject({ kind: 'problem' });
    expect(store.getState().remapping).toEqual({});
  });
});
