import { useMemo } from 'react';
import type { TagsPerQueryFigure } from '../../core/figures/figure.ts';
import type { Bounds } from '../../core/filter/filter.ts';
import { holdsNumber } from '../../core/filter/ranges.ts';
import { formatCount, formatPlural } from '../../ui/format.ts';
import { Swatch } from '../../ui/swatch.tsx';
import { useStudio, useStudioState } from '../studio.tsx';
import { tagPartOf } from '../tag-filter.ts';
import { ChartCard } from './chart-card.tsx';
import { Halves } from './halves.tsx';
import { Marks, TipText } from './marks.tsx';
import { pickTagCount } from './pick.ts';
import { Plot } from './plot.tsx';
import { LegendLine, SetLegend } from './set-legend.tsx';
import { binBox, histogramBins, meanTags, type HistogramBin } from './tags-per-query-layout.ts';
import { useFigure } from './use-figure.tsx';

const plotHeight = 290;

const noRanges: readonly Bounds[] = [];

function hintOf(figure: TagsPerQueryFigure | null): string {
  const mean = figure === null ? null : meanTags(figure);
  return mean === null
    ? 'queries by how many tags they carry'
    : `queries by how many tags they carry, ${mean.toFixed(2)} on average`;
}

function binLabel({ tags, total, whole }: HistogramBin): string {
  const of = whole > total ? ` of ${formatCount(whole)}` : '';
  return `${formatPlural(tags, 'tag')}: ${formatCount(total)}${of} ${whole === 1 ? 'query' : 'queries'}`;
}

function TagsPerQueryChart({
  figure,
  whole,
}: {
  readonly figure: TagsPerQueryFigure;
  readonly whole: TagsPerQueryFigure | null;
}) {
  const state = useStudioState();
  const ranges = useStudio((studio) => studio.filter.tagCount) ?? noRanges;
  const { sets } = figure;
  const bins = useMemo(() => histogramBins(figure, whole), [figure, whole]);
  return (
    <>
      <SetLegend
        sets={sets}
        notes={figure.means.map((mean) => (mean === null ? 'not tagged' : `${mean.toFixed(2)} on average`))}
      >
        {whole === null ? null : <LegendLine>everything</LegendLine>}
      </SetLegend>
      <Plot
        height={plotHeight}
        drawing={(frame, { TagsPerQueryBars }) => <TagsPerQueryBars {...{ figure, bins, frame }} />}
        marks={(frame) => (
          <Marks
            label="Numbers of tags. Enter filters; Shift with arrows, or dragging, takes in several; Shift with Enter adds; Alt leaves out."
            brush
            width={frame.width}
            height={frame.height}
            marks={bins.map((bin) => ({
              key: String(bin.tags),
              label: binLabel(bin),
              pressed: holdsNumber(ranges, bin.tags),
              ...binBox(bin.tags, bins.length, frame),
            }))}
            onPick={({ from, to }, event) => {
              const { filter, setFilter } = state();
              // Shift that drew the range is not meant to add it.
              setFilter(pickTagCount(filter, from, to, from === to ? tagPartOf(event) : 'all'));
            }}
            tipOf={(at) => <BinTip figure={figure} bin={bins[at]} />}
          />
        )}
      />
    </>
  );
}

function BinTip({ figure, bin }: { readonly figure: TagsPerQueryFigure; readonly bin: HistogramBin | undefined }) {
  if (bin === undefined) return null;
  return (
    <TipText
      title={formatPlural(bin.tags, 'tag')}
      lines={figure.sets.map((set, at) => ({
        name: set.name,
        value: formatCount(bin.counts[at] ?? 0),
        swatch: <Swatch colour={set.colour} />,
      }))}
      note={binLabel(bin).replace(/^[^:]*: /u, '')}
    />
  );
}

/** How many tags a query carries. */
export function TagsPerQueryCard({ inView }: { readonly inView: boolean }) {
  const { figure, whole, waiting, failed } = useFigure({ kind: 'tags-per-query' }, inView);
  return (
    <ChartCard
      title="Tags per query"
      hint={hintOf(figure)}
      figure={figure}
      failed={failed}
      waiting={waiting}
      empty={figure?.bins.length === 0 ? 'None of the queries that the filter matches is tagged.' : null}
    >
      {figure === null ? null : (
        <Halves
          part={<TagsPerQueryChart figure={figure} whole={whole} />}
          whole={whole === null ? null : <TagsPerQueryChart figure={whole} whole={null} />}
        />
      )}
    </ChartCard>
  );
}
