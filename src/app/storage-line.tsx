import { useStudio } from '../features/studio.tsx';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { formatBytes } from '../ui/format.ts';
import styles from './top-bar.module.css';

/** From this share of the quota on, the line says that room is running out. */
const scarceShare = 0.9;

/** Where the data is and how much room it takes; or how far a backup is. */
export function StorageLine() {
  const session = useStudio((state) => state.session);
  const transfer = useStudio((state) => state.transfer);
  const cancel = useStudio((state) => state.cancelTransfer);
  if (session.state !== 'open') return null;
  if (transfer !== null) {
    const verb = transfer.kind === 'backup' ? 'Backing up' : 'Restoring';
    const total = transfer.total === undefined ? '' : ` of ${formatBytes(transfer.total)}`;
    return (
      <span className={styles.storage} role="status">
        {verb}: {formatBytes(transfer.bytes)}
        {total}
        <Button kind="link" onClick={cancel}>
          Cancel
        </Button>
      </span>
    );
  }
  const { mode, usage, quota, persisted } = session.storage;
  if (mode === 'memory') return <span className={styles.storage}>kept in memory, until this tab closes</span>;
  const scarce = usage > quota * scarceShare;
  const kept = persisted
    ? 'The browser keeps it until you delete it.'
    : 'The browser may clear it when the disk is full: back up what matters.';
  return (
    <span className={classes(styles.storage, scarce && styles.scarce)} title={kept}>
      <span className={styles.promise}>everything stays in this browser</span>
      <span>
        {formatBytes(usage)} of {formatBytes(quota)}
        {scarce ? ', nearly full' : ''}
      </span>
    </span>
  );
}
