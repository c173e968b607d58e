import { describe, expect, it } from 'vitest';
import { addSample, measureRate, type RateSample } from './rate.ts';

describe('measureRate', () => {
  it('is unknown before two samples differ', () => {
    expect(measureRate([], 10)).toEqual({ perMinute: 0, secondsLeft: null });
    expect(measureRate([{ at: 5, done: 0 }], 10)).toEqual({ perMinute: 0, secondsLeft: null });
    expect(
      measureRate(
        [
          { at: 5, done: 3 },
          { at: 9, done: 3 },
        ],
        10,
      ),
    ).toEqual({ perMinute: 0, secondsLeft: null });
  });

  it('has nothing left when nothing remains', () => {
    expect(measureRate([], 0).secondsLeft).toBe(0);
  });

  it('counts a minute from milliseconds', () => {
    const samples = [
      { at: 1000, done: 0 },
      { at: 3000, done: 100 },
    ];
    expect(measureRate(samples, 101)).toEqual({ perMinute: 3000, secondsLeft: 3 });
  });

  it('does not round away what takes minutes', () => {
    const samples = [
      { at: 0, done: 0 },
      { at: 240_000, done: 1 },
    ];
    expect(measureRate(samples, 3)).toEqual({ perMinute: 0.25, secondsLeft: 720 });
  });

  it('counts tokens a second where there are any', () => {
    const samples = [
      { at: 1000, done: 0, tokens: 100 },
      { at: 3000, done: 1, tokens: 190 },
    ];
    expect(measureRate(samples, 10)).toMatchObject({ perMinute: 30, tokensPerSecond: 45 });
  });
});

describe('addSample', () => {
  it('forgets what the window has left behind but keeps one sample as its edge', () => {
    let samples: readonly RateSample[] = [];
    for (let second = 0; second <= 60; second++)
      samples = addSample(samples, { at: second * 1000, done: second }, { milliseconds: 10_000, leastSamples: 2 });
    expect(samples[0]).toEqual({ at: 50_000, done: 50 });
    expect(samples).toHaveLength(11);
  });

  it('keeps enough samples to tell the speed of rows that take long', () => {
    let samples: readonly RateSample[] = [{ at: 0, done: 0 }];
    for (let row = 1; row <= 50; row++)
      samples = addSample(samples, { at: row * 8000, done: row }, { milliseconds: 10_000, leastSamples: 30 });
    expect(samples).toHaveLength(30);
    expect(samples[0]).toEqual({ at: 21 * 8000, done: 21 });
    expect(measureRate(samples, 50)).toEqual({ perMinute: 7.5, secondsLeft: 400 });
  });

  it('follows a change of speed', () => {
    const narrow = { milliseconds: 2000, leastSamples: 2 };
    let samples: readonly RateSample[] = [{ at: 0, done: 0 }];
    samples = addSample(samples, { at: 1000, done: 1000 }, narrow);
    for (let i = 1; i <= 5; i++) samples = addSample(samples, { at: 1000 + i * 1000, done: 1000 + i }, narrow);
    expect(measureRate(samples, 60).perMinute).toBe(60);
  });
});
