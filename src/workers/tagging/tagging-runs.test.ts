import { describe, expect, it, vi } from 'vitest';
import { readAsset } from '../../cli/assets.ts';
import type { EngineIdentity, Result } from '../../core/types.ts';
import type { EngineHost } from '../../engines/engine.ts';
import { loadEngine } from '../../engines/list.ts';
import { keptModel, scriptedModels } from '../../engines/webllm/scripted-models.ts';
import { localThread, type LocalThread } from '../../jobs/local-thread.ts';
import { noThreads, tagThread } from '../../jobs/tag-threads.ts';
import type { RunInfo, RunState } from '../store/contract.ts';
import type { TagProgress } from './contract.ts';
import { TaggingRuns, type TaggingStore } from './tagging-runs.ts';

const identity: EngineIdentity = {
  engine: 'fake',
  model: 'words',
  modelSha256: null,
  quantization: null,
  promptSha256: null,
  settings: {},
  app: '0',
};

const blankRun: RunInfo = {
  id: 1,
  kind: 'engine',
  identity,
  label: 'Fake',
  scope: { kind: 'everything', datasetId: null, label: 'everything' },
  seed: 0,
  state: 'running',
  reason: null,
  hidden: false,
  total: 0,
  done: 0,
  tagged: 0,
  unparsable: 0,
  failed: 0,
  batches: 0,
  createdAt: '',
  finishedAt: null,
};

/** A store with one run at most, in memory. */
function memoryStore(count: number) {
  const results = new Map<number, Result>();
  const states: RunState[] = [];
  let run: RunInfo | null = null;
  function change(part: Partial<RunInfo>): Promise<RunInfo> {
    run = { ...(run ?? blankRun), ...part, done: results.size, total: count };
    return Promise.resolve(run);
  }
  const store: TaggingStore = {
    createRun: ({ identity: made, label }) => change({ identity: made, label }),
    pendingTexts: () =>
      Promise.resolve(Uint32Array.from(Array.from({ length: count }, (_, i) => i).filter((i) => !results.has(i)))),
    texts: (textIds) => Promise.resolve(Array.from(textIds, (textId) => `text ${textId}`)),
    commitBatch: (_runId, outcomes) => {
      for (const { textId, result } of outcomes) results.set(textId, result);
      return change({});
    },
    setRunState: (_runId, state, reason) => {
      states.push(state);
      return change({ state, reason });
    },
    projectState: () =>
      Promise.resolve({
        project: { id: 'p', name: 'p', example: false, createdAt: '', openedAt: '', datasets: 0, queries: 0 },
        datasets: [],
        runs: run === null ? [] : [run],
        versions: [],
        reviewed: 0,
        texts: count,
      }),
  };
  return { store, results, states, change, run: () => run };
}

const noModels: EngineHost = { readAsset, appVersion: 'test' };

function runsOver(store: TaggingStore, host = noModels, threads = noThreads) {
  let elapsed = 0;
  const clock = { now: () => '', elapsed: () => (elapsed += 20) };
  return new TaggingRuns({ store: () => store, loadEngine, host, clock, threads });
}

const never = new AbortController().signal;
const everything = { kind: 'everything' } as const;
function ignore() {
  // Progress is not what this test looks at.
}

