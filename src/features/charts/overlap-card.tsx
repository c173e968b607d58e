import { useState } from 'react';
import type { OverlapFigure } from '../../core/figures/figure.ts';
import { useLatest } from '../latest.ts';
import { useServices, useStudio, useStudioState } from '../studio.tsx';
import { ChartCard } from './chart-card.tsx';
import { HeatMap } from './heat-map.tsx';
import { PairPanel } from './pair-panel.tsx';
import type { Cell } from './roving.ts';
import { useFigureKey } from '../use-figure-key.ts';

function emptyText(figure: OverlapFigure): string | null {
  if (figure.sets.length < 2) return 'Overlap compares datasets: two or more are needed here.';
  return figure.sizes.every((size) => size === 0) ? 'No tags to compare yet.' : null;
}

/** How far the vocabularies of datasets cover each other. */
export function OverlapCard() {
  const { analysis } = useServices();
  const state = useStudioState();
  const filter = useStudio((studio) => studio.filter);
  const version = useStudio((studio) => studio.dataVersion);
  const key = useFigureKey();
  const answer = useLatest(key, version, () => analysis.overlap(filter));
  const [selected, setSelected] = useState<Cell | null>(null);
  const figure = answer.value;
  const size = figure?.sets.length ?? 0;
  const shown = selected !== null && selected.row < size && selected.column < size ? selected : null;

  function showRows(datasetId: number): void {
    const { filter: now, setFilter, show } = state();
    setFilter({ ...now, datasets: [datasetId] });
    show('data');
  }

  return (
    <ChartCard
      title="Overlap"
      hint="percent of the row’s unique tags that the column has too"
      figure={figure}
      failed={answer.failed}
      waiting={answer.key !== key}
      empty={figure === null ? null : emptyText(figure)}
    >
      {figure === null ? null : (
        <>
          <HeatMap figure={figure} selected={shown} onSelect={setSelected} />
          {shown === null ? null : (
            <PairPanel figure={figure} cell={shown} onRows={showRows} onClose={() => setSelected(null)} />
          )}
        </>
      )}
    </ChartCard>
  );
}
