import { lazy, Suspense } from 'react';
import { DropZone } from '../features/import/drop-zone.tsx';
import { ProjectList } from '../features/projects/project-list.tsx';
import { ImportStrip } from '../features/import/import-strip.tsx';
import { useStudio } from '../features/studio.tsx';
import { TagOne } from '../features/tagging/tag-one.tsx';
import { isBeforeImport } from '../store/imports.ts';
import { Button } from '../ui/button.tsx';
import { formatBytes } from '../ui/format.ts';
import styles from './first-page.module.css';
import { FrontBar } from './front-bar.tsx';

const ImportPanel = lazy(async () => ({ default: (await import('../features/import/import-panel.tsx')).ImportPanel }));

/** What someone sees who has no project open: one sentence, one drop zone, one line to try. */
export function FirstPage() {
  const choosing = useStudio((state) => state.imports.some(isBeforeImport));
  return (
    <div className={styles.page}>
      <FrontBar>
        <ModelsLink />
      </FrontBar>
      {choosing ? null : <ImportStrip />}
      {choosing ? (
        <main className={styles.choosing}>
          <Suspense fallback={null}>
            <ImportPanel />
          </Suspense>
        </main>
      ) : (
        <main className={styles.main}>
          <Welcome />
        </main>
      )}
    </div>
  );
}

function ModelsLink() {
  const show = useStudio((state) => state.show);
  return (
    <Button kind="quiet" icon="chip" onClick={() => show('models')}>
      Models
    </Button>
  );
}

function Welcome() {
  const openExample = useStudio((state) => state.openExample);
  return (
    <div className={styles.column}>
      <div>
        <h1 className={styles.title}>See what your instruction data asks for.</h1>
        <p className={styles.sentence}>
          Drop datasets, tag every instruction by intention, compare sets, keep the best part. On your own machine.
        </p>
      </div>
      <DropZone>
        <Button onClick={() => void openExample()}>Try the example</Button>
      </DropZone>
      <TagOne />
      <Facts />
      <ProjectList />
    </div>
  );
}

/** What a newcomer asks first, answered with what is so. */
function Facts() {
  const fetched = useStudio((state) => state.fetched);
  return (
    <p className={styles.facts}>
      <span>
        <strong>Instant</strong> tags now, no GPU needed
      </span>
      <span>
        <strong>0 bytes</strong> sent
      </span>
      {fetched.map(([host, bytes]) => (
        <span key={host}>
          <strong>{formatBytes(bytes)}</strong> fetched from {host}
        </span>
      ))}
    </p>
  );
}
