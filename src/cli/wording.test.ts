import { describe, expect, it } from 'vitest';
import { byteSize, counted } from './wording.ts';

describe('counted', () => {
  it.each([
    [0, '0 rows'],
    [1, '1 row'],
    [1234567, '1,234,567 rows'],
  ])('%i', (count, words) => {
    expect(counted(count, 'row')).toBe(words);
  });

  it('takes an irregular plural', () => {
    expect(counted(2, 'query', 'queries')).toBe('2 queries');
  });
});

describe('byteSize', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [1_234_567, '1.2 MB'],
    [5e15, '5000.0 TB'],
  ])('%i', (bytes, words) => {
    expect(byteSize(bytes)).toBe(words);
  });
});
