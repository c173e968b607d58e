import { useState } from 'react';
import type { FieldMapping } from '../../core/types.ts';
import { Button } from '../../ui/button.tsx';
import { formatPlural } from '../../ui/format.ts';
import { LongText } from './long-text.tsx';
import { otherFields } from './other-fields.ts';
import styles from './record.module.css';
import { visibleLine } from '../visible-text.ts';

const fieldsAtFirst = 12;

/** What else the record holds: its other fields, and the record itself as it is stored. */
export function Record({ json, fields }: { readonly json: string; readonly fields: FieldMapping | undefined }) {
  const others = fields === undefined ? [] : otherFields(json, fields);
  const [all, setAll] = useState(false);
  const shown = all ? others : others.slice(0, fieldsAtFirst);
  return (
    <div className={styles.record}>
      {shown.length === 0 ? null : (
        <dl className={styles.fields}>
          {shown.map(({ key, text }) => (
            <div key={key} className={styles.field}>
              <dt>
                <bdi>{visibleLine(key)}</bdi>
              </dt>
              <dd>
                <LongText text={text} limit={240} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {others.length > shown.length ? (
        <Button kind="link" size="s" onClick={() => setAll(true)}>
          Show {formatPlural(others.length - shown.length, 'more field')}
        </Button>
      ) : null}
      <details className={styles.stored}>
        <summary>Record as stored</summary>
        <div className={styles.json}>
          <LongText text={json} limit={4000} mono />
        </div>
      </details>
    </div>
  );
}
