/** The drawing of the histogram: recharts, loaded only when a chart is looked at. */
import { memo } from 'react';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import type { TagsPerQueryFigure } from '../../core/figures/figure.ts';
import { datasetColour } from '../../ui/swatch.tsx';
import { chartIn, gridLine, xAxis, yAxis } from './axes.tsx';
import { niceTicks, shortNumber, type PlotFrame } from './scales.ts';
import type { HistogramBin } from './tags-per-query-layout.ts';

export const TagsPerQueryBars = memo(function TagsPerQueryBars({
  figure,
  bins,
  frame,
}: {
  readonly figure: TagsPerQueryFigure;
  readonly bins: readonly HistogramBin[];
  readonly frame: PlotFrame;
}) {
  const highest = Math.max(1, ...bins.map(({ whole }) => whole));
  const ticks = niceTicks(0, highest, 4).filter((tick) => Number.isInteger(tick));
  const top = ticks.at(-1) ?? highest;
  const horizontal = xAxis({ from: 0, to: 0, ticks: [], format: String }, 'tags of a query');
  return (
    <BarChart {...chartIn(frame)} data={[...bins]} barCategoryGap="12%">
      <CartesianGrid vertical={false} {...gridLine} />
      <XAxis
        dataKey="tags"
        height={horizontal.height}
        tick={horizontal.tick}
        label={horizontal.label}
        axisLine={false}
        tickLine={false}
        tickMargin={6}
        interval="preserveStartEnd"
      />
      <YAxis {...yAxis({ from: 0, to: top, ticks, format: shortNumber })} />
      {figure.sets.map((set, at) => (
        <Bar
          key={set.id}
          stackId="queries"
          dataKey={(bin: HistogramBin) => bin.counts[at] ?? 0}
          fill={datasetColour(set.colour)}
          stroke="var(--surface)"
          isAnimationActive={false}
        />
      ))}
      <Bar
        stackId="queries"
        dataKey={({ whole, total }: HistogramBin) => Math.max(0, whole - total)}
        fill="var(--line)"
        isAnimationActive={false}
      />
    </BarChart>
  );
});
