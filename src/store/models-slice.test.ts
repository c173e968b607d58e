import { describe, expect, it, vi } from 'vitest';
import type { GivenFile, KeptModel, ModelInspection, ModelShelf } from '../workers/models/contract.ts';
import type { FetchedModel, ModelFetchProgress, ModelWish } from '../workers/net/contract.ts';
import type { ModelTrial } from '../workers/tagging/contract.ts';
import { speedKey, speedOf } from './model-speeds.ts';
import { testStore } from './test-clients.ts';

const model: KeptModel = {
  ...{ format: 1, id: 'nano', label: 'Nano', origin: { kind: 'folder', name: 'nano' }, task: 'instagger' },
  ...{ quantization: 'q4f32_1', features: [], contextWindow: 2048, gpuBytes: 1, files: [], sha256: '' },
  library: {
    ...{ kind: 'studio', name: 'x.wasm', sha256: '', known: true, normEps: 1e-5 },
    ...{ prefillChunk: 2048, splitsPrompts: true },
  },
  addedAt: '2026-01-01T00:00:00.000Z',
};
const adapter = { state: 'missing', reason: 'none' } as const;
const empty: ModelShelf = { noStorage: null, adapter, models: [], remainders: [] };
const full: ModelShelf = { ...empty, models: [{ model, bytes: 9, fit: { runs: 'yes', reasons: [] } }] };
const files: readonly GivenFile[] = [{ path: 'nano/mlc-chat-config.json', file: new File(['{}'], 'x') }];

function fine(known: boolean): ModelInspection {
  return {
    ...{ state: 'fine', id: 'nano', label: 'Nano', bytes: 9, quantization: 'q4f32_1', notes: [] },
    ...{ library: { kind: 'kept', name: 'x.wasm', sha256: 'ab', known }, fit: { runs: 'yes', reasons: [] } },
  };
}

const quiet = { purge: () => Promise.resolve(), shelf: () => Promise.resolve(empty) };

describe('given files', () => {
  it('with a known library are added at once', async () => {
    const addFiles = vi.fn(() => Promise.resolve(model));
    const store = testStore({
      models: { ...quiet, inspect: () => Promise.resolve(fine(true)), addFiles, shelf: () => Promise.resolve(full) },
    });
    await store.getState().giveModelFiles(files);
    expect(addFiles).toHaveBeenCalledWith(expect.anything(), files, { allowUnknown: false }, expect.anything());
    expect(store.getState()).toMatchObject({ givenModel: null, modelTransfers: [], shelf: full });
    expect(store.getState().notices[0]?.text).toBe('“Nano” is kept. Choose it where you start tagging.');
  });

  it('with an unknown one wait for a word', async () => {
    const addFiles = vi.fn(() => Promise.resolve(model));
    const store = testStore({ models: { ...quiet, inspect: () => Promise.resolve(fine(false)), addFiles } });
    await store.getState().giveModelFiles(files);
    expect(addFiles).not.toHaveBeenCalled();
    expect(store.getState().givenModel).toMatchObject({ state: 'looked' });
    await store.getState().allowGivenModel();
    expect(addFiles).toHaveBeenCalledWith(expect.anything(), files, { allowUnknown: true }, expect.anything());
    expect(store.getState().givenModel).toBeNull();
  });

  it('that are refused stay, with the reasons, until they are put away', async () => {
    const refused: ModelInspection = { state: 'refused', reasons: ['no'] };
    const store = testStore({ models: { ...quiet, inspect: () => Promise.resolve(refused) } });
    await store.getState().giveModelFiles(files);
    await store.getState().allowGivenModel();
    expect(store.getState().givenModel).toMatchObject({ inspection: refused });
    store.getState().dropGivenModel();
    expect(store.getState().givenModel).toBeNull();
  });

  it('whose copy fails leave the problem in the list', async () => {
    function addFiles(): Promise<never> {
      return Promise.reject(new Error('the disk is full'));
    }
    const store = testStore({ models: { ...quiet, inspect: () => Promise.resolve(fine(true)), addFiles } });
    await store.getState().giveModelFiles(files);
    expect(store.getState().modelTransfers).toMatchObject([{ id: 'nano', problem: 'the disk is full' }]);
  });
});

