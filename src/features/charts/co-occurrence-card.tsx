import { useMemo, useState } from 'react';
import type { CoOccurrenceFigure } from '../../core/figures/figure.ts';
import { SelectField } from '../../ui/field.tsx';
import { formatCount, formatShare } from '../../ui/format.ts';
import { useStudio, useStudioState } from '../studio.tsx';
import { tagPartOf } from '../tag-filter.ts';
import { visibleLine } from '../visible-text.ts';
import { ChartCard } from './chart-card.tsx';
import controls from './controls.module.css';
import { Halves } from './halves.tsx';
import { HeatMap, type Heat, type HeatValue } from './heat-map.tsx';
import { pickTogether } from './pick.ts';
import type { Cell } from './roving.ts';
import { useFigure } from './use-figure.tsx';

const tops = ['10', '16', '24'] as const;

/** The share of the row's tag that carries the column's too; for a tag itself its count. */
function valueOf({ tags, together }: CoOccurrenceFigure, { row, column }: Cell): HeatValue {
  const [a, b] = [tags[row], tags[column]];
  if (a === undefined || b === undefined) return { share: null, text: '', label: '' };
  if (row === column)
    return { share: null, text: formatCount(a.count), label: `${a.tag}: ${formatCount(a.count)} queries` };
  const both = together[row]?.[column] ?? 0;
  const share = a.count === 0 ? 0 : both / a.count;
  return {
    share,
    text: formatShare(share),
    label: `${formatCount(both)} of ${formatCount(a.count)} queries with ${a.tag} have ${b.tag} too, ${formatShare(share)}`,
  };
}

function CoOccurrenceMap({ figure }: { readonly figure: CoOccurrenceFigure }) {
  const state = useStudioState();
  const all = useStudio((studio) => studio.filter.all);
  const heat = useMemo(
    (): Heat => ({
      names: figure.tags.map(({ tag }) => visibleLine(tag)),
      valueAt: (cell) => valueOf(figure, cell),
    }),
    [figure],
  );
  const places = all.map((tag) => figure.tags.findIndex((each) => each.tag === tag)).filter((place) => place >= 0);
  const [row = -1, column = row] = places;
  return (
    <HeatMap
      heat={heat}
      label="Percent of the row’s queries that carry the column’s tag too. Enter filters by both tags, Shift by either, Alt by the first without the second."
      selected={row < 0 ? null : { row, column }}
      onPick={(cell, event) => {
        const [a, b] = [figure.tags[cell.row], figure.tags[cell.column]];
        if (a === undefined || b === undefined) return;
        const { filter, setFilter } = state();
        setFilter(pickTogether(filter, a.tag, b.tag, tagPartOf(event)));
      }}
    />
  );
}

/** Which of the most frequent tags are given together. */
export function CoOccurrenceCard({ inView }: { readonly inView: boolean }) {
  const [top, setTop] = useState<string>('16');
  const { figure, whole, waiting, failed } = useFigure({ kind: 'co-occurrence', top: Number(top) }, inView);
  return (
    <ChartCard
      title="Tags given together"
      hint="percent of the queries with the row’s tag that carry the column’s too"
      figure={figure}
      failed={failed}
      waiting={waiting}
      empty={figure?.tags.length === 0 ? 'No tags among the queries that the filter matches.' : null}
      controls={
        <SelectField
          label="Tags"
          hideLabel
          className={controls.select}
          value={top}
          options={tops.map((value) => ({ value, label: `Top ${value}` }))}
          onValue={setTop}
        />
      }
    >
      {figure === null ? null : (
        <Halves
          part={<CoOccurrenceMap figure={figure} />}
          whole={whole === null ? null : <CoOccurrenceMap figure={whole} />}
        />
      )}
    </ChartCard>
  );
}
