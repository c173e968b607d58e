import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptModel } from '../../core/models/kept-model.ts';
import { EngineStopped } from '../engine.ts';
import { failure } from './failures.ts';
import { GpuSeat, usualRecovery, type Recovery } from './gpu-seat.ts';
import { hang, keptModel, lose, scriptedModels, type Asked, type Scripted, type Step } from './scripted-models.ts';

const never = new AbortController().signal;
const size = { promptTokens: 100, outputTokens: 500 };

interface Bench extends Scripted {
  readonly seat: GpuSeat;
  readonly ask: (text: string, signal?: AbortSignal, model?: KeptModel) => Promise<string>;
}

function bench(script: (asked: Asked) => Step, recovery: Partial<Recovery> = {}): Bench {
  const scripted = scriptedModels(script);
  const seat = new GpuSeat(scripted.host, { ...usualRecovery, ...recovery });
  return {
    ...scripted,
    seat,
    async ask(text, signal = never, model = keptModel) {
      const giveBack = await seat.take(model, signal);
      try {
        return await seat.work(
          model,
          async (desk) => (await desk.generate(size, (port) => port.complete(text, 500))).text,
          signal,
        );
      } finally {
        giveBack();
      }
    },
  };
}

/** What was asked, as "worker:prompt"; loads as "worker:load". */
function story(asked: readonly Asked[]): readonly string[] {
  return asked.map(({ kind, worker, prompt }) => `${worker}:${kind === 'load' ? 'load' : prompt}`);
}

function answers({ kind, prompt }: Asked): Step {
  return kind === 'load' ? '' : `to ${prompt}`;
}

