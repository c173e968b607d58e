import { describe, expect, it, vi } from 'vitest';
import { throttled, type Timer } from './throttle.ts';

function fakeTimer() {
  let now = 0;
  const pauses: { readonly milliseconds: number; readonly end: () => void }[] = [];
  const timer: Timer = {
    elapsed: () => now,
    wait: (milliseconds) => new Promise((end) => pauses.push({ milliseconds, end })),
  };
  return { timer, pauses, pass: (milliseconds: number) => (now += milliseconds) };
}

async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}

describe('throttled', () => {
  it('runs at once, then once more after the pause for all requests in between', async () => {
    const { timer, pauses } = fakeTimer();
    const task = vi.fn(() => Promise.resolve());
    const request = throttled(task, timer, () => undefined);
    for (let i = 0; i < 5; i++) request();
    await settle();
    expect(task).toHaveBeenCalledTimes(1);
    request();
    pauses[0]?.end();
    await settle();
    expect(task).toHaveBeenCalledTimes(2);
    pauses[1]?.end();
    await settle();
    expect(task).toHaveBeenCalledTimes(2);
  });

  it('pauses longer after a costly run, within bounds', async () => {
    const { timer, pauses, pass } = fakeTimer();
    const costs = [1, 300, 5000];
    const request = throttled(
      () => {
        pass(costs.shift() ?? 0);
        return Promise.resolve();
      },
      timer,
      () => undefined,
    );
    for (let i = 0; i < 3; i++) {
      request();
      await settle();
      pauses[i]?.end();
      await settle();
    }
    expect(pauses.map(({ milliseconds }) => milliseconds)).toEqual([450, 1200, 3000]);
  });

  it('ends the pause for an urgent request', async () => {
    const { timer } = fakeTimer();
    const task = vi.fn(() => Promise.resolve());
    const request = throttled(task, timer, () => undefined);
    request();
    await settle();
    request(true);
    await settle();
    expect(task).toHaveBeenCalledTimes(2);
  });

  it('tries a failed run again, gives up after three, and works again at the next request', async () => {
    const { timer, pauses } = fakeTimer();
    const failures: unknown[] = [];
    let broken = true;
    const task = vi.fn(() => (broken ? Promise.reject(new Error('no')) : Promise.resolve()));
    const request = throttled(task, timer, (error) => failures.push(error));
    request();
    for (let i = 0; i < 5; i++) {
      await settle();
      pauses[i]?.end();
    }
    await settle();
    expect(task).toHaveBeenCalledTimes(3);
    expect(failures).toHaveLength(1);
    broken = false;
    request();
    await settle();
    expect(task).toHaveBeenCalledTimes(4);
    expect(failures).toHaveLength(1);
  });
});
