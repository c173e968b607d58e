/** How wide the columns of a grid are, in pixels: fixed ones first, the rest shared. */

export interface ColumnSize {
  readonly min: number;
  /** Share of the space left over; 0 for a column of fixed width. */
  readonly grow: number;
  /** Not drawn while the grid is narrower than this. */
  readonly hideBelow?: number;
}

/** The columns that a grid of this width has room for. */
export function columnsWithin<Column extends ColumnSize>(columns: readonly Column[], width: number): readonly Column[] {
  return columns.filter((column) => (column.hideBelow ?? 0) <= width);
}

/** Whole pixels for each column; they fill the width unless the minima are wider. */
export function columnWidths(columns: readonly ColumnSize[], width: number): readonly number[] {
  const minima = columns.reduce((sum, column) => sum + column.min, 0);
  const shares = columns.reduce((sum, column) => sum + column.grow, 0);
  const left = Math.max(0, width - minima);
  let given = 0;
  let share = 0;
  return columns.map((column) => {
    if (shares === 0 || column.grow === 0) return column.min;
    share += column.grow;
    const upTo = Math.floor((left * share) / shares);
    const extra = upTo - given;
    given = upTo;
    return column.min + extra;
  });
}
