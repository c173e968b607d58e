import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { formatPlural } from '../../ui/format.ts';
import { FigureTable } from '../figure-table.tsx';
import { useLatest } from '../latest.ts';
import { useServices, useStudio } from '../studio.tsx';
import { useFigureKey } from '../use-figure-key.ts';
import styles from './tags-view.module.css';
import { plainTable, type TagSorting } from './tag-words.ts';

const linesAtOnce = 200;

/** The tags as a plain table, some at a time. */
export function TagList({
  search,
  sorting,
  found,
}: {
  readonly search: string;
  readonly sorting: TagSorting;
  readonly found: number;
}) {
  const { analysis } = useServices();
  const filter = useStudio((studio) => studio.filter);
  const version = useStudio((studio) => studio.dataVersion);
  const [count, setCount] = useState(linesAtOnce);
  const { by, reversed } = sorting;
  const key = `${useFigureKey()} ${JSON.stringify([search, sorting, count])}`;
  const { value } = useLatest(key, version, () =>
    analysis.tagTable(filter, { search, sort: by, reversed, start: 0, count }),
  );
  if (value === null) return null;
  const left = found - value.lines.length;
  return (
    <div className={styles.list} tabIndex={0} role="region" aria-label="Tags as a table">
      <FigureTable caption="Tags: queries, share, lift, skew and queries by dataset" table={plainTable(value)} />
      {left > 0 ? (
        <Button kind="link" onClick={() => setCount(count + linesAtOnce)}>
          Show {formatPlural(Math.min(left, linesAtOnce), 'more tag')}
        </Button>
      ) : null}
    </div>
  );
}
