import { describe, expect, it } from 'vitest';
import { datasetOrder } from '../../core/filter/order.ts';
import { orderAfterPress, sortState } from './order-columns.ts';

describe('pressing the head of a column', () => {
  it('sorts, turns round, and leads back to the order of datasets', () => {
    const first = orderAfterPress(datasetOrder, 'query');
    expect(first).toEqual({ by: 'length', descending: true });
    const second = orderAfterPress(first, 'query');
    expect(second).toEqual({ by: 'length', descending: false });
    expect(orderAfterPress(second, 'query')).toEqual(datasetOrder);
  });

  it('begins with the rarest tags, and anew with another column', () => {
    expect(orderAfterPress({ by: 'length', descending: false }, 'tags')).toEqual({ by: 'rarity', descending: false });
  });

  it('says nothing where rows cannot be sorted', () => {
    expect(orderAfterPress(datasetOrder, 'status')).toBe(datasetOrder);
    expect(sortState(datasetOrder, 'status')).toBe('none');
  });
});

it('marks the column that rows are sorted by', () => {
  expect(sortState({ by: 'turns', descending: true }, 'turns')).toBe('descending');
  expect(sortState({ by: 'turns', descending: false }, 'turns')).toBe('ascending');
  expect(sortState({ by: 'turns', descending: false }, 'query')).toBe('none');
});
