import { classes } from '../classes.ts';
import { Icon } from '../icon.tsx';
import type { GridColumn } from './grid-column.ts';
import styles from './grid.module.css';

/** The names of the columns; those that rows can be sorted by are buttons. */
export function GridHead<Row>({
  columns,
  allColumns,
  template,
  onSort,
}: {
  readonly columns: readonly GridColumn<Row>[];
  readonly allColumns: readonly GridColumn<Row>[];
  readonly template: string;
  readonly onSort: ((columnId: string) => void) | undefined;
}) {
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headRow} style={{ gridTemplateColumns: template }}>
        {columns.map((column) => (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={allColumns.indexOf(column) + 1}
            aria-sort={column.sort}
            className={classes(styles.headCell, column.align === 'end' && styles.end)}
          >
            {column.sort === undefined || onSort === undefined ? (
              <span className={column.quietHeader === true ? 'visually-hidden' : undefined}>{column.header}</span>
            ) : (
              <button type="button" className={styles.sort} onClick={() => onSort(column.id)}>
                <span className={column.quietHeader === true ? 'visually-hidden' : undefined}>{column.header}</span>
                <span className={classes(styles.arrow, column.sort === 'none' && styles.unsorted)}>
                  <Icon name={column.sort === 'ascending' ? 'up' : 'down'} size={12} />
                </span>
              </button>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
