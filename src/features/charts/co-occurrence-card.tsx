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
import type { Heat, HeatValue } from './heat-drawing.tsx';
import { HeatMap } from './heat-map.tsx';
import { withWhole } from './pair.ts';
import { pickTogether } from './pick.ts';
import type { Cell } from './roving.ts';
import { useFigure } from './use-figure.tsx';

const tops = ['10', '16', '24'] as const;

/** The share of the queries with one tag that carry another too; null where the figure does not show both. */
function shareOf({ tags, together }: CoOccurrenceFigure, a: string, b: string): number | null {
  const row = tags.findIndex(({ tag }) => tag === a);
  const column = tags.findIndex(({ tag }) => tag === b);
  const count = tags[row]?.count ?? 0;
  return column < 0 || count === 0 ? null : (together[row]?.[column] ?? 0) / count;
}

/** The share of the row's tag that carries the column's too; for a tag itself its count. `full` is of everything. */
function valueOf(figure: CoOccurrenceFigure, full: CoOccurrenceFigure | null, { row, column }: Cell): HeatValue {
  const [a, b] = [figure.tags[row], figure.tags[column]];
  if (a === undefined || b === undefined) return { share: null, text: '', label: '' };
  if (row === column)
    return { share: null, text: formatCount(a.count), label: `${a.tag}: ${formatCount(a.count)} queries` };
  const both = figure.together[row]?.[column] ?? 0;
  const share = a.count === 0 ? 0 : both / a.count;
  const whole = full === null ? null : shareOf(full, a.tag, b.tag);
  const sentence = `${formatCount(both)} of ${formatCount(a.count)} queries with ${a.tag} have ${b.tag} too, ${formatShare(share)}`;
  return { share, text: formatShare(share), full: whole, label: withWhole(sentence, whole) };
}

function CoOccurrenceMap({
  figure,
  full,
}: {
  readonly figure: CoOccurrenceFigure;
  readonly full: CoOccurrenceFigure | null;
}) {
  const state = useStudioState();
  const all = useStudio((studio) => studio.filter.all);
  const heat = useMemo(
    (): Heat => ({
      names: figure.tags.map(({ tag }) => visibleLine(tag)),
      valueAt: (cell) => valueOf(figure, full, cell),
    }),
    [figure, full],
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
      hint={`percent of the queries with the row’s tag that carry the column’s too${whole === null ? '' : ' · grey marks: of everything'}`}
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
          part={<CoOccurrenceMap figure={figure} full={whole} />}
          whole={whole === null ? null : <CoOccurrenceMap figure={whole} full={null} />}
        />
      )}
    </ChartCard>
  );
}
