import { describe, expect, it } from 'vitest';
import type { Result } from '../core/types.ts';
import { EngineStopped, type Session, type TagOutcome, type TextItem } from '../engines/engine.ts';
import { fakeEngine } from '../engines/fake/engine.ts';
import type { Clock, ResultStore, TextStore } from './ports.ts';
import { tagRun, type TagRunProgress } from './tag.ts';

const host = { readAsset: () => Promise.reject(new Error('no assets')), appVersion: 'test' };

/** A clock that moves a second with every reading. */
function tickingClock(): Clock {
  let now = 0;
  return { now: () => '2026-01-01T00:00:00.000Z', elapsed: () => (now += 1000) };
}

const texts: TextStore = {
  texts: (textIds) => Promise.resolve(Array.from(textIds, (textId) => `text number ${textId}`)),
};

function memoryResults() {
  const committed = new Map<number, Result>();
  const batches: number[] = [];
  const results: ResultStore = {
    commit: async (outcomes) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      batches.push(outcomes.length);
      for (const { textId, result } of outcomes) {
        if (committed.has(textId)) throw new Error(`text ${textId} was committed twice`);
        committed.set(textId, result);
      }
    },
  };
  return { committed, batches, results };
}

function open(config: Record<string, number>): Promise<Session> {
  return fakeEngine.open(config, { host, signal: new AbortController().signal });
}

function idsTo(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, i) => i);
}

/** A session whose texts end as told, one after the other. */
function scriptedSession(session: Session, calls: readonly string[]): Session {
  let call = 0;
  return {
    ...session,
    async *tag(items) {
      for (const { textId } of items) {
        const end = calls[call];
        call += 1;
        if (end === 'fail') throw new Error('Once.');
        if (end === 'stop') throw new EngineStopped('No graphics card any more.');
        yield await Promise.resolve({ textId, result: { status: 'tagged', flags: [], tags: [] } });
      }
    },
  };
}

const never = new AbortController().signal;

