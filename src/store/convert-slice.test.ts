import { describe, expect, it, vi } from 'vitest';
import type { KeptModel } from '../core/models/kept-model.ts';
import type { CheckpointFacts, CheckpointPlace, ConversionProgress } from '../workers/convert/contract.ts';
import { testStore } from './test-clients.ts';

const place: CheckpointPlace = { kind: 'files', label: 'InsTagger', files: [] };
const facts: CheckpointFacts = {
  ...{ label: 'InsTagger', parameters: 6.7e9, sourceBytes: 13.5e9, modelBytes: { q4f16_1: 3.8e9, q4f32_1: 4.2e9 } },
  ...{ tokenizer: 'tokenizer.model', notes: [] },
};
const outcome = { files: [], relativeError: 0.1, subnormalScales: 0, resumedShards: 0, libraryNotes: [] };
const choice = { quantization: 'q4f16_1', library: null, folder: null } as const;
const shelf = { noStorage: null, adapter: { state: 'missing', reason: 'none' }, models: [], remainders: [] };

function fakes(changes: { readonly converter?: object; readonly models?: object } = {}) {
  const converter = {
    inspect: vi.fn(() => Promise.resolve(facts)),
    idFor: vi.fn(() => Promise.resolve('InsTagger-q4f16_1')),
    begin: vi.fn(() => Promise.resolve(false)),
    convert: vi.fn(() => Promise.resolve(outcome)),
    cancel: vi.fn(),
    ...changes.converter,
  };
  const models = {
    purge: () => Promise.resolve(),
    shelf: () => Promise.resolve(shelf),
    check: vi.fn(() => Promise.resolve()),
    adopt: vi.fn(() => Promise.resolve({ label: 'InsTagger q4f16_1' } as KeptModel)),
    removeDraft: vi.fn(() => Promise.resolve()),
    ...changes.models,
  };
  return { converter, models, store: testStore({ converter, models }) };
}

