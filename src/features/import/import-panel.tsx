import { useState } from 'react';
import { importable } from '../../store/import-choice.ts';
import { isBeforeImport } from '../../store/imports.ts';
import type { PendingImport } from '../../store/state.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { formatPlural } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import { useStudio } from '../studio.tsx';
import { DropZone } from './drop-zone.tsx';
import { FileCard } from './file-card.tsx';
import styles from './panel.module.css';

/** Everything about files before they come in. Takes the place of the view, never the whole screen. */
export function ImportPanel() {
  const imports = useStudio((state) => state.imports);
  const project = useStudio((state) => state.project);
  const entries = imports.filter(isBeforeImport);
  const closable = project !== null && project.datasets.length + imports.length > entries.length;
  return (
    <Panel
      id="import-title"
      title={entries.length === 0 ? 'Add data' : 'Check the files'}
      // On the first page nothing stands above it; in the workspace the project's name does.
      heading={project === null ? 'h1' : 'h2'}
      tools={closable ? <ClosePanel /> : null}
      foot={entries.length === 0 ? null : <ImportButtons entries={entries} />}
    >
      {entries.length === 0 ? (
        <DropZone />
      ) : (
        <>
          <ul className={styles.cards}>
            {entries.map((entry) => (
              <FileCard key={entry.id} entry={entry} />
            ))}
          </ul>
          <MoreFiles />
        </>
      )}
    </Panel>
  );
}

/** Files can be picked while others still wait for an answer. */
function MoreFiles() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <p>
        <Button kind="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          Add more files…
        </Button>
      </p>
      {open ? <DropZone /> : null}
    </>
  );
}

function ClosePanel() {
  const showPanel = useStudio((state) => state.showPanel);
  return <IconButton icon="close" label="Close" onClick={() => showPanel(null)} />;
}

function ImportButtons({ entries }: { readonly entries: readonly PendingImport[] }) {
  const start = useStudio((state) => state.startImports);
  const dismiss = useStudio((state) => state.dismissImport);
  const project = useStudio((state) => state.project?.project.name);
  const datasets = entries.reduce((sum, entry) => sum + importable(entry).length, 0);
  const looking = entries.filter((entry) => entry.state === 'inspecting').length;
  const open = entries.filter(
    (entry) =>
      entry.state === 'ready' && entry.choices.some((choice) => choice.include) && importable(entry).length === 0,
  ).length;
  return (
    <div className={styles.foot}>
      <Button kind="primary" disabled={datasets === 0 || looking > 0} onClick={() => void start()}>
        {datasets === 0 ? 'Import' : `Import ${formatPlural(datasets, 'dataset')}`}
      </Button>
      <Button
        onClick={() => {
          for (const entry of entries) dismiss(entry.id);
        }}
      >
        Cancel
      </Button>
      <span className={styles.note} aria-live="polite">
        {footNote(looking, open, datasets, project)}
      </span>
    </div>
  );
}

function footNote(looking: number, open: number, datasets: number, project: string | undefined): string {
  if (looking > 0) return `Looking inside ${formatPlural(looking, 'file')}…`;
  if (open > 0) return `${formatPlural(open, 'file')} ${open === 1 ? 'needs' : 'need'} an answer first.`;
  if (datasets === 0) return 'Nothing is chosen to go in.';
  return project === undefined ? 'A new project is made for it.' : `Goes into “${project}”.`;
}
