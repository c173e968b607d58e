import { lazy, Suspense, useEffect } from 'react';
import { DropTarget } from '../features/import/drop-target.tsx';
import { StudioProvider, useStudio } from '../features/studio.tsx';
import type { Clients } from '../store/clients.ts';
import type { StudioStore } from '../store/create-store.ts';
import { Banner, NoticeList } from '../ui/notice.tsx';
import styles from './app.module.css';
import { ErrorBoundary } from './error-boundary.tsx';
import { FirstPage } from './first-page.tsx';
import { ModelsScreen } from './models-screen.tsx';
import { SessionScreen } from './session-screen.tsx';
import { applyTheme } from './theme.ts';
import { startedByTakingOver } from './take-over.ts';
import { useRoute } from './use-route.ts';

/** Not needed for the first page. */
const Shell = lazy(async () => ({ default: (await import('./shell.tsx')).Shell }));

export function App({ store, services }: { readonly store: StudioStore; readonly services: Clients }) {
  return (
    <StudioProvider store={store} services={services}>
      <ErrorBoundary what="The studio">
        <Session store={store} />
      </ErrorBoundary>
    </StudioProvider>
  );
}

function Session({ store }: { readonly store: StudioStore }) {
  const session = useStudio((state) => state.session);
  const theme = useStudio((state) => state.theme);
  const open = useStudio((state) => state.open);
  const settled = useRoute(store, session.state === 'open');

  const title = useStudio((state) => state.project?.project.name);

  useEffect(() => applyTheme(theme), [theme]);
  useEffect(() => {
    document.title = title === undefined ? 'InsTag Studio' : `${title} · InsTag Studio`;
  }, [title]);
  useEffect(() => {
    void open(startedByTakingOver());
  }, [open]);

  if (session.state !== 'open') return <SessionScreen session={session} />;
  return (
    <DropTarget>
      <div className={styles.page}>
        {session.memoryReason === null ? null : (
          <Banner kind="warning" label="Storage">
            <strong>Nothing is kept here.</strong> {session.memoryReason} Export what you need before you close this
            tab.
          </Banner>
        )}
        {settled ? <Place /> : <SessionScreen session={{ state: 'opening' }} />}
      </div>
      <Notices />
    </DropTarget>
  );
}

function Place() {
  const inProject = useStudio((state) => state.project !== null);
  const models = useStudio((state) => state.view === 'models');
  if (!inProject) return models ? <ModelsScreen /> : <FirstPage />;
  return (
    <Suspense fallback={<SessionScreen session={{ state: 'opening' }} />}>
      <Shell />
    </Suspense>
  );
}

function Notices() {
  const notices = useStudio((state) => state.notices);
  const dismiss = useStudio((state) => state.dismiss);
  return <NoticeList notices={notices} onDismiss={dismiss} />;
}
