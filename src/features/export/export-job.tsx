import { Button } from '../../ui/button.tsx';
import { formatBytes, formatCount, formatPlural } from '../../ui/format.ts';
import { Progress } from '../../ui/progress.tsx';
import styles from './export-job.module.css';
import { doneLine } from './done-line.ts';
import type { ExportState } from './use-export.ts';

/** How the export stands. */
export function ExportJob({ state, onCancel }: { readonly state: ExportState; readonly onCancel: () => void }) {
  switch (state.state) {
    case 'idle':
      return null;
    case 'running':
      return (
        <span className={styles.job}>
          <span className={styles.bar}>
            <Progress label="Export" value={state.progress?.rows ?? 0} max={state.progress?.totalRows} />
          </span>
          <span>
            {state.progress === null
              ? 'Starting…'
              : `${formatCount(state.progress.rows)} of ${formatPlural(state.progress.totalRows, 'row')}, ${formatBytes(state.progress.bytes)}`}
          </span>
          <Button size="s" onClick={onCancel}>
            Cancel
          </Button>
        </span>
      );
    case 'done':
      return (
        <span role="status" className={styles.job}>
          {doneLine(state.name, state.outcome)}
        </span>
      );
    case 'cancelled':
      return (
        <span role="status" className={styles.job}>
          Cancelled: nothing was written.
        </span>
      );
    case 'failed':
      return (
        <span role="alert" className={styles.problem}>
          The export did not finish: {state.message}
        </span>
      );
  }
}
