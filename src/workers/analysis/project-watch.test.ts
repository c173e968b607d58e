import { describe, expect, it } from 'vitest';
import { emptyFilter } from '../../core/filter/filter.ts';
import type { ProjectState } from '../store/contract.ts';
import { Answers } from './answers.ts';
import { FakeStore } from './fake-store.ts';
import { ProjectWatch } from './project-watch.ts';
import type { Timer } from './throttle.ts';

function projectOf(id: string, texts: readonly string[]): FakeStore {
  const store = new FakeStore(id);
  store.putRows(
    1,
    texts.map((text) => [text]),
  );
  return store;
}

/** A store whose open project can be changed; null: none is open. */
function watched(first: FakeStore | null) {
  let open = first;
  const failures: unknown[] = [];
  const timer: Timer = { elapsed: () => 0, wait: () => new Promise((resolve) => setTimeout(resolve, 1)) };
  function here(): FakeStore {
    if (open === null) throw new Error('No project is open.');
    return open;
  }
  const store = {
    projectState: async (): Promise<ProjectState> => Promise.resolve().then(() => here().state()),
    columns: async (id: number, from: number) => Promise.resolve().then(() => here().columns(id, from)),
    tagNames: (from: number) => here().tagNames(from),
    batches: (run: number, from: number, limit: number) => here().batches(run, from, limit),
    verdicts: () => here().verdicts(),
  };
  const answers = new Answers(new FakeStore(), timer, () => undefined);
  const watch = new ProjectWatch(store, answers, timer, (error) => failures.push(error));
  return { store, answers, watch, failures, switchTo: (next: FakeStore | null) => (open = next) };
}

describe('which project is open', () => {
  it('is known before the first question is answered', async () => {
    const { answers, watch } = watched(projectOf('one', ['a', 'b']));
    void watch.ask();
    expect(await answers.view(emptyFilter)).toMatchObject({ projectId: 'one', queries: 2 });
  });

  it('may be none: then there is nothing, and no waiting', async () => {
    const { answers, watch } = watched(null);
    void watch.ask();
    expect(await answers.view(emptyFilter)).toMatchObject({ projectId: null, queries: 0 });
  });

  it('changes with the list of projects, and nothing of the one before is seen', async () => {
    const { answers, watch, switchTo } = watched(projectOf('one', ['a', 'b']));
    await watch.ask();
    await answers.view(emptyFilter);
    switchTo(projectOf('two', ['c']));
    watch.onEvent({ type: 'projects', projects: [] });
    expect(await answers.view(emptyFilter)).toMatchObject({ projectId: 'two', queries: 1 });
    switchTo(null);
    watch.onEvent({ type: 'projects', projects: [] });
    expect(await answers.view(emptyFilter)).toMatchObject({ projectId: null, queries: 0 });
  });

  it('is what the last event said, when an older answer comes late', async () => {
    const { answers, watch, store, switchTo } = watched(projectOf('one', ['a']));
    const [one, two] = [projectOf('one', ['a']), projectOf('two', ['b', 'c'])];
    let late: ((state: ProjectState) => void) | null = null;
    store.projectState = () => new Promise((resolve) => (late = resolve));
    void watch.ask();
    switchTo(two);
    watch.onEvent({ type: 'project', state: two.state() });
    late!(one.state());
    expect(await answers.view(emptyFilter)).toMatchObject({ projectId: 'two', queries: 2 });
  });

  it('may be left and come back, or be closed, before anything was read', async () => {
    const { answers, watch, switchTo } = watched(null);
    const [one, two] = [projectOf('one', ['a', 'b']), projectOf('two', ['c'])];
    switchTo(one);
    await watch.ask();
    await answers.view(emptyFilter);
    for (const store of [two, one]) {
      switchTo(store);
      watch.onEvent({ type: 'project', state: store.state() });
    }
    expect(await answers.view(emptyFilter)).toMatchObject({ projectId: 'one', queries: 2 });
    watch.onEvent({ type: 'project', state: two.state() });
    switchTo(null);
    await watch.ask();
    expect(await answers.view(emptyFilter)).toMatchObject({ projectId: null, queries: 0 });
  });

  it('goes on unchanged when the list changes for another reason', async () => {
    const { answers, watch } = watched(projectOf('one', ['a', 'b']));
    await watch.ask();
    const before = await answers.view(emptyFilter);
    watch.onEvent({ type: 'projects', projects: [] });
    expect(await answers.view(emptyFilter)).toEqual(before);
  });

  it('is none once another tab has the store', async () => {
    const { answers, watch, failures, switchTo } = watched(projectOf('one', ['a']));
    await watch.ask();
    switchTo(null);
    watch.onEvent({ type: 'taken' });
    expect(await answers.view(emptyFilter)).toMatchObject({ projectId: null, queries: 0 });
    expect(failures).toEqual([]);
  });

  it('does not hold questions for ever when it cannot be read, and says so', async () => {
    const { answers, watch, store, failures } = watched(projectOf('one', ['a']));
    store.columns = () => Promise.reject(new Error('broken'));
    await watch.ask();
    expect(await answers.view(emptyFilter)).toMatchObject({ queries: 0 });
    expect(failures).toEqual([new Error('broken')]);
  });
});
