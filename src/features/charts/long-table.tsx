import { useState } from 'react';
import type { FigureTable as Table } from '../../core/figures/figure.ts';
import { Button } from '../../ui/button.tsx';
import { formatPlural } from '../../ui/format.ts';
import { FigureTable } from '../figure-table.tsx';

/** Lines that are laid out at once; the rest on demand, and all of them in the CSV. */
const shownAtOnce = 200;

/** The table behind a figure, however long. */
export function LongTable({ caption, table }: { readonly caption: string; readonly table: Table }) {
  const [limit, setLimit] = useState(shownAtOnce);
  const more = table.rows.length - limit;
  return (
    <>
      <FigureTable caption={caption} table={{ ...table, rows: table.rows.slice(0, limit) }} />
      {more > 0 ? (
        <Button kind="link" onClick={() => setLimit(limit + shownAtOnce)}>
          {formatPlural(more, 'more line')}
        </Button>
      ) : null}
    </>
  );
}