describe('tagRun', () => {
  it('gives every pending text one result, in batches of the engine size', async () => {
    const { committed, batches, results } = memoryResults();
    const session = await open({ batchSize: 8 });
    const final = await tagRun({ session, pending: idsTo(30), texts, results }, { signal: never }, tickingClock());
    expect([...committed.keys()].sort((a, b) => a - b)).toEqual([...idsTo(30)]);
    expect(batches.toSorted((a, b) => b - a)).toEqual([8, 8, 8, 6]);
    expect(final).toMatchObject({ done: 30, total: 30, failed: 0, unparsable: 0, secondsLeft: 0 });
  });

  it('has nothing to do without pending texts', async () => {
    const { results } = memoryResults();
    const session = await open({});
    const final = await tagRun({ session, pending: idsTo(0), texts, results }, { signal: never }, tickingClock());
    expect(final).toMatchObject({ done: 0, total: 0, secondsLeft: 0 });
  });

  it('reports only what is committed, with a rate and the time left', async () => {
    const { committed, results } = memoryResults();
    const seen: TagRunProgress[] = [];
    function onProgress(progress: TagRunProgress) {
      expect(progress.done).toBeLessThanOrEqual(committed.size);
      seen.push(progress);
    }
    const session = await open({ batchSize: 10, concurrency: 1 });
    await tagRun({ session, pending: idsTo(40), texts, results }, { signal: never, onProgress }, tickingClock());
    expect(seen.map(({ done }) => done)).toEqual([10, 20, 30, 40]);
    expect(seen[1]).toMatchObject({ perMinute: 600, secondsLeft: 2 });
  });

  it('tells how many tokens a language model writes a second', async () => {
    const { results } = memoryResults();
    const fake = await open({ batchSize: 10, concurrency: 1 });
    const session: Session = {
      ...fake,
      tag: async function* (items, options) {
        for await (const outcome of fake.tag(items, options))
          yield { ...outcome, usage: { promptTokens: 100, outputTokens: 3, forcedTokens: 1 } };
      },
    };
    const final = await tagRun({ session, pending: idsTo(40), texts, results }, { signal: never }, tickingClock());
    expect(final).toMatchObject({ perMinute: 600, tokensPerSecond: 40 });
  });

  it('forgets the start, in which a model was loaded, once it has seen enough', async () => {
    const { results } = memoryResults();
    const session = await open({ batchSize: 4, concurrency: 1 });
    const seen: number[] = [];
    const clock = tickingClock();
    let readings = 0;
    function elapsed(): number {
      readings += 1;
      // Read at the start, and after each batch.
      return clock.elapsed() + (readings > 1 ? 60_000 : 0);
    }
    function onProgress({ perMinute }: TagRunProgress): void {
      seen.push(perMinute);
    }
    const options = { signal: never, onProgress };
    await tagRun({ session, pending: idsTo(40), texts, results }, options, { ...clock, elapsed });
    expect(seen[6]).toBeLessThan(30);
    expect(seen[7]).toBeCloseTo(240);
    expect(seen.at(-1)).toBeCloseTo(240);
  });

  it('isolates the texts that the engine fails on, and only those', async () => {
    const { committed, results } = memoryResults();
    const session = await open({ failEvery: 7, unparseEvery: 5, batchSize: 16 });
    const final = await tagRun({ session, pending: idsTo(40), texts, results }, { signal: never }, tickingClock());
    const failed = [...committed].filter(([, result]) => result.status === 'failed').map(([textId]) => textId);
    expect(failed.sort((a, b) => a - b)).toEqual([6, 13, 20, 27, 34]);
    expect(committed.get(6)?.error).toBe('The fake engine fails on text 6.');
    expect(final).toMatchObject({ done: 40, failed: 5, unparsable: 7 });
  });

  it('stops when the engine is down, and leaves the rest pending', async () => {
    const { committed, results } = memoryResults();
    const session = await open({ crashAfter: 32, batchSize: 16, concurrency: 1 });
    const running = tagRun({ session, pending: idsTo(100), texts, results }, { signal: never }, tickingClock());
    await expect(running).rejects.toThrow('The engine stopped working: The fake engine crashed.');
    expect(committed.size).toBe(32);
  });

  it.each([
    ['in the middle of a batch', ['ok', 'ok', 'ok', 'stop'], 3],
    ['at a text’s second try', ['ok', 'ok', 'fail', 'ok', 'ok', 'stop'], 4],
  ])('keeps what was answered when the engine gives out for good: %s', async (_, calls, kept) => {
    const { committed, results } = memoryResults();
    const session = scriptedSession(await open({ batchSize: 8, concurrency: 1 }), calls);
    const running = tagRun({ session, pending: idsTo(30), texts, results }, { signal: never }, tickingClock());
    await expect(running).rejects.toThrow(new EngineStopped('No graphics card any more.'));
    expect(committed.size).toBe(kept);
    expect([...committed.values()].every(({ status }) => status === 'tagged')).toBe(true);
  });

  it('keeps what was answered when it is told to stop, and stops within the batch', async () => {
    const { committed, results } = memoryResults();
    const controller = new AbortController();
    const session = await open({ delayMs: 2, batchSize: 1000, concurrency: 1 });
    setTimeout(() => {
      controller.abort();
    }, 40);
    const running = tagRun(
      { session, pending: idsTo(1000), texts, results },
      { signal: controller.signal },
      tickingClock(),
    );
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect(committed.size).toBeGreaterThan(0);
    expect(committed.size).toBeLessThan(200);
    expect([...committed.values()].every(({ status }) => status === 'tagged')).toBe(true);
  });

  it('stops all lanes and passes the error on when a commit fails', async () => {
    let commits = 0;
    const results: ResultStore = {
      commit: () => {
        commits += 1;
        return Promise.reject(new Error('The disk is full.'));
      },
    };
    const session = await open({ batchSize: 4 });
    const running = tagRun({ session, pending: idsTo(400), texts, results }, { signal: never }, tickingClock());
    await expect(running).rejects.toThrow('The disk is full.');
    expect(commits).toBeLessThanOrEqual(2);
  });

  it('marks a text failed when the engine answers something else or nothing', async () => {
    const { committed, results } = memoryResults();
    async function* tag(items: readonly TextItem[]): AsyncGenerator<TagOutcome> {
      const result: Result = { status: 'tagged', flags: [], tags: [] };
      await Promise.resolve();
      for (const { textId } of items) if (textId !== 1) yield { textId, result };
      yield { textId: 999, result };
    }
    const session: Session = { ...(await open({})), tag };
    await tagRun({ session, pending: idsTo(4), texts, results }, { signal: never }, tickingClock());
    expect(committed.get(1)).toMatchObject({ status: 'failed', error: 'The engine gave no answer.' });
    expect(committed.has(999)).toBe(false);
  });

  it('overlaps commits with tagging', async () => {
    const { results } = memoryResults();
    let underWay = 0;
    let most = 0;
    const slow: ResultStore = {
      commit: async (outcomes) => {
        underWay += 1;
        most = Math.max(most, underWay);
        await results.commit(outcomes);
        underWay -= 1;
      },
    };
    const session = await open({ batchSize: 4, concurrency: 2 });
    await tagRun({ session, pending: idsTo(64), texts, results: slow }, { signal: never }, tickingClock());
    expect(most).toBe(2);
  });
});
