import { describe, expect, it } from 'vitest';
import { runInfo } from '../../store/test-clients.ts';
import { runLine, runToShow } from './run-line.ts';

const progress = { runId: 1, done: 40, total: 100, perMinute: 1200.4, secondsLeft: 90, failed: 1, unparsable: 2 };

describe('runLine', () => {
  it('says how far, how fast, how long, and what could not be read', () => {
    expect(runLine(runInfo(), progress, false)).toEqual({
      done: 40,
      total: 100,
      counts: '40 of 100',
      details: ['1,200 texts/min', '2 min left', '2 could not be read', '1 failed'],
    });
  });

  it('says how many tokens a language model writes', () => {
    const { details } = runLine(runInfo(), { ...progress, tokensPerSecond: 38.04 }, false);
    expect(details.slice(0, 2)).toEqual(['1,200 texts/min', '38.0 tokens/s']);
  });

  it.each([
    [7.5, '450 texts/h'],
    [0.25, '15 texts/h'],
  ])('counts by the hour where %f a minute are done', (perMinute, pace) => {
    expect(runLine(runInfo(), { ...progress, perMinute }, false).details[0]).toBe(pace);
  });

  it('does not guess a speed before there is one', () => {
    const { details } = runLine(
      runInfo(),
      { ...progress, perMinute: 0, secondsLeft: null, failed: 0, unparsable: 0 },
      false,
    );
    expect(details).toEqual([]);
  });

  it('tells of a run that waits, and why', () => {
    const run = runInfo({ state: 'paused', done: 3, total: 9, reason: 'no room left' });
    expect(runLine(run, undefined, false)).toMatchObject({ counts: '3 of 9', details: ['paused', 'no room left'] });
  });

  it('tells that a run that is gone on with waits for its tagger', () => {
    const run = runInfo({ state: 'paused', done: 3, total: 9 });
    expect(runLine(run, undefined, true)).toMatchObject({ counts: '3 of 9', details: ['Getting the tagger ready…'] });
  });
});

describe('runToShow', () => {
  const paused = runInfo({ id: 1, state: 'paused' });
  const running = runInfo({ id: 2, state: 'running' });
  const later = runInfo({ id: 3, state: 'paused' });

  it('prefers what is under way here', () => {
    expect(runToShow([paused, running, later], { 2: { ...progress, runId: 2 } })).toBe(running);
  });

  it('else takes the newest that can be resumed', () => {
    expect(runToShow([paused, runInfo({ id: 4 })], {})).toBe(paused);
    expect(runToShow([runInfo(), runInfo({ kind: 'imported', state: 'running' })], {})).toBeUndefined();
  });
});
