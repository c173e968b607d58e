import { expect, it } from 'vitest';
import { onStep, readOptions, thresholdRange } from './options.ts';

it('reads a threshold, kept within its range, and a version', () => {
  expect(readOptions({ threshold: 0.3, version: 'abc', method: 1 })).toEqual({ threshold: 0.3, version: 'abc' });
  expect(readOptions({ threshold: 7 }).threshold).toBe(thresholdRange.most);
  expect(readOptions({ threshold: '0.3' })).toEqual({ threshold: null, version: null });
});

it('brings a fitted threshold to a step that can be set', () => {
  expect([0.22110394642761388, 0.2, 0.589].map(onStep)).toEqual([0.22, 0.2, 0.59]);
});
