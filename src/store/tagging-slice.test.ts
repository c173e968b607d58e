import { describe, expect, it, vi } from 'vitest';
import type { RunInfo } from '../workers/store/contract.ts';
import type { TagProgress } from '../workers/tagging/contract.ts';
import { finishedLine } from './run-jobs.ts';
import { isCutOff } from './tagging-slice.ts';
import { projectState, runInfo, testStore } from './test-clients.ts';

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
    [
      'a run of another engine',
      runInfo({ state: 'running', identity: { ...runInfo().identity, engine: 'webllm' } }),
      false,
    ],
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

it('names what could not be tagged', () => {
  expect(finishedLine(runInfo({ tagged: 1200, failed: 2, unparsable: 3 }))).toBe(
    'Instant: 1,200 texts tagged. 5 could not be tagged.',
  );
});
