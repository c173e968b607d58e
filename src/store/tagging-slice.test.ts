import { describe, expect, it, vi } from 'vitest';
import { emptyFilter } from '../core/filter/filter.ts';
import type { RowPick } from '../workers/analysis/contract.ts';
import type { RunInfo, RunScope } from '../workers/store/contract.ts';
import type { TaggingApi, TagProgress } from '../workers/tagging/contract.ts';
import { finishedLine } from './run-jobs.ts';
import { isCutOff } from './cut-off.ts';
import { speedKey } from './model-speeds.ts';
import type { TagWhat } from './state.ts';
import { datasetInfo, projectState, runInfo, testStore } from './test-clients.ts';

type OnProgress = (progress: TagProgress) => void;
const progress: TagProgress = {
  runId: 5,
  done: 3,
  total: 10,
  perMinute: 60,
  secondsLeft: 7,
  failed: 0,
  unparsable: 0,
};

/** A run that goes on until it is cancelled, as the worker does it: the call ends some time after the cancel. */
function endless() {
  const log: string[] = [];
  const ends: (() => void)[] = [];
  const tagging = {
    start: (_job: string, _engine: string, _scope: unknown, onProgress: OnProgress) => {
      onProgress(progress);
      return new Promise<RunInfo>((_, reject) => {
        ends.push(() => {
          log.push('stopped');
          reject(new DOMException('Cancelled.', 'AbortError'));
        });
      });
    },
    cancel: () => {
      log.push('cancel');
      setTimeout(() => ends[0]?.(), 5);
      return Promise.resolve();
    },
  };
  const store = testStore({
    tagging,
    store: {
      setRunState: (id: number, state: string) => {
        log.push(`${id} ${state}`);
        return Promise.resolve(runInfo());
      },
    },
  });
  return { store, log };
}

describe('a run', () => {
  it('is known as one that has not begun until its first progress, and can be stopped before', async () => {
    const reports: OnProgress[] = [];
    const cancelled: string[] = [];
    function start(job: string, _engine: string, _scope: unknown, onProgress: OnProgress) {
      reports.push(onProgress);
      return new Promise<RunInfo>((_, reject) => {
        setTimeout(() => cancelled.includes(job) && reject(new DOMException('Cancelled.', 'AbortError')), 5);
      });
    }
    function cancel(job: string) {
      cancelled.push(job);
      return Promise.resolve();
    }
    const store = testStore({ tagging: { start, cancel } });
    const stopped = store.getState().startRun('instant', { kind: 'everything' });
    expect(store.getState().opening).toHaveLength(1);
    void store.getState().startRun('instant', { kind: 'everything' });
    expect(store.getState().opening).toHaveLength(2);
    reports[1]?.(progress);
    expect(store.getState().opening).toHaveLength(1);
    store.getState().opening[0]?.stop();
    await stopped;
    expect(store.getState().opening).toEqual([]);
    expect(store.getState().notices).toEqual([]);
  });

  it('shows its progress while it goes on and says what came of it', async () => {
    const ends: ((run: RunInfo) => void)[] = [];
    function start(_job: string, _engine: string, _scope: unknown, onProgress: OnProgress) {
      onProgress(progress);
      return new Promise<RunInfo>((resolve) => ends.push(resolve));
    }
    const store = testStore({ tagging: { start } });
    const running = store.getState().startRun('instant', { kind: 'everything' });
    expect(store.getState().progress[5]).toEqual(progress);
    ends[0]?.(runInfo({ id: 5 }));
    await running;
    expect(store.getState().progress).toEqual({});
    expect(store.getState().notices[0]?.text).toBe('Instant: 10 texts tagged.');
  });

  it('of a language model tells how fast it answers in its mode', async () => {
    const { identity } = runInfo();
    const run = runInfo({ id: 5, identity: { ...identity, settings: { model: 'nano', mode: 'tags-only' } } });
    const store = testStore({
      tagging: {
        start: (_job: string, _engine: string, _scope: unknown, onProgress: OnProgress) => {
          onProgress({ ...progress, tokensPerSecond: 12 });
          return Promise.resolve(run);
        },
      },
      store: { openProject: () => Promise.resolve(projectState({ runs: [run] })) },
    });
    await store.getState().openProject('p1');
    await store.getState().startRun('webllm', { kind: 'everything' });
    expect(store.getState().speeds).toEqual({ [speedKey('nano', 'tags-only')]: 12 });
  });

  it('is paused by telling the worker', async () => {
    const { store, log } = endless();
    const running = store.getState().startRun('instant', { kind: 'everything' });
    store.getState().pauseRun(5);
    await running;
    expect(log).toContain('cancel');
    expect(store.getState().progress).toEqual({});
    expect(store.getState().notices).toEqual([]);
  });

  it('is stopped for good only after the worker has let go', async () => {
    const { store, log } = endless();
    const running = store.getState().startRun('instant', { kind: 'everything' });
    await store.getState().cancelRun(5);
    await running;
    expect(log).toEqual(['cancel', 'stopped', '5 cancelled']);
  });

  it('that is not under way here is paused and stopped in the store', async () => {
    const { store, log } = endless();
    store.getState().pauseRun(9);
    await store.getState().cancelRun(9);
    expect(log).toEqual(['9 paused', '9 cancelled']);
  });

  it('is not resumed twice', async () => {
    const resume = vi.fn(() => new Promise<RunInfo>(() => undefined));
    const store = testStore({ tagging: { resume } });
    void store.getState().resumeRun(5);
    await store.getState().resumeRun(5);
    expect(resume).toHaveBeenCalledOnce();
  });

  it('says why it failed', async () => {
    const store = testStore({ tagging: { start: () => Promise.reject(new Error('The vocabulary is missing.')) } });
    await store.getState().startRun('instant', { kind: 'everything' });
    expect(store.getState().notices[0]?.text).toBe('Tagging stopped: The vocabulary is missing.');
  });
});