describe('a model from an address', () => {
  const fetched: FetchedModel = { id: 'nano', files: [], fetched: [['example.org', 7]] };
  type Report = (progress: ModelFetchProgress) => void;

  it('is checked before its weights come, then fetched, checked and offered', async () => {
    const steps: string[] = [];
    const wishes: ModelWish[] = [];
    const store = testStore({
      net: {
        modelLabel: () => Promise.resolve('nano'),
        beginModel: (_: string, wish: ModelWish, report: Report) => {
          wishes.push(wish);
          steps.push('begin');
          report({ phase: 'asking', host: 'example.org', bytes: 0, totalBytes: null, secondsLeft: null });
          steps.push(store.getState().modelTransfers[0]?.step ?? '');
          return Promise.resolve();
        },
        resumeModel: () => {
          steps.push('weights');
          return Promise.resolve(fetched);
        },
      },
      models: {
        ...quiet,
        freeId: () => Promise.resolve('nano-2'),
        check: () => Promise.resolve(steps.push('check')),
        adopt: () => Promise.resolve(model),
      },
    });
    await store.getState().fetchModel('https://example.org/nano', null);
    expect(steps).toEqual(['begin', 'Asking example.org what there is…', 'check', 'weights']);
    expect(wishes).toMatchObject([{ id: 'nano-2', origin: { kind: 'address', url: 'https://example.org/nano' } }]);
    expect(store.getState().fetched).toEqual([['example.org', 7]]);
    expect(store.getState().modelTransfers).toEqual([]);
  });

  it('that cannot be used leaves nothing but the reason', async () => {
    const removeDraft = vi.fn(() => Promise.resolve());
    const resumeModel = vi.fn();
    const store = testStore({
      net: { modelLabel: () => Promise.resolve('nano'), beginModel: () => Promise.resolve(), resumeModel },
      models: {
        ...{ ...quiet, removeDraft, freeId: () => Promise.resolve('nano') },
        check: () => Promise.reject(new Error('another library')),
      },
    });
    await store.getState().fetchModel('https://example.org/nano', null);
    expect(removeDraft).toHaveBeenCalledWith('nano');
    expect(resumeModel).not.toHaveBeenCalled();
    expect(store.getState().modelTransfers).toMatchObject([{ problem: 'another library' }]);
  });

  it('that is no address is refused to the form that gave it', async () => {
    const store = testStore({ net: { modelLabel: () => Promise.reject(new Error('not a web address')) } });
    await expect(store.getState().fetchModel('x', null)).rejects.toThrow('not a web address');
  });

  it('is stopped only when the worker has let go of its files', async () => {
    let letGo: (() => void) | null = null;
    function resumeModel(): Promise<FetchedModel> {
      return new Promise((_, reject) => {
        letGo = () => reject(new DOMException('stopped', 'AbortError'));
      });
    }
    const order: string[] = [];
    const store = testStore({
      net: {
        resumeModel,
        cancel: () => {
          order.push('told to stop');
          setTimeout(() => {
            order.push('let go');
            letGo?.();
          });
        },
      },
      models: { ...quiet, removeDraft: () => Promise.resolve(order.push('deleted')) },
    });
    const resuming = store.getState().resumeModel('nano');
    await vi.waitFor(() => expect(store.getState().modelTransfers).toHaveLength(1));
    await store.getState().removeRemainder('nano');
    await resuming;
    expect(order).toEqual(['told to stop', 'let go', 'deleted']);
    expect(store.getState().modelTransfers).toEqual([]);
  });
});

describe('the speed of a model', () => {
  const tokens = { promptTokens: 9, outputTokens: 50, forcedTokens: 30, prefillSeconds: 1, decodeSeconds: 2 };
  const trial: ModelTrial = { result: { status: 'tagged', flags: [], tags: [] }, prompt: '', raw: '', ...tokens };

  it('is that of all it wrote since it began to read, and unknown from a few tokens', () => {
    expect(speedOf(trial)).toBe(80 / 3);
    expect(speedOf({ ...trial, outputTokens: 1, forcedTokens: 0 })).toBeNull();
    expect(speedOf({ ...trial, decodeSeconds: 0 })).toBeNull();
  });

  it('is kept for each mode', () => {
    expect(speedKey('nano', 'explain')).not.toBe(speedKey('nano', 'tags-only'));
  });
});

describe('a kept model', () => {
  it('goes at once, comes back by undo, and its files go when that is past', async () => {
    const calls: string[] = [];
    const later: (() => void)[] = [];
    const store = testStore({
      page: { after: (_, run) => later.push(run) },
      models: {
        ...quiet,
        remove: () => Promise.resolve(calls.push('remove')),
        restore: () => Promise.resolve(calls.push('restore')),
        purge: () => Promise.resolve(calls.push('purge')),
      },
    });
    await store.getState().deleteModel('nano');
    store.getState().notices[0]?.action?.run();
    await vi.waitFor(() => expect(calls).toEqual(['remove', 'restore']));
    for (const run of later.splice(0)) run();
    expect(calls).toEqual(['remove', 'restore']);
    await store.getState().deleteModel('nano');
    for (const run of later.splice(0)) run();
    await vi.waitFor(() => expect(calls).toEqual(['remove', 'restore', 'remove', 'purge']));
  });

  it('is read again, and what was found is kept by its id', async () => {
    const store = testStore({ models: { ...quiet, verify: () => Promise.resolve(['a.bin is missing.']) } });
    await store.getState().verifyModel('nano');
    expect(store.getState().verified).toEqual({ nano: ['a.bin is missing.'] });
  });

  it('remembers how fast it wrote, over sessions', () => {
    const kept = new Map<string, string>();
    const page = {
      recall: (key: string) => kept.get(key) ?? null,
      remember: (key: string, value: string) => void kept.set(key, value),
    };
    testStore({ page }).getState().noteSpeed('nano', 40);
    expect(testStore({ page }).getState().speeds).toEqual({ nano: 40 });
    kept.set('model-speeds', '{"a":"fast","b":-1,"c":3}');
    expect(testStore({ page }).getState().speeds).toEqual({ c: 3 });
    kept.set('model-speeds', 'broken');
    expect(testStore({ page }).getState().speeds).toEqual({});
  });
});
