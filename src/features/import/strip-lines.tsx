import { useEffect, useState, type ReactNode } from 'react';
import type { RunningImport } from '../../store/imports.ts';
import type { PendingImport } from '../../store/state.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/icon.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useServices, useStudio } from '../studio.tsx';
import { doneLine } from './done-line.ts';
import { importLine } from './import-rate.ts';
import styles from './import-strip.module.css';

type DoneImport = Extract<PendingImport, { readonly state: 'done' }>;

/** Files that were added while the panel was closed. */
export function WaitingForChoice({ files }: { readonly files: number }) {
  const showPanel = useStudio((state) => state.showPanel);
  return (
    <li className={styles.line}>
      <Icon name="file" />
      <span className={styles.detail}>{files === 1 ? 'One file waits' : `${files} files wait`} for your choice.</span>
      <Button kind="link" onClick={() => showPanel({ kind: 'import' })}>
        Look inside
      </Button>
    </li>
  );
}

/** A file under way, or next in the queue. */
export function RunningLine({ entry }: { readonly entry: RunningImport }) {
  const cancel = useStudio((state) => state.cancelImport);
  const { name, size } = entry.file;
  const { progress } = entry;
  return (
    <li className={styles.line}>
      <Icon name="file" />
      <strong className={styles.name}>{name}</strong>
      {entry.state === 'waiting' ? (
        <span className={styles.detail}>waits for its turn</span>
      ) : (
        <>
          <span className={styles.progress}>
            <Progress
              label={`Importing ${name}`}
              value={progress?.bytes ?? 0}
              max={progress === null ? size : progress.totalBytes}
            />
          </span>
          <Speed entry={entry} />
        </>
      )}
      <Button size="s" onClick={() => cancel(entry.id)}>
        Cancel
      </Button>
    </li>
  );
}

function Speed({ entry }: { readonly entry: RunningImport }) {
  const seconds = useSecondsSince(entry.startedAt);
  return <span className={styles.detail}>{importLine(entry.progress, seconds)}</span>;
}

/** Seconds since a moment of the page's clock, kept fresh. */
function useSecondsSince(start: number): number {
  const { page } = useServices();
  const [now, setNow] = useState(start);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(page.elapsed()), 250);
    return () => window.clearInterval(timer);
  }, [page]);
  return Math.max(0, (now - start) / 1000);
}

/** What came in: a line for one file, or for several together. */
export function DoneLine({ entries, name }: { readonly entries: readonly DoneImport[]; readonly name: string }) {
  const here = useStudio((state) => state.project?.datasets);
  const showPanel = useStudio((state) => state.showPanel);
  // The reports come with the end of an import; the project may hear of its datasets a moment later.
  const own = entries.flatMap((entry) => entry.datasets);
  const bad = own.find(({ datasetId, report }) => report.issues > 0 && here?.some(({ id }) => id === datasetId));
  return (
    <li className={styles.line}>
      <span className={styles.good}>
        <Icon name="check" />
      </span>
      <strong className={styles.name}>{name}</strong>
      <span className={styles.detail}>{doneLine(own.map(({ report }) => report))}</span>
      {bad === undefined ? null : (
        <Button kind="link" onClick={() => showPanel({ kind: 'bad-rows', datasetId: bad.datasetId })}>
          Show bad rows
        </Button>
      )}
      <PutAway entries={entries} name={name} />
    </li>
  );
}

/** A file that did not come in, and why. */
export function FailedLine({ entry, children }: { readonly entry: PendingImport; readonly children: ReactNode }) {
  return (
    <li className={classes(styles.line, styles.failed)}>
      <Icon name="alert" />
      <strong className={styles.name}>{entry.file.name}</strong>
      <span role="alert" className={styles.reason}>
        {children}
      </span>
      <PutAway entries={[entry]} name={entry.file.name} />
    </li>
  );
}

function PutAway({ entries, name }: { readonly entries: readonly PendingImport[]; readonly name: string }) {
  const dismiss = useStudio((state) => state.dismissImport);
  return (
    <IconButton
      icon="close"
      size="s"
      label={`Put the line about ${name} away`}
      onClick={() => {
        for (const entry of entries) dismiss(entry.id);
      }}
    />
  );
}