describe('runs that were cut off', () => {
  it.each([
    ['an instant run that was under way', runInfo({ state: 'running' }), true],
    ['an instant run that was interrupted', runInfo({ state: 'paused', reason: 'interrupted' }), true],
    ['a run that a person paused', runInfo({ state: 'paused' }), false],
    ['a complete run', runInfo(), false],
    ['imported tags', runInfo({ kind: 'imported', state: 'running' }), false],
  ])('%s', (_what, run, cutOff) => expect(isCutOff(run)).toBe(cutOff));

  it('go on by themselves when the project opens', async () => {
    const resume = vi.fn((_job: string, runId: number) => Promise.resolve(runInfo({ id: runId })));
    const runs = [runInfo({ id: 1 }), runInfo({ id: 2, state: 'paused', reason: 'interrupted' })];
    const store = testStore({
      tagging: { resume },
      store: { openProject: () => Promise.resolve(projectState({ runs })) },
    });
    await store.getState().openProject('p1');
    await vi.waitFor(() => expect(resume).toHaveBeenCalledOnce());
    expect(resume.mock.calls[0]?.[1]).toBe(2);
  });
});

describe('a run of another engine that was cut off', () => {
  const run = runInfo({
    ...{ id: 7, label: 'InsTagger', state: 'paused', reason: 'interrupted', done: 4 },
    identity: { ...runInfo().identity, engine: 'webllm' },
  });

  async function opened() {
    const resume = vi.fn(() => new Promise<RunInfo>(() => undefined));
    const setRunState = vi.fn(() => Promise.resolve(run));
    const openProject = vi.fn(() => Promise.resolve(projectState({ runs: [run] })));
    const store = testStore({ tagging: { resume }, store: { openProject, setRunState } });
    await store.getState().openProject('p1');
    await vi.waitFor(() => expect(store.getState().notices).toHaveLength(1));
    return { store, resume, setRunState };
  }

  it('is asked for, and goes on when someone says so', async () => {
    const { store, resume } = await opened();
    const [question] = store.getState().notices;
    expect(question).toMatchObject({
      kind: 'question',
      text: '“InsTagger” was cut off at 40 %. Everything up to there is kept.',
    });
    expect(resume).not.toHaveBeenCalled();
    question?.action?.run();
    expect(resume).toHaveBeenCalledOnce();
    expect(store.getState().notices).toEqual([]);
  });

  it('stays paused, and is not asked for again, when someone says so', async () => {
    const { store, resume, setRunState } = await opened();
    store.getState().notices[0]?.other?.run();
    expect(setRunState).toHaveBeenCalledWith(7, 'paused', null);
    expect(resume).not.toHaveBeenCalled();
  });

  it('is no longer asked for once it goes on, or another place is looked at', async () => {
    const { store } = await opened();
    void store.getState().resumeRun(7);
    expect(store.getState().notices).toEqual([]);
    const other = await opened();
    other.store.getState().closeProject();
    expect(other.store.getState().notices).toEqual([]);
  });
});

