import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterOrder } from './cluster-order.ts';

/** Positions, each in one of up to three groups. */
const groups = fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 9 });

describe('clusterOrder', () => {
  it('is an order of all positions that never tears a group of like ones apart', () => {
    fc.assert(
      fc.property(groups, fc.double({ min: 0, max: 0.4, noNaN: true }), (group, apart) => {
        const order = clusterOrder(group.map((a) => group.map((b) => (a === b ? 0.9 : apart))));
        expect([...order].sort((a, b) => a - b)).toEqual([...group.keys()]);
        const inOrder = order.map((position) => group[position]);
        const changes = inOrder.filter((name, i) => i > 0 && name !== inOrder[i - 1]).length;
        expect(changes).toBe(new Set(group).size - 1);
      }),
    );
  });

  it('lays a chain out as a chain', () => {
    const places = [30, 0, 20, 10, 40];
    const order = clusterOrder(places.map((a) => places.map((b) => -Math.abs(a - b))));
    const laid = order.map((position) => places[position] ?? 0);
    expect([laid, laid.toReversed()]).toContainEqual([0, 10, 20, 30, 40]);
  });

  it('takes the smallest matrices', () => {
    expect(clusterOrder([])).toEqual([]);
    expect(clusterOrder([[1]])).toEqual([0]);
  });

  it('refuses what is no number', () => {
    expect(() =>
      clusterOrder([
        [1, NaN],
        [NaN, 1],
      ]),
    ).toThrow('must be numbers');
  });
});
