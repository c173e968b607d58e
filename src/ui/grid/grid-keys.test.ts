import { describe, expect, it } from 'vitest';
import { cellAfterKey, type GridCell } from './grid-keys.ts';

const extent = { rows: 1_000_000, columns: 5, page: 20 };

function press(cell: GridCell, key: string, control = false): GridCell | null {
  return cellAfterKey(cell, { key, control }, extent);
}

describe('keys of the grid', () => {
  it.each([
    ['ArrowDown', { row: 11, column: 2 }],
    ['ArrowUp', { row: 9, column: 2 }],
    ['ArrowRight', { row: 10, column: 3 }],
    ['ArrowLeft', { row: 10, column: 1 }],
    ['PageDown', { row: 30, column: 2 }],
    ['PageUp', { row: 0, column: 2 }],
    ['Home', { row: 10, column: 0 }],
    ['End', { row: 10, column: 4 }],
  ])('%s moves', (key, expected) => {
    expect(press({ row: 10, column: 2 }, key)).toEqual(expected);
  });

  it('goes to the corners with control', () => {
    expect(press({ row: 10, column: 2 }, 'Home', true)).toEqual({ row: 0, column: 0 });
    expect(press({ row: 10, column: 2 }, 'End', true)).toEqual({ row: 999_999, column: 4 });
  });

  it('stays within the grid', () => {
    expect(press({ row: 0, column: 0 }, 'ArrowUp')).toEqual({ row: 0, column: 0 });
    expect(press({ row: 999_999, column: 4 }, 'ArrowRight')).toEqual({ row: 999_999, column: 4 });
    expect(press({ row: 999_990, column: 0 }, 'PageDown')).toEqual({ row: 999_999, column: 0 });
  });

  it('leaves other keys and an empty grid alone', () => {
    expect(press({ row: 10, column: 2 }, 'a')).toBeNull();
    expect(cellAfterKey({ row: 0, column: 0 }, { key: 'End', control: true }, { ...extent, rows: 0 })).toBeNull();
  });
});
