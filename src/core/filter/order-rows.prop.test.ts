import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProject } from '../metrics/arbitrary-project.ts';
import { allOf, idsIn } from '../metrics/mask.ts';
import { firstQueries } from '../metrics/rows.ts';
import { smallIndex } from '../metrics/small-index.ts';
import { tagTotal, tagsOf, type TagIndex } from '../metrics/tag-index.ts';
import { orderRows } from './order-rows.ts';
import { datasetOrder, orderKeys, parseOrder, writeOrder, type Order } from './order.ts';

const arbitraryOrder: fc.Arbitrary<Order> = fc.record({
  by: fc.constantFrom(...orderKeys),
  descending: fc.boolean(),
});

/** What a row is ordered by; null comes last. */
function keyOf(index: TagIndex, query: number, by: Order['by']): number | null {
  const { columns } = index;
  if (by === 'dataset') return query;
  if (by === 'length') return columns.textBytes[query] ?? 0;
  const tags = [...tagsOf(index, query)];
  if (by === 'tags') return tags.length;
  if (by === 'rarity') return tags.length === 0 ? null : Math.min(...tags.map((tag) => tagTotal(index, tag)));
  const set = columns.sets.find(({ from, to }) => query >= from && query < to);
  const rows = [...columns.rows.subarray(set?.from, set?.to)];
  return rows.filter((row) => row === columns.rows[query]).length;
}

function sorted(index: TagIndex, queries: readonly number[], { by, descending }: Order): number[] {
  const keyed = queries.map((query) => ({ query, key: keyOf(index, query, by) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return descending ? b.key - a.key : a.key - b.key;
  });
  return keyed.map(({ query }) => query);
}

describe('orderRows', () => {
  it('sorts by what the order names and keeps equal rows in their place', () => {
    fc.assert(
      fc.property(arbitraryProject, arbitraryOrder, fc.array(fc.nat(), { minLength: 1 }), (project, order, lengths) => {
        const base = smallIndex(project);
        const textBytes = base.columns.textBytes.map((_, query) => lengths[query % lengths.length] ?? 0);
        const index = { ...base, columns: { ...base.columns, textBytes } };
        const rows = idsIn(firstQueries(index.columns, allOf(index.columns.queries)));
        const before = [...rows];
        expect([...orderRows(index, rows, order)]).toEqual(sorted(index, before, order));
        expect([...rows]).toEqual(before);
      }),
      { numRuns: 400 },
    );
  });

  it('comes back from a URL, and reads anything else as the order of datasets', () => {
    fc.assert(
      fc.property(arbitraryOrder, (order) => {
        expect(parseOrder(writeOrder(order))).toEqual(order);
      }),
    );
    expect(parseOrder('oddly')).toEqual(datasetOrder);
    expect(writeOrder({ by: 'length', descending: true })).toBe('-length');
  });
});
