import { useMemo, useState } from 'react';
import type { FigureSet, OverlapFigure } from '../../core/figures/figure.ts';
import { Checkbox, SelectField } from '../../ui/field.tsx';
import { useStudioState } from '../studio.tsx';
import { CardOptions } from './card-options.tsx';
import { ChartCard } from './chart-card.tsx';
import controls from './controls.module.css';
import { Halves } from './halves.tsx';
import type { Heat } from './heat-drawing.tsx';
import { HeatMap } from './heat-map.tsx';
import { PairPanel } from './pair-panel.tsx';
import {
  cellOfSets,
  pairOf,
  pairOfSets,
  pairSentence,
  pairText,
  placesOf,
  withWhole,
  type OverlapMeasure,
} from './pair.ts';
import type { Cell } from './roving.ts';
import { useFigure } from './use-figure.tsx';

const measures = [
  { value: 'coverage', label: 'Coverage', hint: 'percent of the row’s unique tags that the column has too' },
  {
    value: 'weighted',
    label: 'By frequency',
    hint: 'percent of the row’s tag occurrences whose tag the column has too',
  },
  { value: 'jaccard', label: 'Jaccard', hint: 'percent of the tags of either that are in both' },
] as const;

function emptyText(figure: OverlapFigure): string | null {
  if (figure.sets.length < 2) return 'Overlap compares datasets: two or more are needed here.';
  return figure.sizes.every((size) => size === 0) ? 'No tags to compare yet.' : null;
}

interface Shown {
  readonly measure: OverlapMeasure;
  readonly byLikeness: boolean;
}

/** The pair by its datasets: places change with the order. */
interface Chosen {
  readonly a: number;
  readonly b: number;
}

function OverlapMap({
  figure,
  full,
  shown: { measure, byLikeness },
  chosen,
  onChoose,
}: {
  readonly figure: OverlapFigure;
  /** The same of everything; null where the filter leaves nothing out. */
  readonly full: OverlapFigure | null;
  readonly shown: Shown;
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen | null) => void;
}) {
  const places = placesOf(figure, byLikeness);
  function setAt(place: number): FigureSet | undefined {
    return figure.sets[places[place] ?? -1];
  }
  const heat = useMemo((): Heat => {
    const standing = placesOf(figure, byLikeness);
    return {
      names: standing.map((place) => figure.sets[place]?.name ?? ''),
      valueAt: ({ row, column }) => {
        const pair = pairOf(figure, { row: standing[row] ?? -1, column: standing[column] ?? -1 }, measure);
        if (pair === null) return { share: null, text: '', label: '' };
        const whole = full === null ? null : pairOfSets(full, pair.a.id, pair.b.id, measure);
        return {
          share: pair.share,
          text: pairText(pair),
          full: whole?.share ?? null,
          label: withWhole(pairSentence(pair), whole?.share ?? null),
        };
      },
    };
  }, [figure, full, byLikeness, measure]);
  const row = places.findIndex((place) => figure.sets[place]?.id === chosen?.a);
  const column = places.findIndex((place) => figure.sets[place]?.id === chosen?.b);
  const selected: Cell | null = row < 0 || column < 0 ? null : { row, column };
  return (
    <HeatMap
      heat={heat}
      label={hintOf(measure)}
      selected={selected}
      onPick={(cell) => {
        const [a, b] = [setAt(cell.row), setAt(cell.column)];
        if (a === undefined || b === undefined) return;
        onChoose(selected?.row === cell.row && selected.column === cell.column ? null : { a: a.id, b: b.id });
      }}
    />
  );
}

function hintOf(measure: OverlapMeasure): string {
  return measures.find(({ value }) => value === measure)?.hint ?? '';
}

/** How far the vocabularies of datasets cover each other. */
export function OverlapCard({ inView }: { readonly inView: boolean }) {
  const { figure, whole, waiting, failed } = useFigure({ kind: 'overlap' }, inView);
  const state = useStudioState();
  const [measure, setMeasure] = useState<OverlapMeasure>('coverage');
  const [byLikeness, setByLikeness] = useState(true);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const shown = { measure, byLikeness };
  const cell = figure === null || chosen === null ? null : cellOfSets(figure, chosen.a, chosen.b);

  function showRows(datasetId: number): void {
    const { filter: now, setFilter, show } = state();
    setFilter({ ...now, datasets: [datasetId] });
    show('data');
  }

  return (
    <ChartCard
      title="Overlap"
      hint={whole === null ? hintOf(measure) : `${hintOf(measure)} · grey marks: of everything`}
      figure={figure}
      failed={failed}
      waiting={waiting}
      empty={figure === null ? null : emptyText(figure)}
      controls={
        <>
          <SelectField
            label="Measure"
            hideLabel
            className={controls.select}
            value={measure}
            options={measures}
            onValue={(value) => setMeasure(measures.find((known) => known.value === value)?.value ?? 'coverage')}
          />
          <CardOptions label="How overlap is shown">
            <Checkbox
              label="Datasets that are alike side by side"
              checked={byLikeness}
              onChange={(event) => setByLikeness(event.currentTarget.checked)}
            />
          </CardOptions>
        </>
      }
    >
      {figure === null ? null : (
        <>
          <Halves
            part={<OverlapMap {...{ figure, shown, chosen }} full={whole} onChoose={setChosen} />}
            whole={
              whole === null ? null : (
                <OverlapMap figure={whole} full={null} {...{ shown, chosen }} onChoose={setChosen} />
              )
            }
          />
          {cell === null ? null : (
            <PairPanel figure={figure} cell={cell} onRows={showRows} onClose={() => setChosen(null)} />
          )}
        </>
      )}
    </ChartCard>
  );
}
