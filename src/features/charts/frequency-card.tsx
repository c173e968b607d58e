import { useMemo, useState } from 'react';
import type { TagFrequencyFigure, TagSort } from '../../core/figures/figure.ts';
import { Checkbox, SelectField } from '../../ui/field.tsx';
import { formatCount } from '../../ui/format.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { useStudio, useStudioState } from '../studio.tsx';
import { toggleTag } from '../tag-filter.ts';
import { CardOptions } from './card-options.tsx';
import { ChartCard } from './chart-card.tsx';
import controls from './controls.module.css';
import { FrequencyChart } from './frequency-chart.tsx';
import type { BarStyle } from './frequency-layout.ts';
import { Halves } from './halves.tsx';
import { SetLegend } from './set-legend.tsx';
import { useFigure } from './use-figure.tsx';

const tops = ['12', '20', '40'] as const;

function hintOf(figure: TagFrequencyFigure | null): string {
  if (figure === null) return 'queries by tag and dataset';
  const { bars, tags, sets } = figure;
  const which = bars.length < tags ? `top ${bars.length} of ${formatCount(tags)}` : `${formatCount(tags)} tags`;
  const by = sets.length > 1 ? ' · by dataset' : '';
  const grey = bars.some((bar) => bar.whole > bar.total) ? ' · grey: of everything' : '';
  return `queries with each tag, ${which}${by}${grey}`;
}

const sorts = [
  { value: 'frequency', label: 'Most frequent' },
  { value: 'skew', label: 'Most skewed' },
] as const;

interface Look {
  readonly barStyle: BarStyle;
  readonly log: boolean;
}

function Bars({ figure, look }: { readonly figure: TagFrequencyFigure; readonly look: Look }) {
  const state = useStudioState();
  const all = useStudio((studio) => studio.filter.all);
  const any = useStudio((studio) => studio.filter.any);
  const named = useMemo(() => [...all, ...any], [all, any]);
  return (
    <>
      {figure.sets.length < 2 ? null : <SetLegend sets={figure.sets} />}
      <FrequencyChart
        figure={figure}
        {...look}
        named={named}
        onPick={(tag, part) => {
          const { filter: now, setFilter } = state();
          setFilter(toggleTag(now, tag, part));
        }}
      />
    </>
  );
}

/** How often each tag occurs. */
export function FrequencyCard({ inView }: { readonly inView: boolean }) {
  const [top, setTop] = useState<string>('12');
  const [sort, setSort] = useState<TagSort>('frequency');
  const [barStyle, setBarStyle] = useState<BarStyle>('stacked');
  const [log, setLog] = useState(false);
  const { figure, whole, waiting, failed } = useFigure({ kind: 'tag-frequency', top: Number(top), sort }, inView);
  const several = (figure?.sets.length ?? 0) > 1;
  const look = { barStyle, log };

  return (
    <ChartCard
      title="Tag frequency"
      hint={hintOf(figure)}
      figure={figure}
      failed={failed}
      waiting={waiting}
      empty={figure?.bars.length === 0 ? 'No tags among the queries that the filter matches.' : null}
      controls={
        <>
          <SelectField
            label="Bars"
            hideLabel
            className={controls.select}
            value={top}
            options={tops.map((value) => ({ value, label: `Top ${value}` }))}
            onValue={setTop}
          />
          <CardOptions label="How tag frequency is shown">
            {several ? (
              <Segmented
                label="Datasets"
                value={barStyle}
                options={[
                  { value: 'stacked', label: 'Stacked' },
                  { value: 'side by side', label: 'Side by side' },
                ]}
                onValue={setBarStyle}
              />
            ) : null}
            {several ? <Segmented label="Order" value={sort} options={sorts} onValue={setSort} /> : null}
            <Checkbox
              label="Logarithmic lengths"
              checked={log}
              onChange={(event) => setLog(event.currentTarget.checked)}
            />
          </CardOptions>
        </>
      }
    >
      {figure === null ? null : (
        <Halves
          part={<Bars figure={figure} look={look} />}
          whole={whole === null ? null : <Bars figure={whole} look={look} />}
        />
      )}
    </ChartCard>
  );
}
