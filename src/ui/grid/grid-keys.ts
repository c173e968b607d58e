/** Where the keys of the ARIA grid pattern lead. */

export interface GridCell {
  readonly row: number;
  readonly column: number;
}

export interface GridExtent {
  readonly rows: number;
  readonly columns: number;
  /** Rows that PageUp and PageDown pass over. */
  readonly page: number;
}

export interface GridKey {
  readonly key: string;
  readonly control: boolean;
}

type Move = (cell: GridCell, extent: GridExtent, control: boolean) => GridCell;

const moves = new Map<string, Move>([
  ['ArrowUp', (cell, _extent, control) => ({ ...cell, row: control ? 0 : cell.row - 1 })],
  ['ArrowDown', (cell, extent, control) => ({ ...cell, row: control ? extent.rows - 1 : cell.row + 1 })],
  ['ArrowLeft', (cell, _extent, control) => ({ ...cell, column: control ? 0 : cell.column - 1 })],
  ['ArrowRight', (cell, extent, control) => ({ ...cell, column: control ? extent.columns - 1 : cell.column + 1 })],
  ['PageUp', (cell, extent) => ({ ...cell, row: cell.row - extent.page })],
  ['PageDown', (cell, extent) => ({ ...cell, row: cell.row + extent.page })],
  ['Home', (cell, _extent, control) => ({ row: control ? 0 : cell.row, column: 0 })],
  ['End', (cell, extent, control) => ({ row: control ? extent.rows - 1 : cell.row, column: extent.columns - 1 })],
]);

function within(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value));
}

/** The cell that a key leads to from another, kept within the grid; null when the key does not move. */
export function cellAfterKey(cell: GridCell, key: GridKey, extent: GridExtent): GridCell | null {
  const move = moves.get(key.key);
  if (move === undefined || extent.rows === 0 || extent.columns === 0) return null;
  const next = move(cell, extent, key.control);
  return { row: within(next.row, extent.rows), column: within(next.column, extent.columns) };
}
