/** Keys within a chart: arrows move among its marks. */

function within(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value));
}

/** The mark after a key in one column or row of `count` marks; null when the key does not move. */
export function markAfterKey(at: number, key: string, count: number): number | null {
  const next = new Map([
    ['ArrowDown', at + 1],
    ['ArrowRight', at + 1],
    ['ArrowUp', at - 1],
    ['ArrowLeft', at - 1],
    ['PageDown', at + 10],
    ['PageUp', at - 10],
    ['Home', 0],
    ['End', count - 1],
  ]).get(key);
  return next === undefined || count === 0 ? null : within(next, count);
}

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cell after a key in a square of `count` by `count`; null when the key does not move. */
export function cellAfterKey(cell: Cell, key: string, count: number): Cell | null {
  const next = new Map<string, Cell>([
    ['ArrowDown', { ...cell, row: cell.row + 1 }],
    ['ArrowUp', { ...cell, row: cell.row - 1 }],
    ['ArrowRight', { ...cell, column: cell.column + 1 }],
    ['ArrowLeft', { ...cell, column: cell.column - 1 }],
    ['Home', { ...cell, column: 0 }],
    ['End', { ...cell, column: count - 1 }],
  ]).get(key);
  if (next === undefined || count === 0) return null;
  return { row: within(next.row, count), column: within(next.column, count) };
}
