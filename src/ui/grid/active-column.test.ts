import { expect, it } from 'vitest';
import { columnAfterMove, columnPlace } from './active-column.ts';

const all = ['tick', 'query', 'tags', 'status', 'turns'].map((id) => ({ id }));
const narrow = all.filter(({ id }) => id !== 'status' && id !== 'turns');

it('finds the column, or the nearest one before it where it has no room', () => {
  expect(columnPlace(all, all, 'status')).toBe(3);
  expect(columnPlace(all, narrow, 'status')).toBe(2);
  expect(columnPlace(all, narrow, 'query')).toBe(1);
  expect(columnPlace(all, narrow, null)).toBe(0);
  expect(columnPlace(all, [], 'turns')).toBe(0);
});

it('keeps the claim of a column without room until the focus goes elsewhere', () => {
  expect(columnAfterMove(narrow, 'turns', 2, 2)).toBe('turns');
  expect(columnAfterMove(narrow, 'turns', 2, 1)).toBe('query');
});
