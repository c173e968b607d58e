import { expect, it } from 'vitest';
import { readOptions, thresholdRange } from './options.ts';

it('reads a threshold, kept within its range, and a version', () => {
  expect(readOptions({ threshold: 0.3, version: 'abc', method: 1 })).toEqual({ threshold: 0.3, version: 'abc' });
  expect(readOptions({ threshold: 7 }).threshold).toBe(thresholdRange.most);
  expect(readOptions({ threshold: '0.3' })).toEqual({ threshold: null, version: null });
});
