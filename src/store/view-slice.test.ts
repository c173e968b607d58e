import { describe, expect, it, vi } from 'vitest';
import { emptyFilter, type Filter } from '../core/filter/filter.ts';
import type { View } from '../workers/analysis/contract.ts';
import { projectState, testStore } from './test-clients.ts';

function viewOf(queries: number): View {
  return { version: 1, queries, rows: queries, totalQueries: 100, totalRows: 100 };
}

function openStore(view: (filter: Filter) => Promise<View>) {
  const store = testStore({ analysis: { view }, store: { openProject: () => Promise.resolve(projectState()) } });
  store.setState({ project: projectState() });
  return store;
}

describe('what the filter matches', () => {
  it('is asked for anew with every filter and every change of the data', async () => {
    const view = vi.fn((filter: Filter) => Promise.resolve(viewOf(filter.search === '' ? 9 : 2)));
    const store = openStore(view);
    store.getState().setFilter({ ...emptyFilter, search: 'x' });
    await vi.waitFor(() => expect(store.getState().matches?.queries).toBe(2));
    store.getState().dataChanged(7);
    expect(store.getState().dataVersion).toBe(7);
    await vi.waitFor(() => expect(view).toHaveBeenCalledTimes(2));
  });

  it('is never an answer to an older filter, and a burst costs two questions', async () => {
    const answers: ((view: View) => void)[] = [];
    const view = vi.fn(() => new Promise<View>((resolve) => answers.push(resolve)));
    const store = openStore(view);
    for (const search of ['a', 'ab', 'abc']) store.getState().setFilter({ ...emptyFilter, search });
    answers[0]?.(viewOf(50));
    await vi.waitFor(() => expect(view).toHaveBeenCalledTimes(2));
    expect(store.getState().matches).toBeNull();
    answers[1]?.(viewOf(3));
    await vi.waitFor(() => expect(store.getState().matches?.queries).toBe(3));
    expect(view).toHaveBeenLastCalledWith({ ...emptyFilter, search: 'abc' });
  });

  it('says when it could not be found out', async () => {
    const store = openStore(() => Promise.reject(new Error('No memory.')));
    store.getState().setFilter({ ...emptyFilter, search: 'x' });
    await vi.waitFor(() => expect(store.getState().notices[0]?.text).toContain('No memory.'));
  });
});

describe('the theme', () => {
  it('is remembered', () => {
    const remember = vi.fn();
    const store = testStore({ page: { remember } });
    store.getState().setTheme('dark');
    expect(store.getState().theme).toBe('dark');
    expect(remember).toHaveBeenCalledWith('theme', 'dark');
  });

  it('is the system’s where nothing sensible is remembered', () => {
    expect(testStore({ page: { recall: () => 'dark' } }).getState().theme).toBe('dark');
    expect(testStore({ page: { recall: () => 'mauve' } }).getState().theme).toBe('system');
  });
});

it('closes a panel when a view is chosen', () => {
  const store = testStore();
  store.getState().showPanel({ kind: 'import' });
  store.getState().show('charts');
  expect(store.getState()).toMatchObject({ view: 'charts', panel: null });
});
