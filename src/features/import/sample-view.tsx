import { useState } from 'react';
import type { SampleRow } from '../../workers/import/contract.ts';
import { Button } from '../../ui/button.tsx';
import { formatPlural } from '../../ui/format.ts';
import styles from './sample-view.module.css';

const shown = 3;
/** More than the lines of a row that are in view. */
const shownChars = 2000;

interface SampleProps {
  readonly sample: readonly SampleRow[];
  /** What helps where the rows give no query. */
  readonly remedy?: string;
}

/** The first rows of a dataset and the queries they give. */
export function SampleView({ sample, remedy = 'choose another form or other fields' }: SampleProps) {
  const [all, setAll] = useState(false);
  const queries = sample.reduce((sum, row) => sum + row.queries.length, 0);
  const rows = all ? sample : sample.slice(0, shown);
  return (
    <div className={styles.sample}>
      <p className={styles.head}>
        {sample.length === 1 ? 'The first row gives' : `The first ${formatPlural(sample.length, 'row')} give`}{' '}
        <strong>{formatPlural(queries, 'query', 'queries')}</strong>
        {queries === 0 ? `: ${remedy}.` : '.'}
      </p>
      <ol className={styles.rows}>
        {rows.map((row, index) => (
          // The sample is a list in order, without names of its own.
          <li key={index} className={styles.row}>
            <code className={styles.json}>{row.json.slice(0, shownChars)}</code>
            <ol className={styles.queries}>
              {row.queries.map((query, turn) => (
                <li key={turn} className={styles.query}>
                  {query}
                </li>
              ))}
              {row.queries.length === 0 ? <li className={styles.none}>no query</li> : null}
            </ol>
          </li>
        ))}
      </ol>
      {sample.length > shown ? (
        <Button kind="link" onClick={() => setAll(!all)}>
          {all ? 'Show fewer rows' : `Show ${formatPlural(sample.length - shown, 'more row')}`}
        </Button>
      ) : null}
    </div>
  );
}
