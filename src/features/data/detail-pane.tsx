import { IconButton } from '../../ui/button.tsx';
import { formatCount } from '../../ui/format.ts';
import { Swatch } from '../../ui/swatch.tsx';
import { useLatest } from '../latest.ts';
import { useServices, useStudio } from '../studio.tsx';
import { Conversation } from './conversation.tsx';
import styles from './detail-pane.module.css';
import { Record } from './record.tsx';
import type { RowPlace } from './use-row-place.ts';

/** One row, whole. */
export function DetailPane({
  selected,
  place,
  onClose,
}: {
  readonly selected: { readonly datasetId: number; readonly row: number };
  readonly place: RowPlace;
  readonly onClose: () => void;
}) {
  const { analysis } = useServices();
  const projectId = useStudio((studio) => studio.project?.project.id ?? '');
  const filter = useStudio((studio) => studio.filter);
  const version = useStudio((studio) => studio.dataVersion);
  const key = JSON.stringify([projectId, selected.datasetId, selected.row, filter]);
  const answer = useLatest(key, version, () => analysis.detail(filter, selected.datasetId, selected.row));
  const detail = answer.value;
  const shown = detail ?? selected;
  const dataset = useStudio((studio) => studio.project?.datasets.find(({ id }) => id === shown.datasetId));

  return (
    <aside className={styles.pane} aria-label="Details of the row">
      <header className={styles.head}>
        <h2 className={styles.title}>Row {formatCount(shown.row + 1)}</h2>
        <span className={styles.dataset}>
          <Swatch colour={dataset?.colour ?? 0} />
          <bdi className={styles.datasetName}>{dataset?.name}</bdi>
        </span>
        <span className={styles.tools}>
          <IconButton
            icon="left"
            size="s"
            label="Previous row"
            disabled={!place.hasPrevious}
            onClick={() => place.go(-1)}
          />
          <IconButton icon="right" size="s" label="Next row" disabled={!place.hasNext} onClick={() => place.go(1)} />
          <IconButton icon="close" size="s" label="Close the details" onClick={onClose} />
        </span>
      </header>
      <div
        key={`${shown.datasetId} ${shown.row}`}
        className={styles.body}
        tabIndex={0}
        role="region"
        aria-label="Conversation"
      >
        {answer.failed === null ? null : (
          <p role="alert" className={styles.problem}>
            This row could not be read: {answer.failed}
          </p>
        )}
        {place.index === -1 ? <p className={styles.note}>This row no longer matches the filter.</p> : null}
        {detail === null ? null : (
          <>
            {detail.turns.length === 0 ? <p className={styles.note}>This row holds no query.</p> : null}
            <Conversation detail={detail} />
            <Record json={detail.json} fields={dataset?.mapping.fields} />
          </>
        )}
      </div>
    </aside>
  );
}
