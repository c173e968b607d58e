import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTicks, isTicked, noTicks, tickedRows, withRows } from './ticks.ts';

const change = fc.record({
  datasetId: fc.nat({ max: 2 }),
  rows: fc.array(fc.nat({ max: 100 }), { maxLength: 10 }).map((rows) => Uint32Array.from(rows)),
  on: fc.boolean(),
});

describe('ticked rows', () => {
  it('are what a set of names would hold after the same changes', () => {
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const names = new Set<string>();
        let ticks = noTicks;
        for (const { datasetId, rows, on } of changes) {
          ticks = withRows(ticks, [{ datasetId, rows }], on);
          for (const row of rows) {
            if (on) names.add(`${datasetId}/${row}`);
            else names.delete(`${datasetId}/${row}`);
          }
        }
        const listed = tickedRows(ticks).flatMap(({ datasetId, rows }) =>
          Array.from(rows, (row) => `${datasetId}/${row}`),
        );
        expect(listed.sort()).toEqual([...names].sort());
        expect(countTicks(ticks, [0, 1, 2])).toBe(names.size);
        expect(ticks.version).toBe(changes.length);
        expect([...names].every((name) => isTicked(ticks, ...(name.split('/').map(Number) as [number, number])))).toBe(
          true,
        );
      }),
    );
  });

  it('come out ascending, and a change leaves the ticks before it as they were', () => {
    const before = withRows(noTicks, [{ datasetId: 1, rows: Uint32Array.of(70, 3, 40) }], true);
    const after = withRows(before, [{ datasetId: 1, rows: Uint32Array.of(3) }], false);
    expect(tickedRows(before)).toEqual([{ datasetId: 1, rows: Uint32Array.of(3, 40, 70) }]);
    expect(tickedRows(after)).toEqual([{ datasetId: 1, rows: Uint32Array.of(40, 70) }]);
  });

  it('of datasets that are not there are not counted', () => {
    const ticks = withRows(noTicks, [{ datasetId: 1, rows: Uint32Array.of(0) }], true);
    expect(countTicks(ticks, [2])).toBe(0);
    expect(isTicked(ticks, 2, 0)).toBe(false);
  });
});
