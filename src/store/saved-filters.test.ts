import { describe, expect, it } from 'vitest';
import { emptyFilter } from '../core/filter/filter.ts';
import { parseSavedFilters, withSaved, writeSavedFilters } from './saved-filters.ts';
import { projectState, testStore } from './test-clients.ts';

const python = { name: 'Python & “more”', filter: { ...emptyFilter, all: ['a=b&c'], turns: { least: 2, most: null } } };

describe('saved filters', () => {
  it('are read as they were written', () => {
    expect(parseSavedFilters(writeSavedFilters([python]))).toEqual([python]);
  });

  it('with one range of the number of tags, as they once were, still mean the same', () => {
    const kept = '[["few","tags=1-2"],["many","tags=5-"]]';
    expect(parseSavedFilters(kept).map(({ filter }) => filter.tagCount)).toEqual([
      [{ least: 1, most: 2 }],
      [{ least: 5, most: null }],
    ]);
    expect(writeSavedFilters(parseSavedFilters(kept))).toBe(kept);
  });

  it.each([null, '', 'x', '{}', '[1,["a"],["a",2]]'])('are none in %j', (text) => {
    expect(parseSavedFilters(text)).toEqual([]);
  });

  it('stand in the order of their names, one of a name', () => {
    const list = withSaved([{ name: 'z', filter: emptyFilter }], python);
    expect(list.map(({ name }) => name)).toEqual(['Python & “more”', 'z']);
    const newer = { name: 'z', filter: { ...emptyFilter, search: 'x' } };
    expect(withSaved(list, newer)).toEqual([python, newer]);
  });

  it('are kept by the project and come back from it', async () => {
    const settings = new Map<string, string>();
    const settingsStore = {
      getSetting: (key: string) => Promise.resolve(settings.get(key) ?? null),
      setSetting: (key: string, value: string) => Promise.resolve(void settings.set(key, value)),
    };
    const store = testStore({ store: settingsStore });
    store.setState({ project: projectState(), filter: python.filter });
    await store.getState().saveFilter(python.name);
    expect(store.getState().savedFilters).toEqual([python]);

    const later = testStore({ store: settingsStore });
    await later.getState().loadSavedFilters();
    expect(later.getState().savedFilters).toEqual([python]);
    await later.getState().deleteSavedFilter(python.name);
    expect(later.getState().savedFilters).toEqual([]);
    expect(parseSavedFilters(settings.get('saved-filters') ?? null)).toEqual([]);
  });

  it('say when they could not be kept', async () => {
    const store = testStore({ store: { getSetting: () => Promise.reject(new Error('The disk is full.')) } });
    await store.getState().saveFilter('x');
    expect(store.getState().notices[0]?.text).toBe('The filter was not kept: The disk is full.');
  });
});
