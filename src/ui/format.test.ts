import { describe, expect, it } from 'vitest';
import { formatBytes, formatCount, formatDuration, formatPlural, formatShare, formatTime } from './format.ts';

it('separates thousands', () => expect(formatCount(1234567)).toBe('1,234,567'));

it('counts in words', () => {
  expect(formatPlural(1, 'query', 'queries')).toBe('1 query');
  expect(formatPlural(0, 'query', 'queries')).toBe('0 queries');
  expect(formatPlural(1284, 'row')).toBe('1,284 rows');
});

describe('formatBytes', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1 KB'],
    [3_100_000_000, '3.1 GB'],
    [452_400, '452 KB'],
    [999_950, '1 MB'],
    [5e15, '5,000 TB'],
  ])('%d is %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text));
});

describe('formatDuration', () => {
  it.each([
    [0.2, '1 s'],
    [59, '59 s'],
    [90, '2 min'],
    [7300, '2 h'],
    [100_800, '28 h'],
    [260_000, '3 days'],
  ])('%d s is %s', (seconds, text) => expect(formatDuration(seconds)).toBe(text));
});

it('says 100 % only when it is all', () => {
  expect(formatShare(0.9999)).toBe('99 %');
  expect(formatShare(1)).toBe('100 %');
  expect(formatShare(0)).toBe('0 %');
});

it('writes a time in the time zone of the viewer', () => {
  const local = new Date(2026, 8, 3, 4, 5);
  expect(formatTime(local.toISOString())).toBe('3 Sep 2026, 04:05');
});
it('leaves a time alone that it cannot read', () => expect(formatTime('soon')).toBe('soon'));