describe('a checkpoint', () => {
  it('is looked at, converted, checked and offered', async () => {
    const { store, converter, models } = fakes();
    await store.getState().giveCheckpoint(place);
    expect(store.getState().givenCheckpoint).toEqual({ state: 'looked', place, facts });
    await store.getState().convertGiven(choice);
    const wish = { ...choice, place, label: 'InsTagger q4f16_1' };
    expect(converter.begin).toHaveBeenCalledWith(expect.anything(), 'InsTagger-q4f16_1', wish);
    expect(models.check).toHaveBeenCalledBefore(converter.convert);
    expect(converter.convert).toHaveBeenCalledWith(expect.anything(), 'InsTagger-q4f16_1', wish, expect.anything());
    expect(models.adopt).toHaveBeenCalledWith('InsTagger-q4f16_1', outcome.files);
    expect(store.getState()).toMatchObject({ givenCheckpoint: null, modelTransfers: [] });
    expect(store.getState().notices[0]?.text).toContain('“InsTagger q4f16_1” is kept.');
  });

  it('comes in among the files of a dropped folder', async () => {
    const { store, converter } = fakes();
    const file = new File(['{}'], 'config.json');
    await store.getState().giveModelFiles([{ path: 'InsTagger/config.json', file }]);
    const given = { kind: 'files', label: 'InsTagger', files: [{ name: 'config.json', file }] };
    expect(converter.inspect).toHaveBeenCalledWith(expect.anything(), given);
    expect(store.getState().givenCheckpoint?.state).toBe('looked');
  });

  it('that goes into a folder is neither kept here nor checked against this machine', async () => {
    const { store, converter, models } = fakes();
    await store.getState().giveCheckpoint(place);
    const folder = { name: 'models' } as FileSystemDirectoryHandle;
    await store.getState().convertGiven({ ...choice, folder });
    expect(converter.convert).toHaveBeenCalledOnce();
    expect(converter.begin).not.toHaveBeenCalled();
    expect(models.adopt).not.toHaveBeenCalled();
    expect(store.getState().notices[0]?.text).toBe('“InsTagger q4f16_1” lies in the folder “models”.');
  });

  it('says what could not be compared with its library', async () => {
    const libraryNotes = ['The rotary base could not be read.'];
    const { store } = fakes({ converter: { convert: () => Promise.resolve({ ...outcome, libraryNotes }) } });
    await store.getState().giveCheckpoint(place);
    await store.getState().convertGiven(choice);
    const texts = store.getState().notices.map(({ text }) => text);
    expect(texts).toContain('“InsTagger q4f16_1”: The rotary base could not be read.');
  });

  it('that is refused says why, until it is put away', async () => {
    const { store } = fakes({ converter: { inspect: () => Promise.reject(new Error('config.json: is missing.')) } });
    await store.getState().giveCheckpoint(place);
    expect(store.getState().givenCheckpoint).toEqual({ state: 'refused', reason: 'config.json: is missing.' });
    store.getState().dropCheckpoint();
    expect(store.getState().givenCheckpoint).toBeNull();
    await store.getState().convertGiven(choice);
    expect(store.getState().modelTransfers).toEqual([]);
  });

  it('gives way to a newer one that is looked at meanwhile', async () => {
    const answers: ((facts: CheckpointFacts) => void)[] = [];
    function inspect(): Promise<CheckpointFacts> {
      return new Promise((resolve) => answers.push(resolve));
    }
    const { store } = fakes({ converter: { inspect } });
    const first = store.getState().giveCheckpoint(place);
    const second = store.getState().giveCheckpoint({ ...place, label: 'Other' });
    answers[1]?.({ ...facts, label: 'Other' });
    await second;
    answers[0]?.(facts);
    await first;
    expect(store.getState().givenCheckpoint).toMatchObject({ facts: { label: 'Other' } });
  });

  it.each([
    [false, 1],
    [true, 0],
  ])(
    'that no library fits leaves nothing behind, unless work of an earlier try lies there (%s)',
    async (goesOn, removed) => {
      const check = vi.fn(() => Promise.reject(new Error('No library fits.')));
      const { store, converter, models } = fakes({
        converter: { begin: () => Promise.resolve(goesOn) },
        models: { check },
      });
      await store.getState().giveCheckpoint(place);
      await store.getState().convertGiven(choice);
      expect(converter.convert).not.toHaveBeenCalled();
      expect(models.removeDraft).toHaveBeenCalledTimes(removed);
      expect(store.getState().modelTransfers).toMatchObject([{ kind: 'convert', problem: 'No library fits.' }]);
    },
  );

  it('says how far it is, and stops when it is told to', async () => {
    const stops: ((reason: Error) => void)[] = [];
    const cancel = vi.fn(() => stops.at(-1)?.(new DOMException('Stopped.', 'AbortError')));
    const convert = vi.fn(
      (_job: string, _id: string, _wish: unknown, report: (progress: ConversionProgress) => void) => {
        report({ phase: 'converting', bytes: 5e9, totalBytes: 13.5e9, secondsLeft: 60 });
        return new Promise<never>((_, reject) => void stops.push(reject));
      },
    );
    const { store, models } = fakes({ converter: { convert, cancel } });
    await store.getState().giveCheckpoint(place);
    const converting = store.getState().convertGiven(choice);
    await vi.waitFor(() => {
      expect(store.getState().modelTransfers).toMatchObject([{ step: 'Converting', bytes: 5e9, secondsLeft: 60 }]);
    });
    store.getState().cancelModel('InsTagger-q4f16_1');
    await converting;
    expect(cancel).toHaveBeenCalled();
    expect(models.adopt).not.toHaveBeenCalled();
    expect(models.removeDraft).not.toHaveBeenCalled();
    expect(store.getState().modelTransfers).toEqual([]);
  });
});