/** The outcome of a promise while time passes. */
async function inTime<Value>(work: Promise<Value>, seconds: number): Promise<Value> {
  work.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  return work;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('GpuSeat', () => {
  it('loads a model once and does one text after the other', async () => {
    const { ask, asked, alive } = bench(answers);
    expect(await Promise.all([ask('a'), ask('b'), ask('c')])).toEqual(['to a', 'to b', 'to c']);
    expect(story(asked)).toEqual(['0:load', '0:a', '0:b', '0:c']);
    expect([...alive]).toEqual([0]);
  });

  it('does a text again in a fresh worker when the device is lost', async () => {
    const { ask, asked, alive } = bench((now) => (now.prompt === 'b' && now.worker === 0 ? lose : answers(now)));
    expect(await Promise.all([ask('a'), ask('b'), ask('c')])).toEqual(['to a', 'to b', 'to c']);
    expect(story(asked)).toEqual(['0:load', '0:a', '0:b', '1:load', '1:b', '1:c']);
    expect([...alive]).toEqual([1]);
  });

  it('loads anew when the device was lost while nothing was asked', async () => {
    const scripted = scriptedModels(answers);
    const ends: ((reason: string) => void)[] = [];
    const seat = new GpuSeat({
      ...scripted.host,
      start: () => Object.assign(scripted.host.start(), { lost: new Promise((resolve) => void ends.push(resolve)) }),
    });
    function ask(): Promise<string> {
      return seat.work(keptModel, async (d) => (await d.generate(size, (port) => port.complete('a', 9))).text, never);
    }
    await ask();
    ends[0]?.('The worker of the model has ended.');
    await ask();
    expect(story(scripted.asked)).toEqual(['0:load', '0:a', '1:load', '1:a']);
  });

  it('takes an answer for hung after about three times the expected time, and not before', async () => {
    const { ask, asked } = bench((now) => (now.prompt === 'slow' && now.worker === 0 ? hang : answers(now)));
    await ask('a');
    // 100 tokens read in 0.5 s and 50 written in 1 s: 500 may take 10.5 s, but a minute is always given.
    const slow = ask('slow');
    await vi.advanceTimersByTimeAsync(59_000);
    expect(story(asked)).toEqual(['0:load', '0:a', '0:slow']);
    expect(await inTime(slow, 2)).toBe('to slow');
    expect(story(asked)).toEqual(['0:load', '0:a', '0:slow', '1:load', '1:slow']);
  });

  it('waits longer for the first answer, and after one that hung', async () => {
    const { ask, asked } = bench((now) => (now.kind !== 'load' && now.worker < 2 ? hang : answers(now)));
    const first = ask('a');
    await vi.advanceTimersByTimeAsync(899_000);
    expect(story(asked)).toEqual(['0:load', '0:a']);
    await vi.advanceTimersByTimeAsync(2000);
    expect(story(asked)).toEqual(['0:load', '0:a', '1:load', '1:a']);
    await vi.advanceTimersByTimeAsync(890_000);
    expect(story(asked)).toHaveLength(4);
    expect(await inTime(first, 20)).toBe('to a');
  });

  it('gives the time of a first answer again where one hung: the GPU may only have become slow', async () => {
    const { ask, asked } = bench((now) => (now.prompt === 'slow' && now.worker < 2 ? hang : answers(now)));
    await ask('a');
    const slow = ask('slow');
    await vi.advanceTimersByTimeAsync(61_000);
    expect(story(asked).at(-1)).toBe('1:slow');
    await vi.advanceTimersByTimeAsync(890_000);
    expect(story(asked).at(-1)).toBe('1:slow');
    expect(await inTime(slow, 20)).toBe('to slow');
  });

  it('marks a text as failed that loses the device three times, and goes on', async () => {
    const { ask, asked } = bench((now) => (now.prompt === 'bad' ? lose : answers(now)));
    await expect(ask('bad')).rejects.toMatchObject({ name: 'TextModelError' });
    await expect(ask('good')).resolves.toBe('to good');
    expect(story(asked).filter((line) => line.endsWith('bad'))).toEqual(['0:bad', '1:bad', '2:bad']);
  });

  it('stops when three texts one after the other fail like that', async () => {
    const { ask } = bench((now) => (now.kind === 'load' ? '' : lose));
    await expect(ask('a')).rejects.toThrow('3 times at this text: The GPU was lost: Device lost.');
    await expect(ask('b')).rejects.not.toBeInstanceOf(EngineStopped);
    await expect(ask('c')).rejects.toThrow(/at 3 texts one after the other: .* Resume the run when that is settled/);
    await expect(ask('d')).rejects.toMatchObject({ name: 'TextModelError' });
  });

  it('goes on for as long as other texts succeed in between', async () => {
    const { ask } = bench((now) => (now.prompt === 'bad' ? lose : answers(now)));
    for (let round = 0; round < 4; round += 1) {
      await expect(ask('bad')).rejects.toMatchObject({ name: 'TextModelError' });
      await ask('good');
    }
  });

  it('stops at once at what no other try changes', async () => {
    const { ask, asked } = bench(({ kind }) => (kind === 'load' ? new Error('ShaderF16SupportError: no f16') : ''));
    await expect(ask('a')).rejects.toThrow('“InsTagger” cannot be loaded: This GPU cannot compute in half precision');
    expect(story(asked)).toEqual(['0:load']);
  });

  it('tries a failing load three times, with rests, then stops', async () => {
    const { ask, asked, alive } = bench(({ kind }) => (kind === 'load' ? new Error('DeviceLostError: gone') : ''));
    await expect(inTime(ask('a'), 10)).rejects.toThrow(/“InsTagger” could not be loaded in 3 tries: The GPU ran out/);
    expect(story(asked)).toEqual(['0:load', '1:load', '2:load']);
    expect(alive.size).toBe(0);
  });

  it('does not wait for a load of which nothing is heard', async () => {
    const { ask, asked } = bench((now) => (now.kind === 'load' && now.worker === 0 ? hang : answers(now)));
    expect(await inTime(ask('a'), 610)).toBe('to a');
    expect(story(asked)).toEqual(['0:load', '1:load', '1:a']);
  });

  it('leaves the worker alone where the text is at fault', async () => {
    const { ask, asked } = bench((now) =>
      now.prompt === 'long' ? new Error('ContextWindowSizeExceededError: 3000 > 2048') : answers(now),
    );
    await expect(ask('long')).rejects.toThrow('longer than the model reads');
    await ask('short');
    expect(story(asked)).toEqual(['0:load', '0:long', '0:short']);
  });

  it('replaces the worker after so many texts', async () => {
    const { ask, asked, alive } = bench(answers, { renewAfter: 2 });
    for (const text of ['a', 'b', 'c', 'd', 'e']) await ask(text);
    expect(story(asked)).toEqual(['0:load', '0:a', '0:b', '1:load', '1:c', '1:d', '2:load', '2:e']);
    expect([...alive]).toEqual([2]);
  });

  it('stops within an answer when the signal fires, and asks nothing before the worker has let go', async () => {
    const { ask, asked, interrupted } = bench((now) => (now.prompt === 'long' ? hang : answers(now)));
    const stop = new AbortController();
    const long = ask('long', stop.signal);
    await vi.advanceTimersByTimeAsync(10);
    stop.abort();
    await expect(long).rejects.toMatchObject({ name: 'AbortError' });
    expect(interrupted).toEqual([0]);
    expect(await ask('next')).toBe('to next');
    expect(story(asked)).toEqual(['0:load', '0:long', '0:next']);
  });

  it('asks for nothing more when the signal fired while tokens were counted', async () => {
    const { seat, asked } = bench(answers);
    const stop = new AbortController();
    const work = seat.work(
      keptModel,
      async (desk) => {
        await desk.encode('a');
        stop.abort();
        return desk.generate(size, (port) => port.complete('a', 9));
      },
      stop.signal,
    );
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    await vi.advanceTimersByTimeAsync(10);
    expect(story(asked)).toEqual(['0:load']);
  });

  it('replaces a worker that does not let go', async () => {
    const { host, asked } = scriptedModels((now) => (now.prompt === 'long' ? hang : answers(now)));
    const seat = new GpuSeat({ ...host, start: () => Object.assign(host.start(), { interrupt: () => undefined }) });
    const stop = new AbortController();
    function ask(text: string, signal: AbortSignal): Promise<unknown> {
      return seat.work(keptModel, (desk) => desk.generate(size, (port) => port.complete(text, 9)), signal);
    }
    const long = ask('long', stop.signal);
    await vi.advanceTimersByTimeAsync(10);
    stop.abort();
    await expect(long).rejects.toMatchObject({ name: 'AbortError' });
    await inTime(ask('next', never), 121);
    expect(story(asked)).toEqual(['0:load', '0:long', '1:load', '1:next']);
  });

  it('asks nothing when the signal fires as the model is loaded', async () => {
    const stop = new AbortController();
    const { ask, asked } = bench(({ kind }) => {
      if (kind === 'load') stop.abort();
      return '';
    });
    await expect(ask('a', stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(story(asked)).toEqual(['0:load']);
  });

  it('ends a load when the signal fires', async () => {
    const { ask, alive } = bench(({ kind }) => (kind === 'load' ? hang : ''));
    const stop = new AbortController();
    const work = ask('a', stop.signal);
    await vi.advanceTimersByTimeAsync(10);
    stop.abort();
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(alive.size).toBe(0);
  });

  it('gives up a place in the queue when the signal fires', async () => {
    const { seat } = bench(answers);
    const giveBack = await seat.take(keptModel, never);
    const stop = new AbortController();
    const second = seat.take(keptModel, stop.signal);
    const third = seat.take(keptModel, never);
    stop.abort();
    await expect(second).rejects.toMatchObject({ name: 'AbortError' });
    giveBack();
    const giveBackThird = await third;
    giveBack();
    let begun = false;
    const fourth = seat.take(keptModel, never).then((end) => {
      begun = true;
      end();
    });
    await vi.advanceTimersByTimeAsync(10);
    expect(begun).toBe(false);
    giveBackThird();
    await fourth;
  });

  it('holds one model at a time', async () => {
    const other = { ...keptModel, id: 'other', label: 'Other' };
    const { ask, asked, alive } = bench(answers);
    await ask('a');
    await ask('b', never, other);
    await ask('c');
    expect(asked.map(({ model, worker }) => `${worker} ${model}`)).toEqual([
      '0 InsTagger',
      '0 InsTagger',
      '1 Other',
      '1 Other',
      '2 InsTagger',
      '2 InsTagger',
    ]);
    expect([...alive]).toEqual([2]);
  });

  it('loads each of two models once for two runs at a time', async () => {
    const other = { ...keptModel, id: 'other', label: 'Other' };
    const { ask, asked } = bench(answers);
    async function run(model: KeptModel): Promise<void> {
      for (const text of ['a', 'b', 'c']) {
        await ask(text, never, model);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
    await inTime(Promise.all([run(keptModel), run(other)]), 60);
    expect(asked.map(({ kind, model }) => `${kind} ${model}`)).toEqual([
      'load InsTagger',
      ...Array.from({ length: 3 }, () => 'complete InsTagger'),
      'load Other',
      ...Array.from({ length: 3 }, () => 'complete Other'),
    ]);
  });

  it('leaves the GPU after a while of nothing to do, and when its session is closed', async () => {
    const { ask, seat, alive } = bench(answers);
    await ask('a');
    await vi.advanceTimersByTimeAsync(200_000);
    await ask('b');
    await vi.advanceTimersByTimeAsync(299_000);
    expect(alive.size).toBe(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(alive.size).toBe(0);
    await ask('c');
    seat.free({ ...keptModel, id: 'other' });
    expect(alive.size).toBe(1);
    seat.free(keptModel);
    expect(alive.size).toBe(0);
  });

  it('is not taken off the GPU in the middle of a text', async () => {
    const { seat, alive } = bench(answers);
    const giveBack = await seat.take(keptModel, never);
    await seat.work(keptModel, () => Promise.resolve(), never);
    seat.free(keptModel);
    expect(alive.size).toBe(1);
    giveBack();
  });

  it('passes on what is wrong for good within a text', async () => {
    const { seat } = bench(answers);
    const work = seat.work(keptModel, () => Promise.reject(failure('final', 'The prompt is too long.')), never);
    await expect(work).rejects.toThrow(new EngineStopped('The prompt is too long.'));
  });
});
