/** Saves every chart of a page in one file, once all of them are drawn. */
import { useEffect, useEffectEvent } from 'react';
import { filterSentence } from '../../core/filter/sentence.ts';
import { filterNames } from '../../store/filter-names.ts';
import type { StudioState } from '../../store/state.ts';
import { fileNameOf } from '../file-name.ts';
import { useServices, useStudioState } from '../studio.tsx';
import type { ShelvedCard } from './card-shelf.ts';
import { chartNames, type ChartId } from './chart-list.ts';
import { figureEntries, zipOf, type DrawnChart, type FiguresAbout } from './figures-zip.ts';
import { useCardShelf, useFiguresHub } from './use-figure.tsx';

/** Milliseconds between two looks: what has been drawn can only be seen by looking. */
const lookEvery = 100;

interface Collected {
  readonly drawn: readonly DrawnChart[];
  readonly missing: readonly { readonly title: string; readonly reason: string }[];
}

/** What the cards show; null while one of them is not ready. */
function collect(cards: readonly ShelvedCard[]): Collected | null {
  if (cards.some(({ waiting }) => waiting)) return null;
  const drawn: DrawnChart[] = [];
  const missing: Collected['missing'][number][] = [];
  for (const { title, hint, figure, problem, picture } of cards) {
    if (problem !== null || figure === null) {
      missing.push({ title, reason: problem ?? 'There is nothing to draw.' });
      continue;
    }
    const svg = picture();
    if (svg === null) return null;
    drawn.push({ title, hint, figure, svg });
  }
  return { drawn, missing };
}

function aboutOf({ project, filter }: StudioState): FiguresAbout {
  const datasets = (project?.datasets ?? []).filter(
    ({ id, state }) => state === 'ready' && (filter.datasets.length === 0 || filter.datasets.includes(id)),
  );
  return {
    version: __APP_VERSION__,
    savedAt: new Date(),
    project: project?.project.name ?? '',
    filter: filterSentence(filter, filterNames(project)),
    datasets: datasets.map(({ name, rows, queries }) => ({ name, rows, queries })),
  };
}

/** Stands beside cards that all count as in view; saves them once, then calls `onDone`. */
export function SaveFigures({ charts, onDone }: { readonly charts: readonly ChartId[]; readonly onDone: () => void }) {
  const hub = useFiguresHub();
  const shelf = useCardShelf();
  const { page } = useServices();
  const studio = useStudioState();

  /** Whether it was time to save. */
  const look = useEffectEvent((): boolean => {
    const cards = shelf.inOrder(charts.map((id) => chartNames[id]));
    if (!hub.isSettled() || cards.length < charts.length) return false;
    const { notify } = studio();
    try {
      const collected = collect(cards);
      if (collected === null) return false;
      const about = aboutOf(studio());
      const bytes = zipOf(figureEntries(collected.drawn, collected.missing, about), about.savedAt);
      page.saveBlob(new Blob([bytes], { type: 'application/zip' }), `${fileNameOf(`${about.project} figures`)}.zip`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      notify({ kind: 'problem', text: `The figures could not be saved: ${reason}`, action: null });
    }
    onDone();
    return true;
  });

  useEffect(() => {
    const timer = window.setInterval(() => {
      if (look()) window.clearInterval(timer);
    }, lookEvery);
    return () => window.clearInterval(timer);
  }, []);
  return null;
}
