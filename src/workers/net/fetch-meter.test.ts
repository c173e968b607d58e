import { expect, it } from 'vitest';
import type { ModelFetchProgress } from './contract.ts';
import { FetchMeter } from './fetch-meter.ts';

it('says how long the rest takes at the speed of the last seconds, what was there before aside', () => {
  let now = 0;
  const seen: ModelFetchProgress[] = [];
  const meter = new FetchMeter(
    'example.org',
    10_000,
    () => now,
    (progress) => seen.push(progress),
  );
  meter.passed(4000);
  expect(seen.at(-1)).toMatchObject({ bytes: 4000, totalBytes: 10_000, secondsLeft: null });
  for (let second = 1; second <= 4; second += 1) {
    now = second * 1000;
    meter.fetched('example.org', 500);
  }
  expect(seen.at(-1)).toMatchObject({ bytes: 6000, secondsLeft: 8, phase: 'fetching' });
  expect(meter.byHost()).toEqual([['example.org', 2000]]);
});

it('tells of itself ten times a second at most, and always at the end', () => {
  let now = 0;
  const seen: ModelFetchProgress[] = [];
  const meter = new FetchMeter(
    'example.org',
    100,
    () => now,
    (progress) => seen.push(progress),
  );
  for (let step = 0; step < 100; step += 1) {
    now += 5;
    meter.fetched('example.org', 1);
  }
  expect(seen.length).toBeLessThanOrEqual(6);
  meter.report();
  expect(seen.at(-1)?.bytes).toBe(100);
});

it('counts what had to be given up', () => {
  const seen: ModelFetchProgress[] = [];
  const meter = new FetchMeter(
    'example.org',
    100,
    () => 0,
    (progress) => seen.push(progress),
  );
  meter.fetched('a', 60);
  meter.fetched('a', -60);
  meter.report();
  expect(seen.at(-1)?.bytes).toBe(0);
  expect(meter.byHost()).toEqual([['a', 60]]);
});
