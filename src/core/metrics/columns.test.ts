import { describe, expect, it } from 'vitest';
import { firstAtLeast, joinColumns, pieceOf, queriesOfRow, setOf, type QueryPiece, type SetInfo } from './columns.ts';

function piece(rows: number[], firstText: number): QueryPiece {
  return {
    rows: Uint32Array.from(rows),
    textIds: Uint32Array.from(rows, (_, i) => firstText + i),
    turns: new Uint16Array(rows.length),
    textBytes: new Uint32Array(rows.length).fill(5),
  };
}

function info(id: number, rowCount: number): SetInfo {
  return { id, epoch: '1', name: `Set ${id}`, colour: 0, seed: id, rowCount };
}

const joined = joinColumns([
  { info: info(4, 3), pieces: [piece([0, 0], 0), piece([2], 2)] },
  { info: info(9, 0), pieces: [] },
  { info: info(7, 2), pieces: [piece([0, 1], 1)] },
]);

describe('joinColumns', () => {
  it('puts datasets one after the other, empty ones too', () => {
    expect(joined.sets.map(({ id, from, to }) => [id, from, to])).toEqual([
      [4, 0, 3],
      [9, 3, 3],
      [7, 3, 5],
    ]);
    expect([...joined.rows]).toEqual([0, 0, 2, 0, 1]);
    expect([...joined.textIds]).toEqual([0, 1, 2, 1, 2]);
    expect(joined).toMatchObject({ queries: 5, rowCount: 5, texts: 3 });
  });

  it('is the same again when made from its own pieces', () => {
    const parts = joined.sets.map((set) => ({ info: info(set.id, set.rowCount), pieces: [pieceOf(joined, set)] }));
    expect(joinColumns(parts)).toEqual(joined);
  });
});

describe('looking up', () => {
  it('finds the queries of a row, none for a row without', () => {
    const [set] = joined.sets;
    expect(queriesOfRow(joined, set!, 0)).toEqual({ from: 0, to: 2 });
    expect(queriesOfRow(joined, set!, 1)).toEqual({ from: 2, to: 2 });
    expect(queriesOfRow(joined, set!, 2)).toEqual({ from: 2, to: 3 });
    expect(queriesOfRow(joined, set!, 9)).toEqual({ from: 3, to: 3 });
  });

  it('finds the dataset of a query', () => {
    expect(setOf(joined, 2)?.id).toBe(4);
    expect(setOf(joined, 3)?.id).toBe(7);
    expect(setOf(joined, 5)).toBeUndefined();
  });

  it('finds the first value that is large enough', () => {
    const values = Uint32Array.of(1, 3, 3, 8);
    expect([0, 1, 2, 3, 4, 9].map((value) => firstAtLeast(values, 0, 4, value))).toEqual([0, 0, 1, 1, 3, 4]);
  });
});
