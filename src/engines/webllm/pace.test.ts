import { describe, expect, it } from 'vitest';
import type { Generation } from './model-port.ts';
import { learnPace, noPace, patienceFor } from './pace.ts';

function answer(part: Partial<Generation>): Generation {
  const text = { text: '', finish: 'stop', promptTokens: 100, outputTokens: 40, forcedTokens: 10 } as const;
  return { ...text, prefillSeconds: 10, decodeSeconds: 50, gpuSeconds: 0, ...part };
}

describe('patienceFor', () => {
  it('is generous before anything is known', () => {
    expect(patienceFor(noPace, 1, 1)).toBe(900);
  });

  it('is three times what the whole answer takes, forced tokens counted as tokens', () => {
    // 0.1 s a token read, 1 s a token written.
    expect(patienceFor(learnPace(noPace, answer({})), 200, 500)).toBeCloseTo(3 * (20 + 500));
  });

  it('goes by the slowest answer of late, and forgets older ones', () => {
    const slow = learnPace(noPace, answer({ decodeSeconds: 500 }));
    const then = learnPace(slow, answer({}));
    expect(patienceFor(then, 0, 100)).toBeCloseTo(3000);
    const later = Array.from({ length: 16 }).reduce((pace: typeof then) => learnPace(pace, answer({})), then);
    expect(patienceFor(later, 0, 100)).toBeCloseTo(300);
  });

  it('is never less than a minute', () => {
    expect(patienceFor(learnPace(noPace, answer({ decodeSeconds: 0.001 })), 10, 10)).toBe(60);
  });

  it('learns nothing from an answer without tokens', () => {
    expect(learnPace(noPace, answer({ outputTokens: 0, forcedTokens: 0, decodeSeconds: 0, promptTokens: 0 }))).toEqual(
      noPace,
    );
  });
});
