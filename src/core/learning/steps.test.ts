import { expect, it } from 'vitest';
import { finish, runSteps, within, type Steps } from './steps.ts';

function* countTo(n: number): Steps<string> {
  for (let k = 0; k < n; k++) yield k / n;
  return `counted to ${n}`;
}

it('finishes at once, or as a part of something longer', () => {
  expect(finish(countTo(3))).toBe('counted to 3');
  expect([...within(0.5, 1, countTo(2))]).toEqual([0.5, 0.75]);
  expect(finish(within(0.5, 1, countTo(2)))).toBe('counted to 2');
});

it('runs in the background and tells how far it is', async () => {
  const shares: number[] = [];
  const { signal } = new AbortController();
  expect(await runSteps(countTo(2), { signal, onProgress: (share) => shares.push(share) })).toBe('counted to 2');
  expect(shares).toEqual([0, 0.5]);
});

it('stops between two steps', async () => {
  const controller = new AbortController();
  let last = 0;
  const running = runSteps(countTo(100), {
    signal: controller.signal,
    onProgress: (share) => {
      last = share;
      if (share === 0.5) setTimeout(() => controller.abort(), 0);
    },
  });
  await expect(running).rejects.toMatchObject({ name: 'AbortError' });
  expect(last).toBeLessThan(0.6);
});
