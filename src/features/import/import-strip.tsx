import { useEffect, useState } from 'react';
import type { PendingImport } from '../../store/state.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/icon.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useServices, useStudio } from '../studio.tsx';
import { doneLine } from './done-line.ts';
import { importLine } from './import-rate.ts';
import styles from './import-strip.module.css';

/** A line for every file on its way in or just in, above the view, so that the rest can be used meanwhile. */
export function ImportStrip() {
  const imports = useStudio((state) => state.imports);
  const panel = useStudio((state) => state.panel);
  const lines = imports.filter((entry) => entry.state !== 'inspecting' && entry.state !== 'ready');
  const hidden = panel?.kind === 'import' ? 0 : imports.length - lines.length;
  const shown =
    panel?.kind === 'import' ? lines.filter((entry) => entry.state !== 'refused' && entry.state !== 'failed') : lines;
  if (shown.length === 0 && hidden === 0) return null;
  return (
    <ul className={styles.strip} aria-label="Imports">
      {shown.map((entry) => (
        <StripLine key={entry.id} entry={entry} />
      ))}
      {hidden > 0 ? <Waiting files={hidden} /> : null}
    </ul>
  );
}

function Waiting({ files }: { readonly files: number }) {
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

function StripLine({ entry }: { readonly entry: PendingImport }) {
  switch (entry.state) {
    case 'waiting':
    case 'importing':
      return <Running entry={entry} />;
    case 'done':
      return <Done entry={entry} />;
    case 'refused':
      return <Failed entry={entry} message={'refused' in entry.inspection ? entry.inspection.refused.message : ''} />;
    case 'failed':
      return <Failed entry={entry} message={entry.message} />;
    default:
      return null;
  }
}

function Running({ entry }: { readonly entry: Extract<PendingImport, { state: 'waiting' | 'importing' }> }) {
  const cancel = useStudio((state) => state.cancelImport);
  const seconds = useSecondsSince(entry.state === 'importing' ? entry.startedAt : null);
  const { name } = entry.file;
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
              max={progress === null ? entry.file.size : progress.totalBytes}
            />
          </span>
          <span className={styles.detail}>{importLine(progress, seconds)}</span>
        </>
      )}
      <Button size="s" onClick={() => cancel(entry.id)}>
        Cancel
      </Button>
    </li>
  );
}

/** Seconds since a moment of the page's clock, kept fresh; 0 while there is none. */
function useSecondsSince(start: number | null): number {
  const { page } = useServices();
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (start === null) return undefined;
    const timer = window.setInterval(() => setNow(page.elapsed()), 250);
    return () => window.clearInterval(timer);
  }, [start, page]);
  return start === null ? 0 : Math.max(0, (now - start) / 1000);
}

function Done({ entry }: { readonly entry: Extract<PendingImport, { state: 'done' }> }) {
  const datasets = useStudio((state) => state.project?.datasets);
  const showPanel = useStudio((state) => state.showPanel);
  const dismiss = useStudio((state) => state.dismissImport);
  const own = datasets?.filter((dataset) => entry.datasetIds.includes(dataset.id)) ?? [];
  const bad = own.find((dataset) => (dataset.report?.issues ?? 0) > 0);
  return (
    <li className={styles.line}>
      <span className={styles.good}>
        <Icon name="check" />
      </span>
      <strong className={styles.name}>{entry.file.name}</strong>
      <span className={styles.detail}>{doneLine(own.flatMap((dataset) => dataset.report ?? []))}</span>
      {bad === undefined ? null : (
        <Button kind="link" onClick={() => showPanel({ kind: 'bad-rows', datasetId: bad.id })}>
          Show bad rows
        </Button>
      )}
      <IconButton
        icon="close"
        size="s"
        label={`Put the line about ${entry.file.name} away`}
        onClick={() => dismiss(entry.id)}
      />
    </li>
  );
}

function Failed({ entry, message }: { readonly entry: PendingImport; readonly message: string }) {
  const dismiss = useStudio((state) => state.dismissImport);
  return (
    <li className={classes(styles.line, styles.failed)} role="alert">
      <Icon name="alert" />
      <strong className={styles.name}>{entry.file.name}</strong>
      <span className={styles.reason}>{message}</span>
      <IconButton
        icon="close"
        size="s"
        label={`Put the line about ${entry.file.name} away`}
        onClick={() => dismiss(entry.id)}
      />
    </li>
  );
}
