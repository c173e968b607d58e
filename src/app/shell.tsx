import { lazy, Suspense } from 'react';
import { AdaptPanel } from '../features/adapt/adapt-panel.tsx';
import { SidePanel } from '../features/datasets/side-panel.tsx';
import { FilterLine } from '../features/filter/filter-line.tsx';
import { BadRows } from '../features/import/bad-rows.tsx';
import { ImportPanel } from '../features/import/import-panel.tsx';
import { ImportStrip } from '../features/import/import-strip.tsx';
import { RemapPanel } from '../features/import/remap-panel.tsx';
import { useStudio } from '../features/studio.tsx';
import { ComparePanel } from '../features/runs/compare-panel.tsx';
import { RunBar } from '../features/tagging/run-bar.tsx';
import { TickBar } from '../features/tagging/tick-bar.tsx';
import type { Panel } from '../store/state.ts';
import { Spinner } from '../ui/progress.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Rail } from './rail.tsx';
import styles from './shell.module.css';
import { TopBar } from './top-bar.tsx';

const DataView = lazy(async () => ({ default: (await import('../features/data/data-view.tsx')).DataView }));
const ChartsView = lazy(async () => ({ default: (await import('../features/charts/charts-view.tsx')).ChartsView }));
const TagsView = lazy(async () => ({ default: (await import('../features/tags/tags-view.tsx')).TagsView }));
const DatasetCardView = lazy(async () => ({
  default: (await import('../features/card/dataset-card-view.tsx')).DatasetCardView,
}));
const ModelsPage = lazy(async () => ({ default: (await import('./models-page.tsx')).ModelsPage }));
const ExportPage = lazy(async () => ({ default: (await import('./export-page.tsx')).ExportPage }));

const views = {
  data: { name: 'The data', View: DataView },
  charts: { name: 'The charts', View: ChartsView },
  tags: { name: 'The tags', View: TagsView },
  dataset: { name: 'The card of the dataset', View: DatasetCardView },
  export: { name: 'The export', View: ExportPage },
  models: { name: 'The models', View: ModelsPage },
} as const;

/** The workspace of the open project. */
export function Shell() {
  return (
    <div className={styles.shell}>
      <TopBar />
      <Rail />
      <SidePanel />
      <main className={styles.main}>
        <ImportStrip />
        <MainSlot />
      </main>
      <RunBar />
    </div>
  );
}

function MainSlot() {
  const panel = useStudio((state) => state.panel);
  const models = useStudio((state) => state.view === 'models');
  const empty = useStudio((state) => state.project?.datasets.length === 0 && state.imports.length === 0);
  if (panel !== null) return <OpenPanel panel={panel} />;
  return empty && !models ? <ImportPanel /> : <CurrentView />;
}

function OpenPanel({ panel }: { readonly panel: Panel }) {
  switch (panel.kind) {
    case 'bad-rows':
      return <BadRows key={panel.datasetId} datasetId={panel.datasetId} />;
    case 'mapping':
      return <RemapPanel key={panel.datasetId} datasetId={panel.datasetId} />;
    case 'import':
      return <ImportPanel />;
    case 'adapt':
      return (
        <>
          <FilterLine />
          <AdaptPanel source={panel.source} />
        </>
      );
    case 'compare':
      return (
        <>
          <FilterLine />
          <ComparePanel first={panel.a} second={panel.b} />
        </>
      );
  }
}

function CurrentView() {
  const view = useStudio((state) => state.view);
  const { name, View } = views[view];
  return (
    <>
      {/* A card is of its dataset whole; models are of no dataset. */}
      {view === 'dataset' || view === 'models' ? null : <FilterLine />}
      {view === 'models' ? null : <TickBar />}
      <div className={styles.view}>
        <ErrorBoundary key={view} what={name}>
          <Suspense
            fallback={
              <div className={styles.loading}>
                <Spinner label="Loading…" />
              </div>
            }
          >
            <View />
          </Suspense>
        </ErrorBoundary>
      </div>
    </>
  );
}
