import type { FigureTable as Table } from '../core/figures/figure.ts';
import { formatCount } from '../ui/format.ts';
import styles from './figure-table.module.css';

function cellText(value: string | number | null): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  return Number.isInteger(value) ? formatCount(value) : String(value);
}

/** The table behind a figure. */
export function FigureTable({ caption, table }: { readonly caption: string; readonly table: Table }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column, at) => (
            <th key={at} scope="col" className={typeof table.rows[0]?.[at] === 'number' ? styles.number : undefined}>
              <bdi>{column}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={index}>
            {row.map((value, at) =>
              at === 0 ? (
                <th key={at} scope="row">
                  <bdi>{cellText(value)}</bdi>
                </th>
              ) : (
                <td key={at} className={typeof value === 'string' ? undefined : styles.number}>
                  <bdi>{cellText(value)}</bdi>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