describe('a layer', () => {
  it('is deleted after it has stopped, and comes back on undo', async () => {
    const calls: string[] = [];
    function called(what: string) {
      return (runId: number) => {
        calls.push(`${what} ${runId}`);
        return Promise.resolve();
      };
    }
    const store = testStore({ store: { deleteRun: called('delete'), undeleteRun: called('bring back') } });
    await store.getState().deleteRun(3);
    const [notice] = store.getState().notices;
    expect(notice?.action?.label).toBe('Undo');
    notice?.action?.run();
    await vi.waitFor(() => expect(calls).toEqual(['delete 3', 'bring back 3']));
  });
});

describe('what is to be tagged', () => {
  const start = vi.fn<TaggingApi['start']>(() => Promise.resolve(runInfo()));
  let matching = Uint32Array.of(1, 2);
  const analysis = {
    textIds: () => Promise.resolve(matching),
    textIdsOfRows: (picks: readonly RowPick[]) => Promise.resolve(picks[0]?.rows ?? new Uint32Array(0)),
  };

  async function scopeOf(what: TagWhat): Promise<RunScope | undefined> {
    const openProject = vi.fn(() => Promise.resolve(projectState({ datasets: [datasetInfo({ id: 1 })] })));
    const store = testStore({ tagging: { start }, analysis, store: { openProject } });
    await store.getState().openProject('p1');
    store.getState().setFilter({ ...emptyFilter, all: ['sql'] });
    store.getState().tick([{ datasetId: 1, rows: Uint32Array.of(5, 9) }], true);
    store.getState().tick([{ datasetId: 8, rows: Uint32Array.of(1) }], true);
    await store.getState().tagWhat('instant', what);
    return start.mock.lastCall?.[2];
  }

  it('is everything, a dataset, what the filter matches, or the ticked rows of datasets that are there', async () => {
    expect(await scopeOf({ kind: 'everything' })).toEqual({ kind: 'everything' });
    expect(await scopeOf({ kind: 'dataset', datasetId: 1 })).toEqual({ kind: 'dataset', datasetId: 1 });
    const filtered = { kind: 'texts', label: 'Queries tagged “sql”', textIds: Uint32Array.of(1, 2) };
    expect(await scopeOf({ kind: 'filter' })).toEqual(filtered);
    const ticked = { kind: 'texts', label: '2 ticked rows', textIds: Uint32Array.of(5, 9) };
    expect(await scopeOf({ kind: 'ticked' })).toEqual(ticked);
  });

  it('is the same sample each time of what the filter matches, or all where that is less', async () => {
    const few = { kind: 'texts', label: 'A sample of 2: Queries tagged “sql”', textIds: Uint32Array.of(1, 2) };
    expect(await scopeOf({ kind: 'sample' })).toEqual(few);
    matching = Uint32Array.from({ length: 5000 }, (_, id) => id);
    const first = await scopeOf({ kind: 'sample' });
    expect(first).toMatchObject({ kind: 'texts', label: 'A sample of 200: Queries tagged “sql”' });
    const textIds = first?.kind === 'texts' ? first.textIds : [];
    expect(new Set(textIds).size).toBe(200);
    expect(Math.max(...textIds)).toBeGreaterThan(4000);
    expect(await scopeOf({ kind: 'sample' })).toEqual(first);
  });
});

it('tags again what failed', async () => {
  const calls: string[] = [];
  const store = testStore({
    store: {
      retryFailures(runId: number) {
        calls.push(`forget failures of ${runId}`);
        return Promise.resolve(runInfo());
      },
    },
    tagging: {
      resume(_job: string, runId: number) {
        calls.push(`resume ${runId}`);
        return Promise.resolve(runInfo());
      },
    },
  });
  await store.getState().retryRun(5);
  expect(calls).toEqual(['forget failures of 5', 'resume 5']);
});

it('asks for the engines once', async () => {
  const engines = vi.fn(() => Promise.resolve([{ id: 'instant', label: 'Instant', needs: 'any browser' }]));
  const store = testStore({ tagging: { engines } });
  await store.getState().loadEngines();
  await store.getState().loadEngines();
  expect(engines).toHaveBeenCalledOnce();
});

it('tells of engines that cannot be loaded, and tries again when they are asked for again', async () => {
  const engines = vi
    .fn(() => Promise.resolve([{ id: 'instant', label: 'Instant', needs: 'any browser' }]))
    .mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
  const store = testStore({ tagging: { engines } });
  await store.getState().loadEngines();
  expect(store.getState().notices.at(-1)?.text).toContain('The engines could not be loaded');
  await store.getState().loadEngines();
  expect(store.getState().engines).toHaveLength(1);
});

it('names what could not be tagged', () => {
  expect(finishedLine(runInfo({ tagged: 1200, failed: 2, unparsable: 3 }))).toBe(
    'Instant: 1,200 texts tagged. 5 could not be tagged.',
  );
});
