import type { ReactNode } from 'react';
import type { ColumnSize } from './column-widths.ts';

export interface GridColumn<Row> extends ColumnSize {
  readonly id: string;
  /** Read out; shown unless `quietHeader`. */
  readonly header: string;
  readonly quietHeader?: boolean;
  readonly align?: 'end';
  /** How the rows are sorted by it; missing where they cannot be. */
  readonly sort?: 'ascending' | 'descending' | 'none';
  /** `width` is what the cell has, in pixels, without its padding. */
  cell(row: Row, width: number): ReactNode;
}
