import { lazy, Suspense } from 'react';
import { useStudio } from '../features/studio.tsx';
import { Button } from '../ui/button.tsx';
import { Spinner } from '../ui/progress.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import styles from './first-page.module.css';
import { FrontBar } from './front-bar.tsx';

const ModelsPage = lazy(async () => ({ default: (await import('./models-page.tsx')).ModelsPage }));

/** The models where no project is open: they are kept for all of them. */
export function ModelsScreen() {
  const show = useStudio((state) => state.show);
  return (
    <div className={styles.page}>
      <FrontBar>
        <Button kind="quiet" icon="left" onClick={() => show('data')}>
          First page
        </Button>
      </FrontBar>
      <main className={styles.models}>
        <ErrorBoundary what="The models">
          <Suspense fallback={<Spinner label="Loading…" />}>
            <ModelsPage />
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  );
}
