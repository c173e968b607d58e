import { expect, it } from 'vitest';
import { keepPlace, lastPlace } from './last-place.ts';

it('remembers the place in the last list only', () => {
  expect(lastPlace('a')).toBe(0);
  keepPlace('a', 120);
  expect(lastPlace('a')).toBe(120);
  keepPlace('b', 7);
  expect(lastPlace('a')).toBe(0);
});
