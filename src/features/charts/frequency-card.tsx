import { useState } from 'react';
import type { TagFrequencyFigure } from '../../core/figures/figure.ts';
import { SelectField } from '../../ui/field.tsx';
import { formatCount } from '../../ui/format.ts';
import { Swatch } from '../../ui/swatch.tsx';
import { useLatest } from '../latest.ts';
import { useServices, useStudio, useStudioState } from '../studio.tsx';
import { toggleTag } from '../tag-filter.ts';
import { ChartCard } from './chart-card.tsx';
import styles from './frequency-card.module.css';
import { FrequencyChart } from './frequency-chart.tsx';
import { useFigureKey } from '../use-figure-key.ts';

const tops = ['12', '20', '40'] as const;

function hintOf(figure: TagFrequencyFigure | null): string {
  if (figure === null) return 'queries by tag and dataset';
  const { bars, tags, sets } = figure;
  const which = bars.length < tags ? `top ${bars.length} of ${formatCount(tags)}` : `${formatCount(tags)} tags`;
  const by = sets.length > 1 ? ' · by dataset' : '';
  const grey = bars.some((bar) => bar.whole > bar.total) ? ' · grey: without the tag filters' : '';
  return `queries with each tag, ${which}${by}${grey}`;
}

function SetLegend({ figure }: { readonly figure: TagFrequencyFigure }) {
  if (figure.sets.length < 2) return null;
  return (
    <ul className={styles.legend} aria-label="Datasets">
      {figure.sets.map((set) => (
        <li key={set.id} className={styles.set}>
          <Swatch colour={set.colour} />
          <bdi>{set.name}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** How often each tag occurs. */
export function FrequencyCard() {
  const { analysis } = useServices();
  const state = useStudioState();
  const filter = useStudio((studio) => studio.filter);
  const version = useStudio((studio) => studio.dataVersion);
  const [top, setTop] = useState<string>('20');
  const key = `${useFigureKey()} ${top}`;
  const answer = useLatest(key, version, () => analysis.tagFrequency(filter, Number(top)));
  const figure = answer.value;

  return (
    <ChartCard
      title="Tag frequency"
      hint={hintOf(figure)}
      figure={figure}
      failed={answer.failed}
      waiting={answer.key !== key}
      empty={figure?.bars.length === 0 ? 'No tags among the queries that the filter matches.' : null}
      controls={
        <SelectField
          label="Bars"
          hideLabel
          className={styles.top}
          value={top}
          options={tops.map((value) => ({ value, label: `Top ${value}` }))}
          onValue={setTop}
        />
      }
    >
      {figure === null ? null : (
        <>
          <SetLegend figure={figure} />
          <FrequencyChart
            figure={figure}
            named={[...filter.all, ...filter.any]}
            onPick={(tag, part) => {
              const { filter: now, setFilter } = state();
              setFilter(toggleTag(now, tag, part));
            }}
          />
        </>
      )}
    </ChartCard>
  );
}
