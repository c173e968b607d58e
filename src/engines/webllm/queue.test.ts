import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQueue } from './queue.ts';

const never = new AbortController().signal;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function bench() {
  const begun: string[] = [];
  let freed = 0;
  const queue = createQueue({ linger: 15, onFree: () => (freed += 1) });
  /** Asks for `rounds` turns one after the other, each of a second, with as much time between them: as a run does. */
  async function run(name: string, need: string | null, rounds: number, signal = never): Promise<void> {
    for (let round = 0; round < rounds; round += 1) {
      const giveBack = await queue.take(need, signal);
      begun.push(name);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      giveBack();
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
  return { queue, begun, run, freed: () => freed };
}

describe('the queue', () => {
  it('lets those of the same need take turns', async () => {
    const { begun, run } = bench();
    const both = Promise.all([run('a', 'x', 2), run('b', 'x', 2)]);
    await vi.advanceTimersByTimeAsync(60_000);
    await both;
    expect(begun).toEqual(['a', 'b', 'a', 'b']);
  });

  it('keeps what a run needs until it is done, and then changes', async () => {
    const { begun, run, freed } = bench();
    const both = Promise.all([run('a', 'x', 3), run('b', 'y', 2)]);
    await vi.advanceTimersByTimeAsync(60_000);
    await both;
    expect(begun).toEqual(['a', 'a', 'a', 'b', 'b']);
    expect(freed()).toBe(2);
  });

  it('gives a turn in passing its place, and goes on with the run', async () => {
    const { begun, run } = bench();
    const all = Promise.all([run('a', 'x', 3), run('b', 'y', 1), run('passing', null, 1)]);
    await vi.advanceTimersByTimeAsync(60_000);
    await all;
    expect(begun).toEqual(['a', 'passing', 'a', 'a', 'b']);
  });

  it('says that it is free when the last one gives its place up', async () => {
    const { queue, freed } = bench();
    const giveBack = await queue.take('x', never);
    const stop = new AbortController();
    const other = queue.take('y', stop.signal);
    giveBack();
    expect([queue.isFree(), freed()]).toEqual([false, 0]);
    stop.abort();
    await expect(other).rejects.toMatchObject({ name: 'AbortError' });
    expect([queue.isFree(), freed()]).toEqual([true, 1]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(freed()).toBe(1);
  });
});
