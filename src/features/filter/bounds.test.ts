import { expect, it } from 'vitest';
import { parseBound } from './bounds.ts';

it.each([
  ['', null],
  ['  ', null],
  ['0', 0],
  [' 1,024 ', 1024],
  ['1 000', 1000],
  ['-1', undefined],
  ['ten', undefined],
  [',', undefined],
  ['9'.repeat(13), undefined],
])('takes %j for %j', (text, bound) => {
  expect(parseBound(text)).toBe(bound);
});
