import { expect, it } from 'vitest';
import { withoutAccents } from './latin.ts';

it('takes accents off Latin letters, however they are written', () => {
  expect(withoutAccents('caf\u00e9')).toBe('cafe');
  expect(withoutAccents('cafe\u0301')).toBe('cafe');
  expect(withoutAccents('t\u1ec7')).toBe('te');
});

it('leaves other scripts as they are', () => {
  expect(withoutAccents('\u0439')).toBe('\u0439');
  expect(withoutAccents('\u0438\u0306')).toBe('\u0439');
  expect(withoutAccents('\u03ac')).toBe('\u03ac');
});
