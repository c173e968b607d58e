import { useMemo, type MouseEvent } from 'react';
import { classes } from '../classes.ts';
import type { GridColumn } from './grid-column.ts';
import styles from './grid.module.css';

const cellPadding = 16;

export interface GridRowProps<Row> {
  readonly index: number;
  /** Undefined while it is not loaded. */
  readonly row: Row | undefined;
  readonly columns: readonly GridColumn<Row>[];
  readonly allColumns: readonly GridColumn<Row>[];
  readonly widths: readonly number[];
  readonly template: string;
  readonly height: number;
  /** Drawn only to keep the focus, above what is in view. */
  readonly before: boolean;
  readonly activeColumn: number | null;
  readonly isSelected: (row: Row) => boolean;
  readonly onPick: (row: Row | undefined, column: number, keys: MouseEvent) => void;
}

function columnOf(event: MouseEvent): number {
  if (!(event.target instanceof Element)) return 0;
  const cell = event.target.closest<HTMLElement>('[data-column]');
  return Number(cell?.dataset.column ?? 0);
}

export function GridRow<Row>(props: GridRowProps<Row>) {
  const { index, row, columns, allColumns, widths, height } = props;
  const contents = useMemo(
    () =>
      columns.map((column, at) =>
        row === undefined ? (
          <span className={column.grow > 0 ? styles.waiting : undefined} />
        ) : (
          column.cell(row, (widths[at] ?? 0) - cellPadding)
        ),
      ),
    [columns, row, widths],
  );
  const selected = row !== undefined && props.isSelected(row);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-busy={row === undefined}
      className={classes(styles.row, selected && styles.selected)}
      style={{ gridTemplateColumns: props.template, height, marginTop: props.before ? -height : 0 }}
      onClick={(event) => props.onPick(row, columnOf(event), event)}
    >
      {columns.map((column, at) => (
        <div
          key={column.id}
          role="gridcell"
          aria-colindex={allColumns.indexOf(column) + 1}
          data-column={at}
          {...(props.activeColumn === at ? { 'data-active': '', tabIndex: 0 } : { tabIndex: -1 })}
          className={classes(styles.cell, column.align === 'end' && styles.end)}
        >
          {contents[at]}
        </div>
      ))}
    </div>
  );
}
