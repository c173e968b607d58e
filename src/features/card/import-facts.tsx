import type { RowIssue } from '../../core/types.ts';
import type { DatasetInfo } from '../../store/state.ts';
import { Button } from '../../ui/button.tsx';
import { formatCount, formatPlural } from '../../ui/format.ts';
import { useLatest } from '../latest.ts';
import { useServices, useStudio } from '../studio.tsx';
import { visibleLine } from '../visible-text.ts';
import styles from './dataset-card.module.css';

const issuesShown = 5;

function placeOf({ place }: RowIssue): string {
  return place === null ? '' : `${place.unit} ${formatCount(place.at)}`;
}

/** How the import went: what was passed over, what could not be taken and why. */
export function ImportFacts({ dataset }: { readonly dataset: DatasetInfo }) {
  const { report } = dataset;
  if (report === null) return null;
  const facts = [
    `${formatPlural(report.rows, 'row')} with ${formatPlural(report.queries, 'query', 'queries')} came in`,
    ...(report.blankLines > 0 ? [`${formatPlural(report.blankLines, 'blank line')} passed over`] : []),
    ...(report.rowsWithoutQuery > 0 ? [`${formatPlural(report.rowsWithoutQuery, 'row')} without a query`] : []),
    report.issues === 0 ? 'no bad rows' : formatPlural(report.issues, 'bad row'),
  ];
  return (
    <section className={styles.part} aria-label="Import">
      <h3 className={styles.heading}>Import</h3>
      <p>{facts.join(' · ')}</p>
      {report.notes.map((note) => (
        <p key={note} className={styles.note}>
          {visibleLine(note)}
        </p>
      ))}
      {report.issues === 0 ? null : <BadRows dataset={dataset} issues={report.issues} />}
    </section>
  );
}

function BadRows({ dataset, issues }: { readonly dataset: DatasetInfo; readonly issues: number }) {
  const { store } = useServices();
  const showPanel = useStudio((studio) => studio.showPanel);
  const { value } = useLatest(`${dataset.id} ${dataset.mappingVersion}`, 0, () =>
    store.issues(dataset.id, 0, issuesShown),
  );
  return (
    <>
      <ul className={styles.issues}>
        {(value ?? []).map((issue, at) => (
          <li key={at} className={styles.issue}>
            <strong>{placeOf(issue)}</strong> <bdi>{visibleLine(issue.message)}</bdi>
          </li>
        ))}
      </ul>
      <Button kind="link" size="s" onClick={() => showPanel({ kind: 'bad-rows', datasetId: dataset.id })}>
        Show {issues === 1 ? 'the bad row' : `all ${formatCount(issues)} bad rows`}
      </Button>
    </>
  );
}