describe('TaggingRuns', () => {
  it('makes a run with the identity of the engine, tags its scope and completes it', async () => {
    const { store, results, states } = memoryStore(100);
    const run = await runsOver(store).start('fake', everything, { signal: never, onProgress: ignore });
    expect(run).toMatchObject({ state: 'complete', done: 100, label: 'Fake (for tests)' });
    expect(run.identity).toMatchObject({ engine: 'fake', app: 'test' });
    expect(results.size).toBe(100);
    expect(states).toEqual(['complete']);
  });

  it('spaces its progress and ends at the total', async () => {
    const { store } = memoryStore(400);
    const seen: TagProgress[] = [];
    await runsOver(store).start('fake', everything, { signal: never, onProgress: (p) => void seen.push(p) });
    expect(seen.length).toBeLessThan(25);
    expect(seen.at(-1)).toMatchObject({ runId: 1, done: 400, total: 400, secondsLeft: 0 });
  });

  it('pauses when its job is cancelled, and goes on where it stopped', async () => {
    const { store, results, states } = memoryStore(200);
    const runs = runsOver(store);
    const controller = new AbortController();
    const paused = await runs.start('fake', everything, {
      signal: controller.signal,
      onProgress: ({ done }) => {
        if (done > 0) controller.abort();
      },
    });
    expect(paused.state).toBe('paused');
    expect(results.size).toBeGreaterThan(0);
    expect(results.size).toBeLessThan(200);
    const before = results.size;
    const seen: TagProgress[] = [];
    const run = await runs.resume(1, { signal: never, onProgress: (p) => void seen.push(p) });
    expect(run).toMatchObject({ state: 'complete', done: 200 });
    expect(seen[0]).toMatchObject({ done: before, total: 200 });
    expect(seen[1]?.done).toBeGreaterThan(before);
    expect(states).toEqual(['paused', 'running', 'complete']);
  });

  it('does not turn a cancelled run into a paused one', async () => {
    const { store, change, run } = memoryStore(200);
    const controller = new AbortController();
    await runsOver(store).start('fake', everything, {
      signal: controller.signal,
      onProgress: () => {
        void change({ state: 'cancelled' });
        controller.abort();
      },
    });
    expect(run()?.state).toBe('cancelled');
  });

  it('fails with the reason when the store gives out', async () => {
    const memory = memoryStore(50);
    const store: TaggingStore = { ...memory.store, commitBatch: () => Promise.reject(new Error('The disk is full.')) };
    const running = runsOver(store).start('fake', everything, { signal: never, onProgress: ignore });
    await expect(running).rejects.toThrow('The disk is full.');
    expect(memory.run()).toMatchObject({ state: 'failed', reason: 'The disk is full.' });
  });

  it('pauses with the reason when the engine gives out, and goes on when that is settled', async () => {
    let broken = true;
    const models = scriptedModels(({ kind, before }) => {
      if (kind === 'load' && broken) return new Error('ShaderF16SupportError: no f16');
      return broken || before % 2 === 0 ? '[{"tag": "a", "explanation": "b"}]' : 'no list';
    });
    const { store, results, states, run } = memoryStore(5);
    const runs = runsOver(store, { ...noModels, models: models.host });
    const handles = { signal: never, onProgress: ignore };
    const running = runs.start('webllm', everything, handles, { model: keptModel.id, mode: 'explain' });
    await expect(running).rejects.toThrow(/cannot be loaded.*q4f32_1/);
    expect(run()).toMatchObject({ state: 'paused', label: 'InsTagger (WebGPU)', done: 0 });
    expect(run()?.reason).toMatch(/cannot be loaded.*q4f32_1/);
    broken = false;
    expect(await runs.resume(1, handles)).toMatchObject({ state: 'complete', done: 5 });
    expect([...results.values()].map(({ status }) => status)).toEqual([
      'tagged',
      'unparsable',
      'tagged',
      'unparsable',
      'tagged',
    ]);
    expect(states).toEqual(['paused', 'running', 'complete']);
  });

  it('takes a model off the GPU when its run is done, and when it is paused', async () => {
    const stop = new AbortController();
    const models = scriptedModels(({ kind, before }) => {
      if (kind !== 'load' && before === 2) stop.abort();
      return '[{"tag": "a", "explanation": "b"}]';
    });
    const { store } = memoryStore(5);
    const runs = runsOver(store, { ...noModels, models: models.host });
    const config = { model: keptModel.id, mode: 'explain' };
    const paused = await runs.start('webllm', everything, { signal: stop.signal, onProgress: ignore }, config);
    expect([paused.state, models.alive.size]).toEqual(['paused', 0]);
    const done = await runs.resume(1, { signal: never, onProgress: ignore });
    expect([done.state, models.alive.size]).toEqual(['complete', 0]);
  });

  it('tags in threads too where there is much to tag, and stops them with the run', async () => {
    const { store, results } = memoryStore(3000);
    const threads = { processors: 3, start: vi.fn(() => localThread(tagThread(loadEngine, noModels))) };
    const runs = runsOver(store, noModels, threads);
    const done = await runs.start('instant', everything, { signal: never, onProgress: ignore });
    expect([done.state, results.size]).toEqual(['complete', 3000]);
    const started = threads.start.mock.results.map(({ value }) => value as LocalThread);
    expect(started.map((thread) => thread.stopped)).toEqual([true, true]);
    for (const thread of started) expect(thread.tagged.size).toBeGreaterThan(0);
  });

  it('will not go on with a run of another engine, and says what differs', async () => {
    const { store, change, states } = memoryStore(10);
    await change({ identity: { ...identity, model: 'letters' } });
    const running = runsOver(store).resume(1, { signal: never, onProgress: ignore });
    await expect(running).rejects.toThrow(/model: letters, now words.*Start a new run/s);
    expect(states).toEqual([]);
  });

  it('will not go on with imported tags or a deleted run', async () => {
    const { store, change } = memoryStore(10);
    const runs = runsOver(store);
    await expect(runs.resume(1, { signal: never, onProgress: ignore })).rejects.toThrow('no longer in the project');
    await change({ kind: 'imported', label: 'a.jsonl' });
    await expect(runs.resume(1, { signal: never, onProgress: ignore })).rejects.toThrow('came with an import');
  });

  it('tags and explains a single text without a store', async () => {
    const runs = runsOver(memoryStore(0).store);
    const result = await runs.tagOne('instant', 'Write a Python function that reverses a string.');
    expect(result.tags.map(({ tag }) => tag)).toContain('python');
    const [reason] = await runs.explain('instant', 'Write a Python function', [{ tag: 'python' }]);
    expect(reason).toContain('“Python”');
  });

  it('names the engines there are when asked for another', async () => {
    const runs = runsOver(memoryStore(0).store);
    await expect(runs.tagOne('oracle', 'x')).rejects.toThrow(
      'no engine “oracle” in this version of the studio. It has: instant.',
    );
  });
});
